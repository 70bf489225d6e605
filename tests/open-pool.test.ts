import { describe, expect, it } from 'vitest';
import { defaultThreads } from '../src/open-pool.js';

describe('defaultThreads', () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
    [64, 4],
  ])('of a machine with %i cores is %i', (cores, threads) => {
    expect(defaultThreads(cores)).toBe(threads);
  });
});
