import { daysInMonth } from '../civil.js';
import { fromChrono } from './chrono-parts.js';
import { isMoved } from './join-ranges.js';
import type { Meaning, Reader, Reading } from './reading.js';
import { MONTH, monthNumber, WEEKDAY_BEFORE_DATE, weekdayNumber, YEAR, YEAR_SHIFTS } from './words.js';

export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[:.,]\\d)';
export const ORDINAL_WORD =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const TO = '(\\s*(?:-|–|—|~|/|to|through|until|till|and|or|&)\\s*(?:the\\s+)?)';
/** "in the year of our Lord" */
const IN_YEAR = '(?:in\\s+|of\\s+)?(?:the\\s+year\\s+(?:of\\s+our\\s+Lord\\s+)?|A\\.?D\\.?\\s+)?';
const AND_YEAR = `(?:(?:\\s*,)?\\s+${IN_YEAR}(${YEAR})(?![\\d%]|[.,:]\\d))?`;
const LEAD = `(?:${WEEKDAY_BEFORE_DATE}(?:\\s*,)?\\s+(?:the\\s+)?)?`;

const MONTH_FIRST = new RegExp(
  `\\b${LEAD}(${MONTH})(?:\\s*,)?\\s*(?:the\\s+)?(${DAY}|(?:${ORDINAL_WORD})(?![\\w-]|\\s+(?:quarter|half|round|week|place|time|floor)\\b))(?:${TO}(?:(${MONTH})\\s*)?(${DAY})(?!\\s*(?:${MONTH}))(?!-))?${AND_YEAR}(?![\\w-]*\\d)`,
  'dgi',
);
const DAY_FIRST = new RegExp(
  `(?<![\\w$£€¥.,:/-])${LEAD}(${DAY}|(?:${ORDINAL_WORD})(?=\\s+(?:day\\s+)?of\\s))(?:${TO}(${DAY}))?(?:\\s+(?:day\\s+)?of\\s+|\\s+|-)(${MONTH})(?![a-z])(?:[\\s,-]+${IN_YEAR}(${YEAR})(?![\\d%]|[.,:]\\d))?`,
  'dgi',
);
const DAY_MONTH_TO_DAY_MONTH = new RegExp(
  `(?<![\\w$£€¥.,:/-])${LEAD}(${DAY})\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(${YEAR}))?${TO}${LEAD}(${DAY})\\s+(?:of\\s+)?(${MONTH})(?![a-z])(?:,?\\s+(${YEAR})(?!\\d))?`,
  'dgi',
);
const ISO =
  /(?<![\w.,/-])((?:1[5-9]|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?))?(?![\w-]|[./]\d)/g;
const YEAR_MONTH_DAY = new RegExp(`\\b(${YEAR}),?\\s+(${MONTH})\\s+(${DAY})(?!(?:\\s*,)?\\s*${YEAR})`, 'gi');

const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** "may" and "march" in small letters are verbs unless a preposition stands before or a year behind. */
const VERB_LIKE = /^(?:may|march|mar)\b/;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const BEFORE_A_DATE = /\b(?:on|since|until|by|before|after|from|between|of|to|dated|through)\s+(?:the\s+)?$/i;
/** "May 12 people", "March 5 miles": what follows counts things. */
const COUNTED =
  /^\s+(?:people|persons?|users?|miles?|km|kilomet\w+|percent|per cent|million|billion|thousand|dollars|times|minutes|hours|months|years|blocks)\b/i;

/** Days in ISO 8601, with their time. */
export const readIsoDays: Reader = (text) =>
  [...text.matchAll(ISO)].flatMap((match) => {
    const [whole, year, , month, day, time] = match;
    const meaning = fromChrono(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
    const timed = time === undefined ? {} : { timeText: time };
    return meaning ? [{ start: match.index, end: match.index + whole.length, meaning, ...timed }] : [];
  });

/** Days of the calendar with the name of their month, or ranges of them. */
export const readCalendarDays: Reader = (text) =>
  [...fullRanges(text), ...yearFirst(text), ...monthFirst(text), ...dayFirst(text)].map((reading) =>
    withYearBeside(text, withPointing(text, withWeekday(text, reading))),
  );

/** "next March 31", "this past April 5" */
const POINTED_BEFORE = /\b(?:(last|this past)|(this coming|next)|this)\s+$/i;
const POINTED_CHARS = 14;

function withPointing(text: string, reading: Reading): Reading {
  const { meaning, endMeaning, start } = reading;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || endMeaning !== undefined) return reading;
  const [whole, past, future] =
    POINTED_BEFORE.exec(text.slice(Math.max(0, start - POINTED_CHARS), start)) ?? [];
  if (whole === undefined) return reading;
  const pointing = past ? 'past' : future ? 'future' : 'present';
  return { ...reading, start: start - whole.length, meaning: { ...meaning, pointing } };
}

/** "March 20 of last year" is one wording. */
const YEAR_BESIDE = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i;

