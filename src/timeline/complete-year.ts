import type { DateParts } from './date-value.js';

/** A report may be filed a day before the day it names, by the zone of its place. */
const SLACK_DAYS = 1;

/**
 * Chooses the year of a month or day told without one: the latest that lies at or before publication for what is
 * told as past, the earliest at or after it for what lies ahead.
 */
export function completeYear(
  month: number,
  day: number | undefined,
  published: DateParts,
  way: 'ahead' | 'behind' | 'past' | 'present' | 'future',
): number | undefined {
  const { year } = published;
  if (year === undefined) return undefined;
  if (published.month === undefined || way === 'present') return year;
  const order = compare(month, day, published.month, published.day);
  if (way === 'ahead') return order < 0 ? year + 1 : year;
  // "next March" told in March is the year after's, and "last March" the year before's.
  if (way === 'future') return order <= 0 ? year + 1 : year;
  if (way === 'past') return order >= 0 ? year - 1 : year;
  return order > 0 && !withinSlack(month, day, published) ? year - 1 : year;
}

function compare(
  month: number,
  day: number | undefined,
  otherMonth: number,
  otherDay: number | undefined,
): number {
  if (month !== otherMonth || day === undefined || otherDay === undefined) return month - otherMonth;
  return day - otherDay;
}

function withinSlack(month: number, day: number | undefined, published: DateParts): boolean {
  return (
    day !== undefined &&
    published.day !== undefined &&
    month === published.month &&
    day - published.day <= SLACK_DAYS
  );
}
