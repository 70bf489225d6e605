import { totalmem } from 'node:os';
import { describe, expect, it } from 'vitest';
import { growthFor, memoryRoom } from '../../src/curating/memory-share.js';

const MIB = 1024 ** 2;

describe('growthFor', () => {
  it.each([
    ['all that is wanted where there is plenty', 400, 16_384, 1024],
    ['half of what is left below that', 400, 1024, 312],
    ['nothing where nothing is left', 1100, 1024, 0],
  ])('is %s', (_, used, most, growth) => {
    expect(growthFor(1024 * MIB, { used: used * MIB, most: most * MIB })).toBe(growth * MIB);
  });
});

describe('memoryRoom', () => {
  it('is what this process holds, and no more than the machine has', () => {
    const { used, most } = memoryRoom();
    expect(used).toBeGreaterThan(10 * MIB);
    expect(most).toBeLessThanOrEqual(totalmem());
    expect(used).toBeLessThan(most);
  });
});
