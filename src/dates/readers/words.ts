import { ENGLISH_MONTHS } from '../../language/month-names.js';
import { WORD_VALUES } from '../../language/number-words.js';
import { ENGLISH_WEEKDAYS } from '../../language/weekday-names.js';

/** Month names and their common short forms, as the source of a regular expression. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Weekdays as they stand before a date, where the short forms cannot be mistaken: "Mon., Sept 3". */
export const WEEKDAY_BEFORE_DATE = '(?:(?:Mon|Tues?|Wednes|Wed|Thurs?|Thu|Fri|Satur|Sat|Sun)(?:day|\\.)?)';

/** A year with four figures that a text may plausibly speak of. */
export const YEAR = '(?:1[0-9]|20)\\d\\d';

/** "early", "the end of": they narrow a date in words, never in figures. */
export const NARROWING =
  '(?:H[12]\\s+(?:of\\s+)?|(?:very\\s+)?(?:early|late|mid)(?:er|ly)?(?:\\s+in|-to-late|\\s+to\\s+late)?[\\s-]+|(?:the\\s+)?(?:beginning|start|middle|end|turn|close|first\\s+half|second\\s+half|first\\s+weeks?|last\\s+weeks?|first\\s+days?|last\\s+days?)\\s+of\\s+(?:the\\s+)?)';

const COUNTS: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ...WORD_VALUES, ['hundred', 100]]);

/** A count as prose gives it: "two", "10", "a". */
export const COUNT = `(?:\\d{1,3}|(?:(?:two|three|four|five|six|seven|eight|nine)\\s+)?hundred|${[...COUNTS.keys()].join('|')})`;

export const UNIT = '(?:day|night|week|fortnight|month|quarter|year|decade|century|centurie)s?';

const startOf = (name: string): string => name.slice(0, 3).toLowerCase();
const MONTH_STARTS = ENGLISH_MONTHS.map(startOf);
const WEEKDAY_STARTS = ENGLISH_WEEKDAYS.map(startOf);

/**
 * Gives the number of a month.
 * @param name - anything that `MONTH` matches
 * @returns from 1 to 12
 */
export function monthNumber(name: string): number {
  return MONTH_STARTS.indexOf(startOf(name)) + 1;
}

/**
 * Gives the number of a weekday.
 * @returns from 1 (Monday) to 7 (Sunday)
 */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STARTS.indexOf(startOf(name)) + 1;
}

/**
 * Gives the number that a word says.
 * @param word - anything that `COUNT` matches
 * @param unit - anything that `UNIT` matches; a fortnight counts two weeks
 */
export function countOf(word: string, unit = ''): number {
  const [first = '', hundred] = word.toLowerCase().split(/\s+/);
  const count = (COUNTS.get(first) ?? Number(first)) * (hundred ? 100 : 1);
  return /^fortnight/i.test(unit) ? 2 * count : count;
}

/**
 * Gives the unit that a word says; a night is a day, a fortnight counts weeks.
 * @param word - anything that `UNIT` matches
 */
export function unitOf(word: string): 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' {
  const stem = word.toLowerCase().replace(/s$/, '');
  if (stem === 'night' || stem === 'day') return 'day';
  if (stem === 'centurie' || stem === 'century') return 'century';
  if (stem === 'fortnight') return 'week';
  if (stem === 'week' || stem === 'month' || stem === 'quarter' || stem === 'year') return stem;
  return 'decade';
}

/**
 * Gives the year of two digits.
 * @param short - two digits after an apostrophe: `98`
 * @returns a year from 1931 to 2030
 */
export function yearOfTwoDigits(short: string): number {
  const number = Number(short);
  return number <= 30 ? 2000 + number : 1900 + number;
}

/** Which year is meant, counted from the one that the text stands in: "last March". */
export const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ last: -1, this: 0, next: 1 }),
);
