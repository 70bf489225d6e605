import * as en from 'chrono-node/en';
import { partsOf } from './chrono-parts.js';
import type { NumericOrder, Reader, Reading } from './reading.js';

const NUMERIC =
  /(?<![\w$£€¥.,:/-])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d\d|\d\d(?=[^\d.%\w-]|\.?$|\.\s))(?![\w-]|[./]\d)/g;
/** "on 8/13", where the greater number tells which is the day; 24/7 is no date. */
const WITHOUT_YEAR =
  /(?<=\b(?:on|since|until|dated)\s{1,4})(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\w/%-]|[.,]\d|\s+(?:of|inch\w*)\b)/gi;

/** Days in figures alone. */
export const readNumericDays: Reader = (text, order) => [...withYear(text, order), ...withoutYear(text)];

/**
 * Tells which number stands first in the days of texts that are written alike, by those of which one number is no month.
 * @returns undefined where none tells, or they tell both
 */
export function numericOrderOf(texts: readonly string[]): NumericOrder | undefined {
  return orderOf(texts.flatMap(datesIn));
}

function datesIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(NUMERIC)].filter((match) => match[2] !== '.' || (match[4]?.length ?? 0) === 4);
}

function orderOf(dates: readonly RegExpExecArray[]): NumericOrder | undefined {
  const dayFirst = dates.some(([, first, separator]) => separator !== '.' && Number(first) > 12);
  const monthFirst = dates.some(([, , separator, second]) => separator !== '.' && Number(second) > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/**
 * `10/23/2018` and `23.10.2018`. With dots the day stands first; with slashes a number past twelve tells which is
 * the day, in this date, in another of the text or of the document. Where nothing tells, the year alone is certain.
 */
function withYear(text: string, given: NumericOrder | undefined): Reading[] {
  const found = datesIn(text);
  const order = orderOf(found) ?? given;
  return found.flatMap((match) => {
    const [whole, first, separator, second, shortYear] = match;
    const year = shortYear?.length === 2 ? `20${shortYear}` : (shortYear ?? '');
    if (shortYear?.length === 2 && separator !== '/') return [];
    const place = { start: match.index, end: match.index + whole.length };
    const dayLeads = separator === '.' || (order === 'day-first' ? Number(second) <= 12 : Number(first) > 12);
    const monthLeads = !dayLeads && (order === 'month-first' ? Number(first) <= 12 : Number(second) > 12);
    if (!dayLeads && !monthLeads && first !== second) {
      return [{ ...place, meaning: { kind: 'calendar', year: Number(year) } as const }];
    }
    const parser = dayLeads ? en.GB : en.strict;
    const meaning = partsOf(parser.parse(`${first}/${second}/${year}`)[0]);
    return meaning ? [{ ...place, meaning }] : [];
  });
}

function withoutYear(text: string): Reading[] {
  return [...text.matchAll(WITHOUT_YEAR)].flatMap((match) => {
    const [low, high] = [Number(match[1]), Number(match[2])].sort((a, b) => a - b);
    if (!low || !high || low > 12 || high <= 12 || high > 31) return [];
    const meaning = { kind: 'calendar', month: low, day: high } as const;
    return [{ start: match.index, end: match.index + match[0].length, meaning }];
  });
}
