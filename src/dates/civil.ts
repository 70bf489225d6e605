/** A day of the Gregorian calendar, months and days counted from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** Counts the days since 1970-01-01, negative before. Reckoned in UTC, so that no machine's time zone plays in. */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** Gives the day that stands so many days after 1970-01-01, or before it where the number is negative. */
export function fromDayNumber(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Counts days on from a day; back where the amount is negative. */
export function addDays(day: CivilDay, amount: number): CivilDay {
  return fromDayNumber(toDayNumber(day) + amount);
}

/** Counts months through year ends: (2018, 1) minus one is (2017, 12). */
export function addMonths(year: number, month: number, amount: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + amount;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Counts the days of a month, which is counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return fromDayNumber(toDayNumber({ ...addMonths(year, month, 1), day: 1 }) - 1).day;
}

/** Gives the weekday from 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: CivilDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Gives the ISO 8601 week that holds a day; its year is the one that its Thursday falls in. */
export function isoWeekOf(day: CivilDay): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstOfYear = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((toDayNumber(thursday) - firstOfYear) / 7) + 1 };
}

/** Gives the Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): CivilDay {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}
