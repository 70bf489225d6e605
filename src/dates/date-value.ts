import { type CivilDay, daysInMonth, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from './civil.js';
import type { Precision } from './temporal-expression.js';

/** A date as far as it is known: `2018-09` has no day, `XXXX-09-10` no year. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const CALENDAR = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/;
const WEEK = /^(\d{4})-W(\d\d)$/;
const QUARTER = /^(\d{4}|XXXX)-Q([1-4])$/;
const SEASON = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/;
const LEAP_YEAR = 2016;

/** The months that a season spans, counted from January of its year; winter runs into the next. */
const SEASON_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
]);

/**
 * Writes the parts of a date as ISO 8601 has them.
 * @returns `2018-09-10`, `2018-09`, `2018`, `XXXX-09-10`; undefined when there is no such day
 */
export function formatParts({ year, month, day }: DateParts): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && month === undefined) return undefined;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month)))
    return undefined;
  if (year === undefined && month === undefined) return undefined;
  return [year === undefined ? 'XXXX' : String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Reads a calendar value back; undefined for weeks, quarters, seasons, decades and centuries. */
export function parseParts(value: string): DateParts | undefined {
  const match = CALENDAR.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    ...(year && year !== 'XXXX' && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

/** Tells how exact a date of these parts is. */
export function precisionOfParts({ month, day }: DateParts): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** Tells whether year, month and day are all known. */
export function isFullDay(parts: DateParts | undefined): parts is CivilDay {
  return parts?.year !== undefined && parts.month !== undefined && parts.day !== undefined;
}

/** Writes a day as `2018-09-10`; empty when there is no such day. */
export function formatDay(day: CivilDay): string {
  return formatParts(day) ?? '';
}

/** Writes the ISO week that holds a day: `2018-W36`. */
export function formatWeek(day: CivilDay): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Gives the first and last day of a value, as day numbers; undefined when no year is known. */
export function extentOf(value: string): { first: number; last: number } | undefined {
  const week = WEEK.exec(value);
  if (week) {
    const first = toDayNumber(mondayOf(Number(week[1]), Number(week[2])));
    return { first, last: first + 6 };
  }
  const quarter = QUARTER.exec(value);
  if (quarter) return monthsExtent(quarter[1] ?? '', Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3);
  const season = SEASON.exec(value);
  const months = SEASON_MONTHS.get(season?.[2] ?? '');
  if (season && months) return monthsExtent(season[1] ?? '', ...months);
  if (/^\d{2,3}$/.test(value)) {
    const span = 10 ** (4 - value.length);
    const from = Number(value) * span;
    return yearsExtent(from, from + span - 1);
  }
  const parts = parseParts(value);
  if (parts?.year === undefined) return undefined;
  if (parts.month === undefined) return yearsExtent(parts.year, parts.year);
  if (parts.day === undefined) return monthsExtent(String(parts.year), parts.month, parts.month);
  const day = toDayNumber({ year: parts.year, month: parts.month, day: parts.day });
  return { first: day, last: day };
}

function monthsExtent(year: string, from: number, to: number) {
  if (year === 'XXXX') return undefined;
  const first = toDayNumber({ year: Number(year), month: from, day: 1 });
  const behind = toDayNumber({ year: Number(year) + Math.floor(to / 12), month: (to % 12) + 1, day: 1 });
  return { first, last: behind - 1 };
}

function yearsExtent(from: number, to: number) {
  return {
    first: toDayNumber({ year: from, month: 1, day: 1 }),
    last: toDayNumber({ year: to, month: 12, day: 31 }),
  };
}

/** Moves a day by whole days, also where its year is unknown; undefined when only the year could tell (29 February). */
export function shiftParts(parts: DateParts, amount: number): DateParts | undefined {
  if (isFullDay(parts)) return fromDayNumber(toDayNumber(parts) + amount);
  if (parts.month === undefined || parts.day === undefined) return undefined;
  const [common, leap] = [2018, LEAP_YEAR].map((year) =>
    fromDayNumber(toDayNumber({ year, month: parts.month ?? 1, day: parts.day ?? 1 }) + amount),
  );
  if (!common || !leap || common.month !== leap.month || common.day !== leap.day) return undefined;
  return { month: common.month, day: common.day };
}
