import { fromDayNumber } from '../dates/civil.js';
import { extentOf, formatDay, parseParts } from '../dates/date-value.js';
import { parseTypedDate } from '../dates/parse-typed-date.js';
import type { Words } from './locales/index.js';
import { RequestError } from './request-error.js';
import { echo } from './rules/escape.js';

/** The limits that a member typed, each as they typed it; null and blank do not limit. */
export interface TypedLimits {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads the limits of a search as people type them: `2018`, `sept 2018`, `2018-09-10`, `Q3 2018`.
 * @returns ISO 8601 values of a year, month or day, which is what custom ids can carry
 * @throws RequestError with a sentence for the member
 */
export function readLimits(
  typed: TypedLimits,
  words: Words,
): { readonly from?: string; readonly to?: string } {
  const from = readLimit(typed.from, 'first', words);
  const to = readLimit(typed.to, 'last', words);
  if (from !== null && to !== null && dayOf(from, 'first') > dayOf(to, 'last')) {
    throw new RequestError(words.errors.dateOrder);
  }
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

function readLimit(typed: string | null, edge: 'first' | 'last', words: Words): string | null {
  const date = parseTypedDate(typed ?? '');
  if (date.ok) return parseParts(date.value) === undefined ? edgeDay(date.value, edge) : date.value;
  if (date.problem === 'empty') return null;
  throw new RequestError(words.errors.date[date.problem](echo(typed ?? '')));
}

/** The first or last day of a quarter or a decade. */
function edgeDay(value: string, edge: 'first' | 'last'): string {
  return formatDay(fromDayNumber(dayOf(value, edge)));
}

function dayOf(value: string, edge: 'first' | 'last'): number {
  return extentOf(value)?.[edge] ?? 0;
}
