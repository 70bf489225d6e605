import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/eval/part.js';

describe('partOf', () => {
  it('puts a document into the same part every time', () => {
    expect(['Normans', 'Steam_engine', '1973_oil_crisis', 'Warsaw'].map(partOf)).toEqual([
      'hold',
      'tune',
      'hold',
      'tune',
    ]);
  });

  it('holds about a quarter out', () => {
    const names = Array.from({ length: 1000 }, (_, n) => `document ${n}`);
    const held = names.filter((name) => partOf(name) === 'hold').length;
    expect(held).toBeGreaterThan(200);
    expect(held).toBeLessThan(300);
  });
});
