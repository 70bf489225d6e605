import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['mill', 'mill', 0],
    ['mill', 'mil', 1],
    ['mill', 'milll', 1],
    ['mill', 'mall', 1],
    ['mill', 'imll', 1],
    ['mill', 'lilm', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['mill', '', 4],
    ['abcdefgh', 'hgfedcba', 5],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance);
  });

  it('is the same both ways, nothing for the same word, and never above the limit by more than one', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/u);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance).toBeLessThanOrEqual(limit + 1);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
