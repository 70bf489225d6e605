import { monthNumberOf, SHORT_MONTHS } from '../../language/month-names.js';
import type { Fault } from '../formats/format.js';

const MONTHS = SHORT_MONTHS.map((name) => name.toLowerCase());
const TIME = String.raw`[ ,T]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d{1,7})?)?(?:\s?([AaPp])\.?[Mm]\.?)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${TIME}`);
const NAMED = new RegExp(String.raw`^(\d{1,2})[-/ .]+(\p{L}{3,9})[-/ .,]+(\d{2}|\d{4})${TIME}`, 'u');
const MONTH_FIRST = new RegExp(String.raw`^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})${TIME}`);
const SLASHED = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})${TIME}`);
const DOTTED = /^\d{1,2}\.\d{1,2}\./;

/** Which of two numbers of a day the file writes first. */
export type DayOrder = 'day-first' | 'month-first';

/** Where the month stands first the halves of a day are AM and PM; elsewhere they are "pm" or "p. m.". */
const HALF = /[AP]\.?M/;

/**
 * Tells from all stamps of one file whether days or months stand first in `3/5/2024`. A number that is no month tells it, and
 * dots, which part days from months. So does the order of time in which the stamps of a file stand.
 * @param file - whether it may be in English, for no other language puts the month first; and whether its stamps stand as they
 *   came, as those of chats do
 * @returns undefined where nothing tells: then such stamps are no days
 */
export function dayOrderOf(
  stamps: readonly string[],
  { isEnglish = true, oldestFirst = true }: { isEnglish?: boolean; oldestFirst?: boolean } = {},
): DayOrder | undefined {
  const slashed = stamps.filter((stamp) => SLASHED.test(stamp));
  for (const stamp of slashed) {
    const [, first, second] = SLASHED.exec(stamp) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  const [one] = slashed;
  if (one === undefined) return undefined;
  if (!isEnglish || slashed.every((stamp) => DOTTED.test(stamp))) return 'day-first';
  const fits = (order: DayOrder) => follow(slashed, order, 1) || (!oldestFirst && follow(slashed, order, -1));
  if (fits('day-first') !== fits('month-first')) return fits('day-first') ? 'day-first' : 'month-first';
  return HALF.test(one) ? 'month-first' : undefined;
}

/** Tells whether stamps read so follow one another in time; `way` is -1 where the newest stands first. */
function follow(stamps: readonly string[], order: DayOrder, way: 1 | -1): boolean {
  const days = stamps.map((stamp) => readStamp(stamp, order)?.slice(0, 10) ?? '');
  return days.every((day, i) => i === 0 || way * day.localeCompare(days[i - 1] ?? '') >= 0);
}

/** Reads a stamp as `2024-03-05T09:40`, its hours as the file counts them; undefined when it does not say a day for sure. */
export function readStamp(stamp: string, order?: DayOrder): string | undefined {
  const iso = ISO.exec(stamp);
  if (iso) return isoStamp(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], iso[5], iso[6]);
  const named = NAMED.exec(stamp);
  if (named) {
    const month = monthOf(named[2]);
    return isoStamp(yearOf(named[3]), month, Number(named[1]), named[4], named[5], named[6]);
  }
  const first = MONTH_FIRST.exec(stamp);
  if (first) {
    const month = MONTHS.indexOf((first[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    return isoStamp(Number(first[3]), month, Number(first[2]), first[4], first[5], first[6]);
  }
  const slashed = SLASHED.exec(stamp);
  if (!slashed || order === undefined) return undefined;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return isoStamp(yearOf(slashed[3]), month, day, slashed[4], slashed[5], slashed[6]);
}

function monthOf(name = ''): number {
  return monthNumberOf(name) || MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits are a year of this age: 24 is 2024, 98 is 1998. */
function yearOf(digits = ''): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function isoStamp(year: number, month: number, day: number, hour = '0', minute = '0', half?: string) {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  const twelve =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (twelve > 23 || Number(minute) > 59) return undefined;
  const two = (n: number | string) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(twelve)}:${two(minute)}`;
}

/** Names the stamps that may tell the day or the month first, where nothing in the file tells which. */
export function unsureOf(stamps: readonly string[], order: DayOrder | undefined): Fault | undefined {
  const unsure = order === undefined ? stamps.filter((stamp) => SLASHED.test(stamp)) : [];
  const [first] = unsure;
  if (first === undefined) return undefined;
  return [
    'metadata',
    `"${first}" may begin with the day or the month, and nothing in the file tells which: ${unsure.length} messages stay without their day.`,
  ];
}
