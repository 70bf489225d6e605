import { formatParts } from './date-value.js';
import { MONTH, monthNumber } from './readers/words.js';

/** Why a typed date was not taken; wording it is the caller's. */
export type TypedDateProblem = 'empty' | 'no-clock' | 'no-year' | 'ambiguous' | 'no-such-date' | 'unreadable';

export type TypedDate =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: TypedDateProblem };

const YEAR_ONLY = /^\d{4}$/;
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const MONTH_YEAR = new RegExp(`^(${MONTH})\\.?,?\\s+(\\d{4})$`, 'i');
const YEAR_MONTH = new RegExp(`^(\\d{4}),?\\s+(${MONTH})\\.?(?:\\s+(\\d{1,2}))?$`, 'i');
const DAY_MONTH_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\.?,?\\s+(\\d{4})$`,
  'i',
);
const MONTH_DAY_YEAR = new RegExp(`^(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i');
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const QUARTER = /^(?:q([1-4])(?:\s*[-/])?\s*(\d{4})|(\d{4})(?:\s*[-/])?\s*q([1-4]))$/i;
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;
const DECADE = /^(\d{3})0s$/;
const WITHOUT_YEAR = new RegExp(
  `^(?:${MONTH}\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH})\\.?|\\d{1,2}[/.]\\d{1,2})$`,
  'i',
);
const NEEDS_CLOCK = /\b(?:last|next|this|ago|today|yesterday|tomorrow|now|recent|current)\b/i;

/**
 * Reads a date as people type it into a filter: `2018`, `sept 2018`, `2018-09-10`, `10 sept 2018`, `Q3 2018`.
 * @returns a value as `TemporalExpression.value`; or why not, with `no-clock` for wordings that only a clock could resolve
 */
export function parseTypedDate(typed: string): TypedDate {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return refused('empty');
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(numeric);
  const value = read(text);
  if (value === null || value?.startsWith('0')) return refused('no-such-date');
  if (value !== undefined) return { ok: true, value };
  if (NEEDS_CLOCK.test(text)) return refused('no-clock');
  return refused(WITHOUT_YEAR.test(text) ? 'no-year' : 'unreadable');
}

/** @returns null for a form that is read but names no day of the calendar, undefined for none of the forms */
function read(text: string): string | null | undefined {
  if (YEAR_ONLY.test(text)) return text;
  const decade = DECADE.exec(text);
  if (decade?.[1]) return decade[1];
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`;
  const figures = ISO.exec(text) ?? CHINESE.exec(text);
  if (figures)
    return parts(figures[1], figures[2] === undefined ? undefined : Number(figures[2]), figures[3]);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return parts(monthYear[2], monthNumber(monthYear[1] ?? ''), undefined);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return parts(yearMonth[1], monthNumber(yearMonth[2] ?? ''), yearMonth[3]);
  const dayMonth = DAY_MONTH_YEAR.exec(text);
  if (dayMonth) return parts(dayMonth[3], monthNumber(dayMonth[2] ?? ''), dayMonth[1]);
  const monthDay = MONTH_DAY_YEAR.exec(text);
  if (monthDay) return parts(monthDay[3], monthNumber(monthDay[1] ?? ''), monthDay[2]);
  return undefined;
}

function parts(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  return (
    formatParts({
      year: Number(year),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day: Number(day) }),
    }) ?? null
  );
}

/** With dots the day leads; with slashes only a number past twelve tells. */
function fromNumeric([, first, separator, second, year]: RegExpExecArray): TypedDate {
  const [a, b] = [Number(first), Number(second)];
  const dayLeads = separator === '.' || a > 12 || a === b;
  if (!dayLeads && b <= 12) return refused('ambiguous');
  const value = dayLeads ? parts(year, b, first) : parts(year, a, second);
  return value === null || value.startsWith('0') ? refused('no-such-date') : { ok: true, value };
}

function refused(problem: TypedDateProblem): TypedDate {
  return { ok: false, problem };
}
