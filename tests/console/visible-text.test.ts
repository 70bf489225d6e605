import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from '../../src/console/visible-text.js';

describe('visibleText', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007', 'bell␇'],
    ['\u009b2J', '␛2J'],
    ['a\u007fb', 'a␡b'],
    ['overwrite\rme', 'overwrite␍me'],
    ['abc\u202etxt.exe', 'abc⇄txt.exe'],
    ['two\u2028lines', 'two␤lines'],
    ['two\u0085lines', 'two␤lines'],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each(['line\nline', 'tab\tbed', 'windows\r\nline', '徐明星', 'é e\u0301', '👩‍👩‍👧 \u200fשלום'])(
    'keeps %j',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  it('keeps the length and lets no control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = visibleText(text);
        expect(shown).toHaveLength(text.length);
        expect(shown.replaceAll('\r\n', '\n')).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('visibleLine', () => {
  it('puts a text of several lines on one', () => {
    expect(visibleLine(' a title\r\n  over\tsome\rmore\u2028lines\u0085 ')).toBe(
      'a title over some more lines',
    );
  });
});
