import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/dates/date-in-words.js';

describe('dateInWords', () => {
  it.each([
    ['2018', '2018'],
    ['2018-03', 'March 2018'],
    ['2018-09-10', '10 Sep 2018'],
    ['XXXX-09-10', '10 Sep, year not stated'],
    ['XXXX-09', 'September, year not stated'],
    ['2018-Q3', 'Q3 2018'],
    ['XXXX-Q3', 'Q3, year not stated'],
    ['2018-W36', 'week 36 of 2018'],
    ['2018-SU', 'summer 2018'],
    ['XXXX-WI', 'winter, year not stated'],
    ['198', '1980s'],
    ['19', '20th century'],
    ['20', '21st century'],
    ['10', '11th century'],
  ])('says %s as "%s"', (date, words) => {
    expect(dateInWords({ date })).toBe(words);
  });

  it('says both ends of a range, and that a date is missing', () => {
    expect(dateInWords({ date: '2018-09-05', endDate: '2018-09-07' })).toBe('5 Sep 2018 to 7 Sep 2018');
    expect(dateInWords({ date: null })).toBe('date not stated');
  });
});
