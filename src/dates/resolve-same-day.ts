import { addDays, addMonths, type CivilDay, daysInMonth, weekdayOf } from './civil.js';
import { formatDay, formatWeek, isFullDay } from './date-value.js';
import type { Meaning } from './readers/reading.js';
import type { Resolved, Setting } from './setting.js';

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;

/** "three years ago Tuesday": the day of that name nearest to publication, so long before. */
export function resolveSameDay(
  { unit, amount, weekday, asWeek }: Extract<Meaning, { kind: 'same-day' }>,
  { published }: Setting,
): Resolved | undefined {
  if (!isFullDay(published)) return undefined;
  const day = moved(weekday === undefined ? published : nearest(weekday, published), unit, amount);
  if (day === undefined) return undefined;
  return asWeek
    ? { value: formatWeek(day), precision: 'week', basis: 'relative' }
    : { value: formatDay(day), precision: 'day', basis: 'relative' };
}

function nearest(weekday: number, { year, month, day }: CivilDay): CivilDay {
  const ahead = (weekday - weekdayOf({ year, month, day }) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return addDays({ year, month, day }, ahead > DAYS_OF_WEEK / 2 ? ahead - DAYS_OF_WEEK : ahead);
}

function moved(day: CivilDay, unit: 'week' | 'month' | 'year', amount: number): CivilDay | undefined {
  if (unit === 'week') return addDays(day, amount * DAYS_OF_WEEK);
  const to = addMonths(day.year, day.month, unit === 'year' ? amount * MONTHS_OF_YEAR : amount);
  // There may be no such day: 29 February.
  return day.day <= daysInMonth(to.year, to.month) ? { ...to, day: day.day } : undefined;
}
