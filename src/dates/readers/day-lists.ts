import { DAY, written } from './calendar-days.js';
import type { Reader, Reading } from './reading.js';
import { MONTH, YEAR } from './words.js';

const LAST = `(?:\\s*,)?\\s+(?:and|or|&)\\s+(?:the\\s+)?${DAY}`;
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH})\\s+((?:${DAY}\\s*,\\s*){1,6}${DAY}${LAST})(?:(?:\\s*,)?\\s+(${YEAR}))?(?![\\w%]|[.,:]\\d)`,
  'g',
);
const DAY_FIRST = new RegExp(
  `(?<![\\w$£€¥.,:/-])((?:${DAY}\\s*,\\s*){1,6}${DAY}${LAST})\\s+(${MONTH})(?![a-z])(?:,?\\s+(${YEAR})(?![\\d%]|[.,:]\\d))?`,
  'g',
);
const ONE_DAY = new RegExp(DAY, 'g');

/** Three days or more of one month: "May 5, 6 and 7", "5, 6 and 7 May 2018". */
export const readDayLists: Reader = (text) => [
  ...[...text.matchAll(MONTH_FIRST)].flatMap((match) => {
    const [whole, month = '', days = '', year] = match;
    return daysOf(match.index + whole.indexOf(days), days, month, year);
  }),
  ...[...text.matchAll(DAY_FIRST)].flatMap((match) => {
    const [, days = '', month = '', year] = match;
    return daysOf(match.index, days, month, year);
  }),
];

function daysOf(start: number, days: string, month: string, year: string | undefined): Reading[] {
  return [...days.matchAll(ONE_DAY)].flatMap((match) => {
    const meaning = written(month, match[0], year);
    const from = start + match.index;
    return meaning ? [{ start: from, end: from + match[0].length, meaning }] : [];
  });
}
