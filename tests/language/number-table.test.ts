import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../src/language/number-table.js';

describe('NumberTable', () => {
  it('keeps the last number of each key, however many there are', () => {
    const table = new NumberTable();
    for (let key = 1; key <= 5000; key++) table.set(key * 32, key);
    table.set(32, 7);
    expect(table.get(32)).toBe(7);
    for (let key = 2; key <= 5000; key++) expect(table.get(key * 32)).toBe(key);
  });

  it('has nothing for other keys', () => {
    const table = new NumberTable();
    table.set(5, 0);
    expect([table.get(5), table.get(6)]).toEqual([0, -1]);
  });
});
