import { NUMBER_WORD, WORD_VALUES } from '../../language/number-words.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import { withoutLabel } from './note-words.js';

/** The numbers and names by which a note tells what was wrong from what is right. */
export interface CorrectedValues {
  readonly wrong: ReadonlySet<string>;
  /** The numbers that it gives besides; names are of the matter as often as of what is right. */
  readonly right: ReadonlySet<string>;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,20}(?:[.,:]\\d{1,9}){0,9}|(?:${NUMBER_WORD})(?!\\p{L}))`,
  'giu',
);
/** What is wrong stands right behind: "2018, not 2016". */
const SET_AGAINST =
  /\b(?:not|instead of|rather than) (?:(?:the|an?|in|on|at|by|from|about|as many as) ){0,2}(?=\S)/giu;
/** A sentence that repeats what was told before. */
const REPEATS =
  /\b(?:at first|first (?:said|gave|stated|spelled|spelt|named|reported|put)|(?:earlier|previous|original|initial|first) (?:version|edition|report|article|story|page|post)|(?:we|edition|this (?:article|page|story|report|post)) (?:\w+ )?(?:wrote|said|reported|gave|stated|named|put)|(?:wrongly|mistakenly|incorrectly|erroneously)|retract(?:ed|s)?|withdr[ae]w)\b/iu;
/** The name that a repeated error gives: "named as Carlo", "put it in Bradford". */
const GIVEN = /\b(?:as|in|at|to|from|called|named) (?=\p{Lu})/gu;
const NAME = /^\p{Lu}[\p{L}’'-]*/u;

/** What goes on about the sentence before: "It was three." */
const GOES_ON =
  /^\W*(?:it|that|this|they|these|the (?:correct|right|actual|true|real)|the (?:figure|number|sum|date|name))\b/iu;

/**
 * Reads which values a note calls wrong, and which numbers it gives besides.
 * @param key - the sentence of the note that speaks of the matter; what goes on about it counts too
 */
export function correctedValues(note: readonly IndexedSentence[], key: IndexedSentence): CorrectedValues {
  const from = note.indexOf(key);
  const after = note.slice(from + 1);
  const end = after.findIndex(({ words }) => !GOES_ON.test(words));
  const wrong = new Set<string>();
  const given = new Set<string>();
  for (const { words } of [key, ...after.slice(0, end < 0 ? after.length : end)]) {
    const told = withoutLabel(words);
    const against = valuesBehind(told, SET_AGAINST);
    for (const value of against) wrong.add(value);
    const repeats = against.length === 0 && REPEATS.test(told);
    for (const value of numbersIn(told)) (repeats ? wrong : given).add(value);
    if (repeats) for (const value of valuesBehind(told, GIVEN)) wrong.add(value);
  }
  const right = new Set([...given].filter((value) => !wrong.has(value)));
  return { wrong, right };
}

/**
 * Tells whether a sentence still says what a note calls wrong, as far as values show it. It holds one of these or,
 * where the note gives the right number alone, another number.
 */
export function stillSays(words: string, { wrong, right }: CorrectedValues): boolean {
  if (wrong.size > 0)
    return [...numbersIn(words), ...(words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [])].some((value) =>
      wrong.has(value),
    );
  if (right.size === 0) return true;
  const told = numbersIn(words);
  return told.length > 0 && !told.some((value) => right.has(value));
}

function numbersIn(words: string): string[] {
  return (words.match(NUMBER) ?? []).map(plainNumber);
}

function plainNumber(number: string): string {
  const plain = number.toLowerCase();
  return WORD_VALUES.get(plain)?.toString() ?? plain.replaceAll(',', '');
}

/** The number or name right behind each of some words. */
function valuesBehind(words: string, cue: RegExp): string[] {
  return [...words.matchAll(cue)].flatMap(({ 0: found, index }) => {
    const next = /^\S{1,30}/u.exec(words.slice(index + found.length))?.[0] ?? '';
    return [...numbersIn(next), ...(NAME.exec(next) ?? [])];
  });
}
