import type { Reader } from './reading.js';
import { MONTH, monthNumber, yearOfTwoDigits } from './words.js';

const DAY = '([12]\\d|3[01]|0?[1-9])';
/** "05-Mar-24", "14 SEP 18", "5 Mar '24" */
const DAY_FIRST = new RegExp(
  `(?<![\\w$£€¥.,:/-])${DAY}(?:st|nd|rd|th)?([ /.-])(${MONTH})(?:\\2|,?\\s)[’']?(\\d\\d)(?![\\w%’']|[.,:/-]\\d)`,
  'gi',
);
/** "Feb 15 '24", "Mar 3, '24" */
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s+${DAY}(?:st|nd|rd|th)?,?\\s+[’'](\\d\\d)(?![\\w’'])`, 'gi');
/** "may" and "march" in small letters are verbs. */
const VERB_LIKE = /^(?:may|march|mar)\b/;
/** "on 5 May 24 people died", "5 March 24 cars": the figures count. */
const COUNTED =
  /^\s+(?:[a-z]+ly\s+)?(?:people|men|women|children|police|percent|million|billion|thousand|hundred|(?!was\b|is\b|has\b|as\b|his\b|its\b|this\b)[a-z]{2,}s)\b/;

/** Days whose year is told by its last two figures. */
export const readShortYears: Reader = (text) => [
  ...[...text.matchAll(DAY_FIRST)].flatMap((match) => {
    const [whole, day, separator, month = '', year = ''] = match;
    const end = match.index + whole.length;
    const counts = separator === ' ' && !/[’']/.test(whole) && COUNTED.test(text.slice(end, end + 30));
    if (VERB_LIKE.test(month) || counts) return [];
    return [{ start: match.index, end, meaning: meaningOf(month, day, year) }];
  }),
  ...[...text.matchAll(MONTH_FIRST)].map((match) => {
    const [whole, month = '', day, year = ''] = match;
    return { start: match.index, end: match.index + whole.length, meaning: meaningOf(month, day, year) };
  }),
];

function meaningOf(month: string, day: string | undefined, year: string) {
  return {
    kind: 'calendar',
    year: yearOfTwoDigits(year),
    month: monthNumber(month),
    day: Number(day),
  } as const;
}
