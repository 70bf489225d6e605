import { areApart } from '../corpus/incidents-of.js';
import { parseParts } from '../dates/date-value.js';
import { ENGLISH_MONTHS } from '../language/month-names.js';
import type { Kinship } from './kindred.js';
import { type Likeness, likeness, type Weigh, type Weighed } from './similarity.js';
import type { Telling } from './tellings.js';

/** A telling with its words weighed. */
export interface WeighedTelling extends Telling {
  readonly weighed: Weighed;
}

/** What two tellings must share; the vaguer the dates, the more. Chosen on made-up pairs, see the tests. */
const SAME_DATE = { withDoing: 0.2, withWords: 2, without: 0.42, manyWords: 0.33 };
const OVERLAPPING = { withDoing: 0.34, withWords: 3, without: 0.55, manyWords: 0.55 };
/** So many words shared on one day are rarely chance. */
const MANY = 5;
/** Within one incident, on one day: who it is and what is done tell the event, in however many other words. */
const SAME_STORY = { share: 0.1, words: 2 };

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Nn]ear)\\s+(?!(?:${ENGLISH_MONTHS.join('|')})\\b)(\\p{Lu}[\\p{L}’'-]+)`,
  'gu',
);
const NUMBER_ONLY = /^\d+$/;

/**
 * Tells whether two tellings of two documents tell one event. Within one incident their dates and their words must
 * agree; two incidents never share one. Where an incident is not known, the sentences must name somebody alike, or
 * their documents tell of one matter. What is done must be the same; neither a place nor a weekday may differ. Words
 * alone never join them. A denial is no telling of what it denies.
 */
export function isSameEvent(a: WeighedTelling, b: WeighedTelling, weigh: Weigh, kinship: Kinship): boolean {
  const isWithin = a.incident !== undefined && a.incident === b.incident;
  if (areApart(a.incident, b.incident)) return false;
  if ((a.quote.stance === 'denial') !== (b.quote.stance === 'denial')) return false;
  const agreement = datesAgree(a, b);
  if (agreement === 'no') return false;
  const alike = likeness(a.weighed, b.weighed, weigh);
  const least = agreement === 'same' ? SAME_DATE : OVERLAPPING;
  if (agreement === 'same' && isWithin && isSameStory(a, b, alike)) return true;
  return enough(alike, least) && !differs(WEEKDAY, a, b) && (isWithin || isSameMatter(a, b, alike, kinship));
}

function enough({ share, words, sameDoing }: Likeness, least: typeof SAME_DATE): boolean {
  return (
    share >= least.without ||
    (words >= MANY && share >= least.manyWords) ||
    (sameDoing && words >= least.withWords && share >= least.withDoing)
  );
}

/** Two outlets share few words for one event; the person, the deed and the day are enough. */
function isSameStory(a: Telling, b: Telling, { share, words, sameDoing }: Likeness): boolean {
  return (
    isFullDay(a) && sameDoing && words >= SAME_STORY.words && share >= SAME_STORY.share && sharesName(a, b)
  );
}

function isFullDay({ date }: Telling): boolean {
  const parts = date && parseParts(date.value);
  return parts?.year !== undefined && parts.day !== undefined;
}

function isSameMatter(
  a: WeighedTelling,
  b: WeighedTelling,
  { sameDoing }: Likeness,
  kinship: Kinship,
): boolean {
  const isNamed = sharesName(a, b) || kinship.areKin(a.quote.documentId, b.quote.documentId);
  return isNamed && (sameDoing || sharesDeed(a, b)) && !differs(PLACE, a, b);
}

function sharesName(a: Telling, b: Telling): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

/** A word beside the names and the numbers that both hold: what happened, or to what. */
function sharesDeed(a: WeighedTelling, b: WeighedTelling): boolean {
  const names = new Set([...a.nameWords, ...b.nameWords]);
  return [...a.words].some((word) => b.words.has(word) && !names.has(word) && !NUMBER_ONLY.test(word));
}

/** Whether both tell such a thing and have none of it in common. */
function differs(pattern: RegExp, a: Telling, b: Telling): boolean {
  const [one, other] = [a, b].map(
    ({ quote }) => new Set([...quote.text.matchAll(pattern)].map(([, told = '']) => told.toLowerCase())),
  );
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return false;
  return ![...one].some((told) => other.has(told));
}

function datesAgree(a: Telling, b: Telling): 'same' | 'overlap' | 'no' {
  if (a.date?.value === b.date?.value) return 'same';
  if (!a.date || !b.date) return 'no';
  const [x, y] = [parseParts(a.date.value), parseParts(b.date.value)];
  if (!x || !y || x.month === undefined || x.month !== y.month) return 'no';
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return 'no';
  return x.day === undefined || y.day === undefined || x.day === y.day ? 'overlap' : 'no';
}
