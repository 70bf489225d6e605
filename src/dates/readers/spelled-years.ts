import { NUMBER_WORDS } from '../../language/number-words.js';
import { ORDINAL_WORD, written } from './calendar-days.js';
import type { Meaning, Reader, Reading } from './reading.js';
import { MONTH, monthNumber } from './words.js';

const [UNITS, TEENS, TENS] = [NUMBER_WORDS.slice(0, 9), NUMBER_WORDS.slice(9, 19), NUMBER_WORDS.slice(19)];
const UNIT = UNITS.join('|');
const TEEN = TEENS.join('|');

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[\\s-]+(?:${UNIT}))?|${TEEN}|${UNIT})`;
/** "ninety-seven", "sixteen", "oh five", "hundred and twelve": what ends a year behind its century. */
const REST = `(?:(?:${TENS.join('|')})(?:[\\s-]+(?:${UNIT}))?|${TEEN}|(?:oh|o)[\\s-]+(?:${UNIT})|hundred(?:\\s+(?:and\\s+)?${BELOW_HUNDRED})?)(?![\\s-]*(?:${UNIT}|${TEEN})\\b)`;
const THOUSAND = `(?:one\\s+thousand,?\\s+(?:seven|eight|nine)\\s+hundred|two\\s+thousand)(?:\\s+(?:and\\s+)?${BELOW_HUNDRED})?`;
const DAY = `\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD}`;
/** "June the second", "the second day of June" */
const BEFORE = `(?:(${MONTH})(?:\\s+(?:the\\s+)?(${DAY}))?|(${DAY})\\s+(?:day\\s+)?of\\s+(${MONTH}))`;
/** ", in the year of our Lord" */
const IN_YEAR =
  '(?:\\s*,)?\\s+(?:(?:in\\s+)?the\\s+year(?:\\s+of\\s+our\\s+Lord)?(?:\\s*,)?\\s+|of\\s+|in\\s+)?';
const SPELLED = new RegExp(
  `\\b(?:${BEFORE}${IN_YEAR})?((?:seventeen|eighteen|nineteen|twenty)[\\s-]+${REST}|${THOUSAND})(?![\\w-])`,
  'gi',
);

const LEADS = /\b(?:in|since|until|till|during|from|by|of|before|after|year|early|late|mid)\s+$/i;
/** "costs nineteen ninety-five", "nineteen fifty dollars", "at eighteen thirty hours" */
const PRICED = /\b(?:costs?|cost|for|only|just|at|about|over|under|than|novel|book)\s+$/i;
const COUNTED = /^\s+(?:dollars|pounds|euros|cents|hours|people|men|women|years|percent|per\s+cent)\b/i;
/** "in two thousand homes" */
const PLURAL = /^\s+(?!(?:was|is|has|as|its|his|this)\b)[a-z]{2,}s\b/;

/** Years written in words, as speech is written down: "nineteen ninety-six", "in two thousand and five". */
export const readSpelledYears: Reader = (text) =>
  [...text.matchAll(SPELLED)].flatMap((match): Reading[] => {
    const [whole, first, second, dayBefore, monthBehind, words = ''] = match;
    const [month, day] = [first ?? monthBehind, second ?? dayBefore];
    const end = match.index + whole.length;
    const [before, behind] = [
      text.slice(Math.max(0, match.index - 16), match.index),
      text.slice(end, end + 24),
    ];
    const dated = month !== undefined || LEADS.test(before);
    if (COUNTED.test(behind) || (month === undefined && PRICED.test(before))) return [];
    if (!dated && !/^(?:eigh|nine)teen/i.test(words)) return [];
    if (/thousand|hundred/i.test(words) && (!dated || PLURAL.test(behind))) return [];
    const meaning = meaningOf(yearOf(words), month, day);
    return meaning ? [{ start: match.index, end, meaning }] : [];
  });

function meaningOf(year: number, month: string | undefined, day: string | undefined): Meaning | undefined {
  if (month === undefined) return { kind: 'calendar', year };
  if (day === undefined) return { kind: 'calendar', year, month: monthNumber(month) };
  return written(month, day, String(year));
}

/** "nineteen ninety-six" is told by two numbers, "nineteen hundred and six" by one. */
function yearOf(words: string): number {
  const figures = words
    .toLowerCase()
    .split(/[\s,-]+/)
    .map(figureOf);
  const [century = 0, next] = figures;
  const isOne = next === HUNDRED || next === THOUSANDS;
  if (!isOne) return century * HUNDRED + sum(figures.slice(1));
  const thousand = next === THOUSANDS ? century * THOUSANDS : 0;
  const rest = next === THOUSANDS ? figures.slice(2) : figures;
  return thousand + (rest[1] === HUNDRED ? (rest[0] ?? 0) * HUNDRED + sum(rest.slice(2)) : sum(rest));
}

const [HUNDRED, THOUSANDS] = [100, 1000];
const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** 0 for what counts nothing, as "and". */
function figureOf(word: string): number {
  const [unit, teen, ten] = [UNITS.indexOf(word), TEENS.indexOf(word), TENS.indexOf(word)];
  if (word === 'hundred') return HUNDRED;
  if (word === 'thousand') return THOUSANDS;
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  return ten >= 0 ? 10 * (ten + 2) : 0;
}
