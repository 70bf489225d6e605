import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine } from '../../src/console/json-line.js';

describe('jsonLine', () => {
  it('escapes what a terminal obeys', () => {
    expect(jsonLine({ a: '\u001b[1m\u009b2J\u007f\u202e\u2028' })).toBe(
      '{"a":"\\u001b[1m\\u009b2J\\u007f\\u202e\\u2028"}\n',
    );
  });

  it('keeps every value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonLine(text))).toBe(text);
        expect(jsonLine(text)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
