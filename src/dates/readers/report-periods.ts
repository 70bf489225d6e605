import type { Meaning, Reader, Reading } from './reading.js';
import { YEAR } from './words.js';

/** "the latest quarter", "the year-ago third quarter" */
const PERIOD =
  /\b(?:the\s+|an?\s+)?(?:(latest|most\s+recent)|year-(?:ago|earlier))\s+(?:(?:first|second|third|fourth)[\s-]+)?(?:quarter|period)\b(?!\s+of\b)/gi;
/** "the 1988 quarter" */
const OF_YEAR = new RegExp(`\\bthe\\s+(${YEAR})\\s+(?:quarter|period)\\b(?!\\s+of\\b)`, 'gi');
/** "the same period last year" */
const SAME_PERIOD =
  /\b(?:the\s+)?(?:same|comparable|corresponding|similar)\s+(?:quarter|period|three\s+months)\s+(?:of\s+|in\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|the\s+(?:previous|prior|preceding)\s+year)\b|\bthe\s+quarter\s+a\s+year\s+(?:ago|earlier|before)\b/gi;
/** "revenue rose in the quarter", but "in the quarter of a mile" */
const BARE =
  /\b(?:in|for|during|over|of)\s+(?=the\s+quarter\b(?!\s*-|\s+(?:of|to|past|ended|ending|that|century|mile|finals?|hour)\b))/gi;
const BARE_WORDS = 'the quarter';
/** "the quarter ended Sept. 30": one of the calendar's. */
const ENDED =
  /\bthe\s+quarter(?=\s+(?:that\s+)?(?:ended|ending)\s+(?:on\s+)?(?:Mar|Jun|Sept?|Dec)[a-z]*\.?\s+(?:29|30|31)\b)/gi;
/** "year-earlier net income" */
const YEAR_AGO =
  /\byear-(?:ago|earlier)\b(?=\s+(?!(?:(?:first|second|third|fourth)[\s-]+)?(?:quarter|period)\b)[a-z])/gi;
const LAST_YEAR = /\blast\b/i;
const YEAR_BEFORE = { kind: 'shift', unit: 'year', amount: -1, anchor: 'told', reported: true } as const;

/** Quarters of which a report of figures tells without naming them, and those of the year before. */
export const readReportPeriods: Reader = (text) => [
  ...[...text.matchAll(PERIOD)].map((match) =>
    at(match.index, match[0], { kind: 'report', years: match[1] === undefined ? -1 : 0 }),
  ),
  ...[...text.matchAll(OF_YEAR)].map((match) =>
    at(match.index, match[0], { kind: 'report', year: Number(match[1]) }),
  ),
  ...[...text.matchAll(SAME_PERIOD)].map((match) => at(match.index, match[0], yearBefore(match[0]))),
  ...[...text.matchAll(BARE)].map((match) =>
    at(match.index + match[0].length, BARE_WORDS, { kind: 'report', years: 0 }),
  ),
  ...[...text.matchAll(ENDED)].map((match) =>
    at(match.index, match[0], { kind: 'shift', unit: 'quarter', amount: 0, anchor: 'next' }),
  ),
  ...[...text.matchAll(YEAR_AGO)].map((match) => at(match.index, match[0], YEAR_BEFORE)),
];

function yearBefore(words: string): Meaning {
  return LAST_YEAR.test(words) ? { ...YEAR_BEFORE, anchor: 'publication' } : YEAR_BEFORE;
}

function at(start: number, words: string, meaning: Meaning): Reading {
  return { start, end: start + words.length, meaning };
}
