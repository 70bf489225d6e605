import type { Reader } from './reading.js';
import { YEAR } from './words.js';

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "april fools' day": [4, 1],
  'may day': [5, 1],
  halloween: [10, 31],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
};
const NAMES = Object.keys(FIXED).join('|').replaceAll("'", "[’']");
const PATTERN = new RegExp(
  `\\b(?:on|since|until|by|before|after)\\s+(?:the\\s+)?((${NAMES})(?:,?\\s+(?:of\\s+|in\\s+)?(${YEAR}))?)\\b`,
  'gi',
);

/** Holidays that fall on the same day every year. */
export const readHolidays: Reader = (text) =>
  [...text.matchAll(PATTERN)].flatMap((match) => {
    const [whole, named = '', name = '', year] = match;
    const parts = FIXED[name.toLowerCase().replaceAll('’', "'")];
    if (!parts) return [];
    const [month, day] = parts;
    const meaning = { kind: 'calendar', month, day, ...(year && { year: Number(year) }) } as const;
    return [{ start: match.index + whole.length - named.length, end: match.index + whole.length, meaning }];
  });
