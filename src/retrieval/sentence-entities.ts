import { type Token, termsOf } from '../language/analyzer.js';
import { ENGLISH_MONTHS, SHORT_MONTH } from '../language/month-names.js';
import { NUMBER_WORDS } from '../language/number-words.js';
import { plainPattern } from '../language/plain-pattern.js';
import { firstFrom, type Span } from '../language/span.js';

/** What kinds of things a sentence names: the raw material of answers to who, when, where, how many and why. */
export type EntityKind = 'name' | 'person' | 'place' | 'date' | 'number' | 'money' | 'cause';

export interface Entity extends Span {
  readonly kind: EntityKind;
  /** Its terms, to tell whether the question already holds it. */
  readonly terms: readonly string[];
}

const MONTH = `(?:${ENGLISH_MONTHS.join('|')}|${SHORT_MONTH})\\.?`;
/** "one" counts nothing by itself. */
const COUNT_WORDS = `${NUMBER_WORDS.slice(1).join('|')}|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|double`;
const AMOUNT = `(?:\\d[\\d,.]{0,24}|${COUNT_WORDS}|an?|one)(?:[\\s-](?:${COUNT_WORDS}|and)){0,8}(?:\\s?(?:hundred|thousand|million|billion|trillion)){0,4}`;
const CURRENCIES =
  'dollars?|euros?|pounds?|quid|francs?|crowns?|kron(?:a|or|er)|rupees?|r(?:o)?ubles?|pesos?|yuan|yen|won|dirhams?|cents?|pence|grand|bitcoins?|btc|ether|eth|usd[tc]?|coins?|tokens?';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}\\p{M}'’&-]{0,40}";

/** What each kind looks like. A name may be a person or a place; those two need a further cue. */
const PATTERNS: Readonly<Record<EntityKind, (text: string) => RegExp>> = {
  date: plainPattern({
    source: `\\b(?:${MONTH}\\s+\\d{1,4}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?|(?:in|since|until|by|last|late|early|mid)[\\s-]+${MONTH}|1\\d{3}s?|20\\d{2}s?|\\d{1,2}(?:st|nd|rd|th)[\\s-]centur(?:y|ies)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last (?:night|week|month|year)|\\d{1,2}:\\d{2})\\b|(?<!\\d)\\d+\\s?[年月日]`,
    flags: 'gu',
  }),
  money: plainPattern({
    source: `(?:[$€£¥]|US\\$|\\b(?:RMB|USD|EUR|GBP|CNY))\\s?\\d[\\d,.]{0,24}(?:\\s?(?:thousand|million|billion|trillion|[kmb]n?))?\\b|\\b${AMOUNT}\\s(?:and\\sa\\shalf\\s)?(?:${CURRENCIES})\\b|\\b\\d[\\d,.]{0,24}(?:${CURRENCIES})\\b|\\b${AMOUNT}(?<=[mb]illion)(?=[.,;:!?)"”]|$|\\s(?:from|to|for|in|on|at|a|of|by|and|or|between|over|per|is|was)\\b)|\\d[\\d,.]{0,24}\\s?[万亿]?[元美]`,
    flags: 'giu',
  }),
  number: plainPattern({
    source: `\\b\\d[\\d,.]{0,24}(?:%|\\b)|\\b(?:${COUNT_WORDS})\\b|[一二三四五六七八九十百千万亿两]{1,12}[名个人次家]`,
    flags: 'giu',
  }),
  person: plainPattern({
    source: `\\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|King|Queen|Prince|Duke|Count|Emperor|Pope|President|Minister|Chancellor|General|Judge|Captain|Professor|CEO|founder|chairman|spokes(?:man|woman|person))\\.?\\s+${NAME_WORD}(?:\\s+${NAME_WORD}|\\s+[IVX]+)*|${NAME_WORD}(?:\\s+(?:de|of|von|van|al|bin|ibn|the))?\\s+${NAME_WORD}(?:\\s+${NAME_WORD})?`,
    flags: 'gu',
  }),
  place: plainPattern({
    source: `\\b(?:in|at|near|from|to|outside|around|across|of|into)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?(${NAME_WORD}(?:\\s+${NAME_WORD})*)`,
    flags: 'gu',
  }),
  name: plainPattern({
    source: `${NAME_WORD}(?:\\s+(?:of|de|the|and)\\s+${NAME_WORD}|\\s+${NAME_WORD})*`,
    flags: 'gu',
  }),
  cause: plainPattern(
    /\b(?:because|due to|owing to|as a result|result(?:ed|s|ing)? (?:of|from|in)|caus(?:e|ed|es|ing)|led to|leading to|in order to|so that|so as to|thanks to|therefore|thus|since|in response|after|following|to (?:protect|avoid|prevent|ensure|make|get|help|give|keep|allow|reduce|increase|eliminate|escape)|for fear|blam(?:e|ed|ing)|reasons?|why)\b|因为|由于|导致|所以/giu,
  ),
};

/**
 * Finds what a sentence names of a kind, in text order.
 * @param base - where it begins; offsets count from there
 * @param tokens - of the sentence
 */
export function findEntities(
  kind: EntityKind,
  words: string,
  base: number,
  tokens: readonly Token[],
): Entity[] {
  const entities: Entity[] = [];
  const dates = kind === 'number' ? findEntities('date', words, base, tokens) : [];
  for (const match of words.matchAll(PATTERNS[kind](words))) {
    const inner = match[1] ?? match[0];
    const start = base + match.index + match[0].lastIndexOf(inner);
    const end = start + inner.length;
    // Only the last date that begins so early can hold a number.
    if (holds(dates[firstFrom(dates, start + 1) - 1], start, end)) continue;
    const terms = termsOf(tokensWithin(tokens, start, end));
    if (kind === 'cause' || terms.length > 0) entities.push({ kind, start, end, terms });
  }
  return entities;
}

function tokensWithin(tokens: readonly Token[], start: number, end: number): Token[] {
  const within: Token[] = [];
  for (let at = firstFrom(tokens, start); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) break;
    if (token.end <= end) within.push(token);
  }
  return within;
}

function holds(span: Span | undefined, start: number, end: number): boolean {
  return span !== undefined && span.start <= start && end <= span.end;
}
