import { describe, expect, it } from 'vitest';
import { shortDate } from '../../src/console/short-date.js';

describe('dateText', () => {
  it.each([
    ['2018-09-11', '11 Sep 2018'],
    ['2018-09-01', '1 Sep 2018'],
    ['2018-09', 'Sep 2018'],
    ['2018', '2018'],
    ['XXXX-09-10', '10 Sep'],
    ['XXXX-09', 'Sep'],
    ['2018-Q3', '2018-Q3'],
    ['2018-13-40', '2018-13-40'],
    ['198', '198'],
  ])('words %s as "%s", no more exact than it is', (date, text) => {
    expect(shortDate(date)).toBe(text);
  });
});
