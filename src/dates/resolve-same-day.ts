import { addDays, addMonths, type CivilDay, daysInMonth, weekdayOf } from './civil.js';
import { formatDay, formatWeek, isFullDay } from './date-value.js';
import type { Meaning } from './readers/reading.js';
import type { Resolved, Setting } from './setting.js';

const DAYS_OF_WEEK = 7;
const THURSDAY = 4;
const MONTHS_OF_YEAR = 12;

/** Finds what "three years ago Tuesday" means: the day of that name nearest to publication, so long before. */
export function resolveSameDay(
  { unit, amount, weekday, asWeek, asMonth }: Extract<Meaning, { kind: 'same-day' }>,
  { published }: Setting,
): Resolved | undefined {
  if (!isFullDay(published)) return undefined;
  // A week is where most of its days fall.
  const named = weekday ?? (asWeek ? THURSDAY : undefined);
  const day = moved(named === undefined ? published : inWeekOf(published, named, asWeek), unit, amount);
  if (day === undefined) return undefined;
  if (asMonth)
    return { value: formatDay(day).slice(0, 'YYYY-MM'.length), precision: 'month', basis: 'relative' };
  return asWeek
    ? { value: formatWeek(day), precision: 'week', basis: 'relative' }
    : { value: formatDay(day), precision: 'day', basis: 'relative' };
}

/** The nearest day of a name, or that of the very week. */
function inWeekOf(day: CivilDay, weekday: number, isSameWeek = false): CivilDay {
  if (isSameWeek) return addDays(day, weekday - weekdayOf(day));
  const ahead = (weekday - weekdayOf(day) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return addDays(day, ahead > DAYS_OF_WEEK / 2 ? ahead - DAYS_OF_WEEK : ahead);
}

function moved(day: CivilDay, unit: 'week' | 'month' | 'year', amount: number): CivilDay | undefined {
  if (unit === 'week') return addDays(day, amount * DAYS_OF_WEEK);
  const to = addMonths(day.year, day.month, unit === 'year' ? amount * MONTHS_OF_YEAR : amount);
  // There may be no such day: 29 February.
  return day.day <= daysInMonth(to.year, to.month) ? { ...to, day: day.day } : undefined;
}
