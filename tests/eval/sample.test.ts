import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSample } from '../../src/eval/sample.js';

const items = Array.from({ length: 100 }, (_, i) => i);

describe('takeSample', () => {
  it.each([
    [1, [0]],
    [4, [0, 25, 50, 75]],
    [3, [0, 33, 66, 99]],
  ])('takes %i of a hundred, spread evenly', (size, expected) => {
    expect(takeSample(items, size)).toEqual(expected);
  });

  it('takes all when there are no more than asked for', () => {
    expect(takeSample(items, 100)).toEqual(items);
    expect(takeSample(items, 250)).toEqual(items);
    expect(takeSample([], 5)).toEqual([]);
  });

  it('takes about as many as asked for, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (all, size) => {
        const taken = takeSample(all, size);
        expect(taken.length).toBeGreaterThanOrEqual(1);
        expect(taken.length).toBeLessThanOrEqual(Math.max(size * 1.5 + 1, 2));
        if (size >= all.length) expect(taken).toEqual(all);
      }),
    );
  });
});
