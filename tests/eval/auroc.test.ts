import { describe, expect, it } from 'vitest';
import { auroc } from '../../src/eval/auroc.js';

describe('auroc', () => {
  it.each([
    [[0.8, 0.9], [0.1, 0.2], 1],
    [[0.1, 0.2], [0.8, 0.9], 0],
    [[0.5], [0.5], 0.5],
    [[0.2, 0.9], [0.1, 0.5], 0.75],
    [[0.5, 0.9], [0.5, 0.1], 0.875],
  ])('of %j over %j is %d', (positives, negatives, expected) => {
    expect(auroc(positives, negatives)).toBe(expected);
  });

  it('is not a number without one side', () => {
    expect(auroc([], [0.5])).toBeNaN();
  });
});
