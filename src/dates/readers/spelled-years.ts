import { ORDINAL_WORD, written } from './calendar-days.js';
import type { Meaning, Reader, Reading } from './reading.js';
import { MONTH, monthNumber } from './words.js';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNIT = UNITS.join('|');
const TEEN = TEENS.join('|');

/** "ninety-seven", "sixteen", "oh five": the two figures at the end of a year. */
const REST = `(?:(?:${TENS.join('|')})(?:[\\s-]+(?:${UNIT}))?|${TEEN}|(?:oh|o)[\\s-]+(?:${UNIT})|hundred)(?![\\s-]*(?:${UNIT}|${TEEN})\\b)`;
const THOUSAND = `two\\s+thousand(?:\\s+(?:and\\s+)?(?:twenty(?:[\\s-]+(?:${UNIT}))?|${TEEN}|${UNIT}))?`;
const BEFORE = `(?:(${MONTH})(?:\\s+(?:the\\s+)?(\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD}))?,?\\s+(?:of\\s+)?)?`;
const SPELLED = new RegExp(
  `\\b${BEFORE}((?:seventeen|eighteen|nineteen|twenty)[\\s-]+${REST}|${THOUSAND})(?![\\w-])`,
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
    const [whole, month, day, words = ''] = match;
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

function yearOf(words: string): number {
  const [first = '', ...rest] = words.toLowerCase().split(/[\s-]+/);
  const tail = rest.filter((word) => word !== 'and' && word !== 'thousand');
  const century = first === 'two' ? 20 : first === 'twenty' ? 20 : TEENS.indexOf(first) + 10;
  return century * 100 + tail.reduce((sum, word) => sum + figureOf(word), 0);
}

function figureOf(word: string): number {
  const [unit, teen, ten] = [UNITS.indexOf(word), TEENS.indexOf(word), TENS.indexOf(word)];
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  return ten >= 0 ? 10 * (ten + 2) : 0;
}
