import { ANY_MONTH, monthNumberOf } from '../language/month-names.js';
import type { Span } from '../language/span.js';
import { readDayWordings } from './day-wordings.js';

/** A day told without its year; `value` is `XXXX-08-04`. */
export interface YearlessDay extends Span {
  readonly value: string;
}

const MONTH = `(?<month>${ANY_MONTH})(?!\\p{L})\\.?`;
const DAY = '(?<d>[12]\\d|3[01]|0?[1-9])';
/** "May 5 people", "4 August 2020", "5 March 10:00" are none, or not without a year. */
const NO_YEAR = "(?!,?\\s{0,3}(?:de\\s|del\\s|of\\s)?[’']?\\d|[\\p{L}\\p{N}]|[/-]\\d|[.,:]\\d)";

const PATTERNS: readonly RegExp[] = [
  `${DAY}(?:st|nd|rd|th|er|º|\\.)?\\s(?:of\\s|de\\s)?${MONTH}${NO_YEAR}`,
  `${MONTH}\\s(?:the\\s)?${DAY}(?:st|nd|rd|th)?${NO_YEAR}`,
  '(?<!年\\s?)(?<m>1[0-2]|0?[1-9])月(?<d>[12]\\d|3[01]|0?[1-9])[日号號]',
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}]|[.,:/-])${source}`, 'iu'));

/** Reads the one day that a question tells without its year; undefined where it tells none, or a day with its year. */
export function readYearlessDay(question: string): YearlessDay | undefined {
  if (!/\d/.test(question) || readDayWordings(question).length > 0) return undefined;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(question);
    const { month = '', m, d = '' } = match?.groups ?? {};
    const number = m === undefined ? monthNumberOf(month) : Number(m);
    if (match === null || number === 0) continue;
    const value = `XXXX-${String(number).padStart(2, '0')}-${d.padStart(2, '0')}`;
    return { start: match.index, end: match.index + match[0].length, value };
  }
  return undefined;
}
