import type { ClockStep } from '../language/clock-steps.js';
import { contentWords } from '../language/content-words.js';
import { type DateParts, isFullDay } from './date-value.js';
import { HAPPENING_NOUN } from './happenings.js';
import type { Unit } from './readers/reading.js';

/** The time that opens an entry of a log. */
export interface EntryTime extends ClockStep {
  /** Where the log's head tells of two days, both. */
  readonly days?: readonly [first: string, second: string];
}

/** A date that the text told, with the sentence it stood in. */
export interface Told {
  readonly value: string;
  readonly parts: DateParts;
  readonly sentence: string;
  /** Reads the words of the sentence, and of what stands close around the date in it, when first asked for. */
  readonly words: () => ToldWords;
  /** The number of its block, counted through the document. */
  readonly block: number;
  /** Whether the date opens its sentence ("In 2016, …"), and so sets the scene for what follows. */
  readonly opens: boolean;
  /** Whether it stands alone in its block, as the heading of what follows. */
  readonly heads: boolean;
  /** Whether it is the page's own stamp: "Date: 2018-09-05". */
  readonly stamps: boolean;
  /** Whether it counts years from another date: "a year ago". */
  readonly countsYears: boolean;
  /** The weekday that the text gives with the date, from 1 (Monday) to 7 (Sunday). */
  readonly namesWeekday?: number;
  /** Whether the text states the year itself. */
  readonly statesYear: boolean;
  /** The last day of the span that it begins: "14–15 September". */
  readonly endValue?: string;
  /** Of the time that opens an entry of a log. */
  readonly entry?: EntryTime;
}

interface ToldWords {
  readonly sentence: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** "sentenced on Wednesday over the leak" dates no leak. */
const BACKGROUND =
  /\b(?:over|after|following|before|about|since|for|amid|despite)\s+(?:the|an?|his|her|its|their)\b[^,.;]*/gi;
/** How far back a wording may reach for its date, in dates told. */
const REACH = 60;

/** Reads the words of a date told once: each of the dates behind it may count from it. */
export function wordsAsked(sentence: string, near: string): () => ToldWords {
  let words: ToldWords | undefined;
  return () => {
    words ??= { sentence: contentWords(sentence), near: contentWords(near.replace(BACKGROUND, '')) };
    return words;
  };
}

const HAPPENING = new RegExp(`\\b${HAPPENING_NOUN}s?\\b`, 'i');

/** Finds the last date told that fits, in the same block when one is given. */
export function latestTold(
  told: readonly Told[],
  fits: (one: Told) => boolean,
  block?: number,
): Told | undefined {
  for (let i = told.length - 1; i >= Math.max(0, told.length - REACH); i--) {
    const one = told[i];
    if (one && (block === undefined || one.block === block) && fits(one)) return one;
  }
  return undefined;
}

/**
 * Finds the date that "two days earlier" or "a day prior to the break-in" counts from. It is that of the sentence which
 * shares most words with the event named, else the last one told. It must be exact enough to count from.
 */
export function anchorFor(
  { unit, amount, event }: { unit: Unit; amount: number; event?: string },
  told: readonly Told[],
  { sentence, at }: { readonly sentence: string; readonly at: number },
): Told | undefined {
  const exact = (one: Told) => countable(one.parts, unit);
  if (event !== undefined) {
    // What stands behind the wording in its own sentence names the event, and dates none.
    const before = told.at(-1)?.sentence === sentence ? contentWords(sentence.slice(0, at)) : undefined;
    const named = toldOf(
      event,
      told,
      (one) => exact(one) && (one.sentence !== sentence || shares(event, before)),
    );
    // "the day of the vote" is no day told of something else, and "in 1994, three years before his brother" dates no brother.
    // A fire is what the story told; "the day before the vote" is not the one before any day told.
    const isUntold = amount === 0 || (amount < 0 && !HAPPENING.test(event));
    const isOther = isUntold || told.at(-1)?.sentence === sentence;
    return named ?? (isOther ? undefined : latestTold(told, exact));
  }
  const last = told.at(-1);
  return last && exact(last) ? last : undefined;
}

function shares(event: string, words: ReadonlySet<string> | undefined): boolean {
  return words !== undefined && countShared(contentWords(event), words) > 0;
}

function toldOf(event: string, told: readonly Told[], exact: (one: Told) => boolean): Told | undefined {
  const wanted = contentWords(event);
  let best: Told | undefined;
  let most = 0;
  for (const one of told.slice(-REACH)) {
    if (!exact(one)) continue;
    // What stands close to the date is what it dates.
    const { sentence, near } = one.words();
    const shared = countShared(wanted, sentence) + countShared(wanted, near);
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
}

function countShared(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...wanted].filter((word) => words.has(word)).length;
}

function countable(parts: DateParts, unit: Unit): boolean {
  if (unit === 'day') return parts.day !== undefined;
  if (unit === 'week') return isFullDay(parts);
  if (unit === 'month' || unit === 'quarter') return parts.month !== undefined;
  return parts.year !== undefined;
}
