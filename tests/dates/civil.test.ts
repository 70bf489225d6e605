import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from '../../src/dates/civil.js';

describe('the civil calendar', () => {
  it.each([
    ['2018-09-10', 1, 2018, 37],
    ['2018-12-31', 1, 2019, 1],
    ['2017-01-01', 7, 2016, 52],
    ['2016-01-03', 7, 2015, 53],
    ['1999-12-31', 5, 1999, 52],
  ])('puts %s on weekday %i in week %i-%i', (iso, weekday, year, week) => {
    const [y = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(weekdayOf({ year: y, month, day })).toBe(weekday);
    expect(isoWeekOf({ year: y, month, day })).toEqual({ year, week });
  });

  it('counts days there and back, also before 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (n) => toDayNumber(fromDayNumber(n)) === n),
    );
  });

  it('finds the Monday of the week that holds a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (n) => {
        const { year, week } = isoWeekOf(fromDayNumber(n));
        const monday = toDayNumber(mondayOf(year, week));
        return monday <= n && n - monday < 7;
      }),
    );
  });

  it.each([
    [2018, 1, -1, { year: 2017, month: 12 }],
    [2018, 12, 1, { year: 2019, month: 1 }],
    [2018, 6, -18, { year: 2016, month: 12 }],
  ])('moves %i-%i by %i months', (year, month, amount, expected) => {
    expect(addMonths(year, month, amount)).toEqual(expected);
  });
});
