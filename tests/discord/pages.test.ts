import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/discord/locales/index.js';
import { dealToPages, pageLine, turnTo } from '../../src/discord/pages.js';

describe('dealToPages', () => {
  it('fills each page as long as its entries fit together', () => {
    const atMostFive = (together: readonly number[]) => together.reduce((sum, size) => sum + size, 0) <= 5;
    expect(dealToPages([2, 3, 4, 1, 9, 1], atMostFive)).toEqual([[2, 3], [4, 1], [9], [1]]);
  });
});

describe('turnTo', () => {
  it.each([
    [undefined, 1, 'a'],
    [2, 2, 'b'],
    [0, 1, 'a'],
    [9, 3, 'c'],
  ])('asked for page %s shows page %i', (wanted, page, shown) => {
    expect(turnTo(['a', 'b', 'c'], wanted)).toEqual({ page, pages: 3, shown });
  });

  it('shows nothing where there is no page', () => {
    expect(turnTo([], 4)).toEqual({ page: 1, pages: 0, shown: undefined });
  });
});

describe('pageLine', () => {
  it('tells the page where there are several, and nothing of an only one', () => {
    const words = wordsFor('en-US');
    expect(pageLine({ page: 2, pages: 3 }, words)).toBe(words.pageOf(2, 3));
    expect(pageLine({ page: 1, pages: 1 }, words)).toBe('');
  });
});
