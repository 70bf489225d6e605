import { analyze } from '../../language/analyzer.js';
import type { Figure, FigureKind } from '../../language/figure.js';
import { datesDiffer, findDateFigures } from '../../language/figure-dates.js';
import { excludeEachOther, holdsNumber } from '../../language/figure-numbers.js';
import { revisedFigure } from '../corrections/revised-figure.js';
import { type IndexedSentence, meansName, namesOf } from '../sentence-index/indexed-sentence.js';
import { mattersIn, readToldFigures, type ToldFigures } from './told-figures.js';

/** So many common words beside the figure's own make two sentences without a common name tell of one kind of case. */
const LIKE_CASES = 2;
/** A sentence with so many content words besides is about something of its own. */
const OWN_MATTERS = 2;

/** How a question asks for each kind of figure. */
export const ASKS: Readonly<Record<FigureKind, RegExp>> = {
  amount:
    /\bhow much\b|\b(?:what|which) (?:amount|sum|price|cost)\b|\bhow many (?:btc|bitcoins?|eth|ether|euros?|pounds?|francs?|crowns?|yuan|yen|rupees?|rou?bles?|coins?)\b|\bmillion\b|\bdollars?\b|\brmb\b|多少钱/i,
  count: /\bhow many\b|\b(?:what|which) number\b|多少|几/i,
  share: /\bhow (?:much|many)\b|\bpercent|\bshare\b|%/i,
  date: /\bwhen\b|\b(?:what|which) (?:day|date|month|year)\b|什么时候|何时|哪天|哪年/i,
  place: /\bwhere\b|\b(?:what|which) (?:city|country|place|town)\b|哪里|何处/i,
};

/** What two sentences differ on; a higher score is a surer case. */
export interface Disagreement {
  readonly kind: FigureKind;
  /** What is counted, in the document's words and as a key. */
  readonly counted?: string;
  readonly countedKey?: string;
  readonly score: number;
}

/** What figures are compared for; made once a question. */
export interface FigureComparison {
  readonly question: string;
  /** The matters of the question, from `mattersIn`. */
  readonly asked: ReadonlySet<string>;
  readonly told: ToldFigures;
}

/** Begins to compare figures for a question. */
export function compareFor(question: string): FigureComparison {
  return { question, asked: mattersIn(question), told: readToldFigures() };
}

/**
 * Tells on what two sentences disagree: figures for one matter that cannot both be right; undefined where they do not.
 * @param comparison - its question relaxes the comparison for the kind of figure that it asks for
 */
