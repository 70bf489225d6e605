import type { DateParts } from './date-value.js';

/** A report may be filed a day before the day it names, by the zone of its place. */
const SLACK_DAYS = 1;
/** Of a day just over nobody says that it comes again in a year, without saying "next year". */
const JUST_OVER_DAYS = 45;
/** So far ahead the news of what happened may still name a day without saying "next". */
const SOON_MONTHS = 3;

/**
 * Chooses the year of a month or day told without one. What is told as past gets the latest at or before publication,
 * and what lies ahead the earliest at or after it. A limit that may be either gets the nearest. What is `mostlyPast`
 * gets the nearest too, but none that is months ahead.
 */
export function completeYear(
  month: number,
  day: number | undefined,
  published: DateParts,
  way: 'ahead' | 'behind' | 'nearest' | 'mostlyPast' | 'past' | 'present' | 'future',
): number | undefined {
  const { year } = published;
  if (year === undefined) return undefined;
  if (published.month === undefined || way === 'present') return year;
  const order = compare(month, day, published.month, published.day);
  if (way === 'nearest' || way === 'mostlyPast') {
    const months = monthsBetween(month, day, published.month, published.day);
    const nearest = months > 6 ? year - 1 : months < -6 ? year + 1 : year;
    const ahead = months + 12 * (nearest - year);
    return way === 'mostlyPast' && ahead > SOON_MONTHS ? nearest - 1 : nearest;
  }
  if (way === 'ahead') return order < 0 && !justOver(month, day, published) ? year + 1 : year;
  // "next March" told in March is the year after's, and "last March" the year before's.
  if (way === 'future') return order <= 0 ? year + 1 : year;
  if (way === 'past') return order >= 0 ? year - 1 : year;
  return order > 0 && !withinSlack(month, day, published) ? year - 1 : year;
}

/** Finds the year of the first such month before (-1) or after (1) a date told, or of the one in its year (0). */
export function yearFromTold(
  { year, month }: DateParts,
  wanted: number,
  way: -1 | 0 | 1,
): number | undefined {
  if (year === undefined) return undefined;
  if (month === undefined || way === 0) return year + way;
  return way === 1 ? year + Number(wanted <= month) : year - Number(wanted >= month);
}

function monthsBetween(
  month: number,
  day: number | undefined,
  otherMonth: number,
  otherDay: number | undefined,
): number {
  return month - otherMonth + ((day ?? 15) - (otherDay ?? 15)) / 31;
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

function justOver(month: number, day: number | undefined, published: DateParts): boolean {
  if (day === undefined || published.day === undefined) return false;
  const days = ((published.month ?? month) - month) * 30 + published.day - day;
  return days > 0 && days <= JUST_OVER_DAYS;
}

function withinSlack(month: number, day: number | undefined, published: DateParts): boolean {
  return (
    day !== undefined &&
    published.day !== undefined &&
    month === published.month &&
    day - published.day <= SLACK_DAYS
  );
}
