import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/dates/date-value.js';
import { dayOfHoliday } from '../../src/dates/moving-holidays.js';

describe('dayOfHoliday', () => {
  it.each([
    ['easter sunday', 1998, '1998-04-12'],
    ['easter sunday', 2000, '2000-04-23'],
    ['easter sunday', 2024, '2024-03-31'],
    ['easter sunday', 2038, '2038-04-25'],
    ['good friday', 2024, '2024-03-29'],
    ['mardi gras', 1999, '1999-02-16'],
    ['thanksgiving day', 1998, '1998-11-26'],
    ['memorial day', 2000, '2000-05-29'],
    ['labor day', 1998, '1998-09-07'],
    ['election day', 2000, '2000-11-07'],
    ['election day', 2010, '2010-11-02'],
    ["mother's day", 2000, '2000-05-14'],
  ] as const)('puts %s of %i on %s', (name, year, expected) => {
    expect(formatDay(dayOfHoliday(name, year))).toBe(expected);
  });
});