export function figuresDisagree(
  a: IndexedSentence,
  b: IndexedSentence,
  comparison: FigureComparison,
): Disagreement | undefined {
  const { told } = comparison;
  const revised = revisedFigure(a, b, told) ?? revisedFigure(b, a, told);
  if (revised !== undefined) return { ...matterIn(revised), score: 3 };
  let best = bareNumbersDisagree(a, b, comparison);
  const kinds = new Set<FigureKind>();
  for (const one of told.figures(a)) {
    const rivals = told.figures(b).filter((other) => other.kind === one.kind && countsSame(one, other));
    const sameTold = rivals.filter((other) => toldAlike(one, other));
    // One figure that agrees settles it: the other numbers of that sentence count something else.
    if (sameTold.some((other) => !differ(one, other, a, b))) continue;
    for (const other of sameTold) {
      kinds.add(one.kind);
      const found = sameCase(one, other, a, b, comparison);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  // Where the day differs and the sum too, there were two days and two sums.
  return kinds.has('date') && kinds.size > 1 ? undefined : best;
}

/** "The final count is 612. The club speaks of 900.": a number that counts nothing by itself counts what the one beside it does. */
function bareNumbersDisagree(
  a: IndexedSentence,
  b: IndexedSentence,
  { question, told }: FigureComparison,
): Disagreement | undefined {
  const isBeside = a.passage === b.passage && Math.abs(a.position - b.position) === 1;
  if (!isBeside || !ASKS.count.test(question)) return undefined;
  const [first, second] = a.position < b.position ? [a, b] : [b, a];
  const [bare] = second.stance === 'statement' ? told.bareNumbers(second) : [];
  if (bare === undefined) return undefined;
  const counts = told.figures(first).filter(({ kind }) => kind === 'count');
  const readings = [...counts.flatMap((count) => count.readings), ...told.bareNumbers(first)];
  const differs = readings.length === 1 && excludeEachOther([bare], readings);
  return differs ? { ...(counts[0] ? matterIn(counts[0]) : { kind: 'count' }), score: 1 } : undefined;
}

/** Whether two figures count one thing: "people" may be anybody of whom as much is told. */
function countsSame(one: Figure, other: Figure): boolean {
  if (one.headKey === other.headKey) return true;
  const isAnybody = [one, other].some(({ head, headKey }) => headKey === '' && head !== undefined);
  return isAnybody && sharedOf(one.near, other.near).length >= 2;
}

function toldAlike(one: Figure, other: Figure): boolean {
  if (one.kind === 'place') return true;
  // Twelve injured and three killed in one crash share the crash: where both have a verb, the verb decides.
  const verbs = [one.nearVerbs, other.nearVerbs].filter(({ size }) => size > 0).length;
  const shared = verbs === 2 ? sharedOf(one.nearVerbs, other.nearVerbs) : sharedOf(one.near, other.near);
  return shared.length >= (verbs === 1 ? 2 : 1);
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

function differ(one: Figure, other: Figure, a: IndexedSentence, b: IndexedSentence): boolean {
  switch (one.kind) {
    case 'date':
      return datesDiffer(one.readings, other.readings);
    case 'place':
      return placesDiffer(one, b) && placesDiffer(other, a);
    default:
      return excludeEachOther(one.readings, other.readings);
  }
}

/** A place that the other sentence names too, even as part of a larger one, is no other place. */
function placesDiffer(figure: Figure, other: IndexedSentence): boolean {
  const words = new Set(analyze(other.words).map(({ word }) => word));
  return ![...(figure.place ?? [])].some((name) => words.has(name));
}

function sameCase(
  one: Figure,
  other: Figure,
  a: IndexedSentence,
  b: IndexedSentence,
  { question, asked, told }: FigureComparison,
): Disagreement | undefined {
  const isAsked = ASKS[one.kind].test(question);
  const shared = sharedMatters(a, b, told).filter(
    (matter) => matter !== one.headKey && !one.near.has(matter),
  );
  const hasCommonName = commonNames(a, b, one, other);
  const isSamePassage = a.passage === b.passage;
  const toldAlso = [...one.near].filter((word) => other.near.has(word)).length;

  if (one.kind === 'date' && shared.length === 0 && isElsewhere(a, b, one, told)) return undefined;
  if (hasCommonName && (toldAlso > 0 || one.kind === 'place')) {
    return { ...matterIn(one), score: 2 + shared.length + toldAlso };
  }
  if (isSamePassage && shared.length + toldAlso >= 2) return { ...matterIn(one), score: 1 + shared.length };
  const isAskedMatter =
    isAsked &&
    [...one.near, one.headKey].some((word) => asked.has(word)) &&
    [...other.near, other.headKey].some((word) => asked.has(word));
  const isLikeCase = shared.length >= LIKE_CASES && isAskedMatter && !hasOtherName(a, b);
  return isLikeCase ? { ...matterIn(one), score: 1 + shared.length } : undefined;
}

/** Two sentences that each go on about things of their own share a verb by chance: "opened the hall", "opened the talks". */
function isElsewhere(a: IndexedSentence, b: IndexedSentence, figure: Figure, told: ToldFigures): boolean {
  return [a, b].every((sentence) => {
    const own = [...told.matters(sentence)].filter((matter) => !figure.near.has(matter));
    return own.length >= OWN_MATTERS;
  });
}

/** A name that both sentences write or mean; the names of the compared places do not count. */
function commonNames(a: IndexedSentence, b: IndexedSentence, one: Figure, other: Figure): boolean {
  const names = namesOf(a).filter((name) => !one.place?.has(name) && !other.place?.has(name));
  return meansName(b, names);
}

function hasOtherName(a: IndexedSentence, b: IndexedSentence): boolean {
  return a.names.size > 0 && b.names.size > 0;
}

function sharedMatters(a: IndexedSentence, b: IndexedSentence, told: ToldFigures): string[] {
  const theirs = told.matters(b);
  return [...told.matters(a)].filter((matter) => theirs.has(matter));
}

/** Tells whether a sentence gives a figure of one of some kinds, or a number that may be one. */
export function givesFigure(
  sentence: IndexedSentence,
  kinds: readonly FigureKind[],
  told: ToldFigures,
): boolean {
  const isGiven =
    kinds.some((kind) => mayGive(sentence.words, kind)) &&
    told.figures(sentence).some(({ kind }) => kinds.includes(kind));
  return isGiven || (kinds.includes('count') && told.bareNumbers(sentence).length > 0);
}

/** Tells whether a sentence may give a figure of a kind; to find all its figures costs far more. */
function mayGive(words: string, kind: FigureKind): boolean {
  if (kind === 'date') return findDateFigures(words).length > 0;
  return kind === 'place' || holdsNumber(words);
}

function matterIn(figure: Figure): Omit<Disagreement, 'score'> {
  const { kind, head, headKey } = figure;
  if (kind !== 'count') return { kind };
  return { kind, ...(head !== undefined && { counted: head.toLowerCase() }), countedKey: headKey };
}
