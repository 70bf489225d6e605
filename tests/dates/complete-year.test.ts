import { describe, expect, it } from 'vitest';
import { completeYear, yearFromTold } from '../../src/dates/complete-year.js';

const published = { year: 2018, month: 9, day: 12 };

describe('completeYear', () => {
  it.each([
    ['what is over is of the year before where the day is still to come', 11, 3, 'behind', 2017],
    ['what is over is of this year where the day has been', 3, 11, 'behind', 2018],
    ['a report may be filed a day before the day that it names', 9, 13, 'behind', 2018],
    ['what is ahead is of the next year where the day has long been', 3, 11, 'ahead', 2019],
    ['a day that is just over is not meant for the next year', 9, 1, 'ahead', 2018],
    ['a limit is of the nearest year', 1, 5, 'nearest', 2019],
    ['what is mostly past is never months ahead', 1, 5, 'mostlyPast', 2018],
  ] as const)('%s', (_, month, day, way, year) => {
    expect(completeYear(month, day, published, way)).toBe(year);
  });

  it('counts "last September" and "next September" of September from the year beside', () => {
    expect(completeYear(9, undefined, published, 'past')).toBe(2017);
    expect(completeYear(9, undefined, published, 'future')).toBe(2019);
    expect(completeYear(9, undefined, published, 'present')).toBe(2018);
  });

  it('has no year where publication has none', () => {
    expect(completeYear(9, 3, { month: 9 }, 'behind')).toBeUndefined();
  });
});

describe('yearFromTold', () => {
  const told = { year: 2018, month: 9 };
  it('counts to the first such month before or after the date told', () => {
    expect([yearFromTold(told, 3, 1), yearFromTold(told, 11, 1)]).toEqual([2019, 2018]);
    expect([yearFromTold(told, 3, -1), yearFromTold(told, 11, -1)]).toEqual([2018, 2017]);
    expect(yearFromTold(told, 3, 0)).toBe(2018);
  });

  it('has none where no year was told', () => {
    expect(yearFromTold({ month: 9 }, 3, 1)).toBeUndefined();
  });
});
