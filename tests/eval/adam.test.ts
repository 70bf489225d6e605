import { describe, expect, it } from 'vitest';
import { minimize } from '../../src/eval/adam.js';

describe('minimize', () => {
  it('finds where a bowl is lowest', () => {
    const slopes = ([x = 0, y = 0]: Float64Array) => Float64Array.of(2 * (x - 3), 20 * (y + 1));
    const [x, y] = minimize(2, slopes, { steps: 500, stepSize: 0.1 });
    expect(x).toBeCloseTo(3, 3);
    expect(y).toBeCloseTo(-1, 3);
  });

  it('stays at zero where the loss is flat', () => {
    expect([...minimize(2, () => new Float64Array(2), { steps: 5, stepSize: 1 })]).toEqual([0, 0]);
  });
});