function withYearBeside(text: string, reading: Reading): Reading {
  const { meaning, endMeaning, end } = reading;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || endMeaning !== undefined) return reading;
  const beside = YEAR_BESIDE.exec(text.slice(end, end + 24));
  const yearShift = YEAR_SHIFTS.get(beside?.[1]?.toLowerCase() ?? '');
  if (beside === null || yearShift === undefined) return reading;
  return { ...reading, end: end + beside[0].length, meaning: { ...meaning, yearShift } };
}

function withWeekday(text: string, reading: Reading): Reading {
  const { meaning } = reading;
  const name = WEEKDAY_FIRST.exec(text.slice(reading.start, reading.start + 4))?.[0];
  if (name === undefined || meaning.kind !== 'calendar' || meaning.year !== undefined) return reading;
  return { ...reading, meaning: { ...meaning, weekday: weekdayNumber(name) } };
}

function fullRanges(text: string): Reading[] {
  return [...text.matchAll(DAY_MONTH_TO_DAY_MONTH)].flatMap((match) => {
    const [, day, month, year, , endDay, endMonth, endYear] = match;
    if (!day || !month || !endDay || !endMonth) return [];
    const lastYear = endYear ?? year;
    return pair(text, match, 4, written(month, day, year ?? endYear), written(endMonth, endDay, lastYear));
  });
}

function monthFirst(text: string): Reading[] {
  return [...text.matchAll(MONTH_FIRST)].flatMap((match) => {
    const [whole, month, day, , endMonth, endDay, year] = match;
    if (!month || !day || isVerb(text, match.index, whole, month, year)) return [];
    // "May first came to town": a person.
    if (/^May$/.test(month) && !/^\d/.test(day) && !year && !isLedTo(text, match.index)) return [];
    if (!year && COUNTED.test(text.slice(match.index + whole.length, match.index + whole.length + 24)))
      return [];
    const end = endDay ? written(endMonth ?? month, endDay, year) : undefined;
    return pair(text, match, 3, written(month, day, year), end);
  });
}

function dayFirst(text: string): Reading[] {
  return [...text.matchAll(DAY_FIRST)].flatMap((match) => {
    const [, day, , endDay, month, year] = match;
    if (!month || !day) return [];
    // "5 may", "10 march": only a month written as a name counts here.
    if (VERB_LIKE.test(month) && !year) return [];
    return pair(text, match, 2, written(month, day, year), endDay ? written(month, endDay, year) : undefined);
  });
}

/** Two days joined: "to" makes a range of them, and so does "and" behind "between"; else each stands by itself. */
function pair(
  text: string,
  match: RegExpExecArray,
  joint: number,
  first: Meaning | undefined,
  last: Meaning | undefined,
): Reading[] {
  const [whole] = match;
  const { index } = match;
  const [from, to] = match.indices?.[joint] ?? [index, index];
  const before = text.slice(Math.max(0, index - 28), index);
  const listed = /^\s*(?:and|or|&)/.test(match[joint] ?? '') && !BETWEEN.test(before);
  const apart = listed || isMoved(before);
  if (!first || !last || !apart) return between(index, whole, first, last);
  return [
    ...between(index, text.slice(index, from), first),
    ...between(to, text.slice(to, index + whole.length), last),
  ];
}

function yearFirst(text: string): Reading[] {
  return [...text.matchAll(YEAR_MONTH_DAY)].flatMap((match) => {
    const [whole, year, month, day] = match;
    return month && day ? between(match.index, whole, written(month, day, year)) : [];
  });
}

function between(
  start: number,
  whole: string,
  meaning: Meaning | undefined,
  endMeaning?: Meaning,
): Reading[] {
  if (meaning === undefined) return [];
  const end = start + whole.trimEnd().length;
  return [endMeaning ? { start, end, meaning, endMeaning } : { start, end, meaning }];
}

/**
 * Reads a day of a month as it is written, in figures or in words: "Sept. 10th".
 * @param year - in four figures; where it is absent, February has 28 days
 * @returns nothing where the month has no such day
 */
export function written(month: string, day: string, year: string | undefined): Meaning | undefined {
  const figures = day.replace(/(?<=\d)(?:st|nd|rd|th)$/i, '');
  const number = monthNumber(month);
  // Most are written so; chrono would try all its patterns on each.
  if (FIGURES.test(figures)) return calendarDay(Number(figures), number, year);
  return fromChrono(`${figures} ${month.replace('.', '')}${year ? ` ${year}` : ''}`, number);
}

const FIGURES = /^\d{1,2}$/;
/** A year of 365 days. */
const PLAIN_YEAR = 2001;

function calendarDay(day: number, month: number, year: string | undefined): Meaning | undefined {
  if (day < 1 || day > daysInMonth(Number(year ?? PLAIN_YEAR), month)) return undefined;
  return { kind: 'calendar', ...(year !== undefined && { year: Number(year) }), month, day };
}

function isVerb(
  text: string,
  index: number,
  whole: string,
  month: string,
  year: string | undefined,
): boolean {
  if (!VERB_LIKE.test(month) || !whole.startsWith(month)) return false;
  return year === undefined && !isLedTo(text, index);
}

function isLedTo(text: string, index: number): boolean {
  return BEFORE_A_DATE.test(text.slice(Math.max(0, index - 20), index));
}
