import { analyze } from '../retrieval/analyzer.js';
import type { Conflict, Quote } from './answer.js';
import { datesDiffer } from './figure-dates.js';
import { excludeEachOther } from './figure-numbers.js';
import { type Figure, type FigureKind, findFigures, matterOf } from './figures.js';
import { answerEachOther } from './on-record.js';
import type { IndexedSentence, SentenceRef, StanceIndex } from './stance-index.js';
import { contestedAct } from './subjects.js';

/** What is compared: quotes with their place and their citation number. */
export type ComparedQuote = Pick<Quote, 'documentId' | 'start' | 'end'> & {
  readonly citation: { readonly n: number };
};

/** At most so many sentences with another figure are put on record. */
const MAX_OTHER_FIGURES = 2;
/** So many common words beside the figure's own make two sentences without a common name tell of one kind of case. */
const LIKE_CASES = 2;
/** A claim and a denial that share so many subjects speak of one event, though of no act that has a name here. */
const MATTERS_OF_ONE_EVENT = 2;
const MAYBE_OTHER_CASE = ' (the sources may speak of different cases)';

const ASKS: Readonly<Record<FigureKind, RegExp>> = {
  amount:
    /\bhow much\b|\b(?:what|which) (?:amount|sum|price|cost)\b|\bmillion\b|\bdollars?\b|\brmb\b|多少钱/i,
  count: /\bhow many\b|\b(?:what|which) number\b|多少|几/i,
  share: /\bhow (?:much|many)\b|\bpercent|\bshare\b|%/i,
  date: /\bwhen\b|\b(?:what|which) (?:day|date|month|year)\b|什么时候|何时|哪天|哪年/i,
  place: /\bwhere\b|\b(?:what|which) (?:city|country|place|town)\b|哪里|何处/i,
};

interface Disagreement {
  readonly about: string;
  readonly score: number;
}

/**
 * Names the quotes that give different things for the same matter.
 *
 * The same matter is: one kind of figure, told by the same words ("lost", "were injured"), about a common name, or
 * else about cases so alike that a reader would take them for one; then the wording says that they may be several.
 * Figures that can both be right ("about 200" and "212", "March" and "5 March", two currencies) do not conflict. A
 * claim and its denial conflict on whether it happened.
 * @param quotes - everything that the answer shows, with citation numbers
 * @param index - of the same corpus
 * @param question - widens the comparison for the kind of figure that it asks for
 * @returns one entry a matter, with the numbers of all quotes that differ on it, in order
 */
export function findConflicts(
  quotes: readonly ComparedQuote[],
  index: StanceIndex,
  question = '',
): Conflict[] {
  const asked = askedMatters(question);
  const numbersOf = new Map<string, Set<number>>();
  for (const [at, one] of quotes.entries()) {
    for (const other of quotes.slice(at + 1)) {
      const disagreement = quotesDisagree(one, other, index, question, asked);
      if (!disagreement) continue;
      const numbers = numbersOf.get(disagreement.about) ?? new Set<number>();
      numbersOf.set(disagreement.about, numbers.add(one.citation.n).add(other.citation.n));
    }
  }
  return [...numbersOf].map(([about, numbers]) => ({ about, quotes: [...numbers].sort((a, b) => a - b) }));
}

/**
 * The sentences elsewhere in the corpus that give another figure for what the shown ones give, when the question
 * asks for such a figure: a fair answer shows both.
 */
export function findOtherFigures(
  shown: readonly Pick<Quote, 'documentId' | 'start' | 'end'>[],
  index: StanceIndex,
  question: string,
): SentenceRef[] {
  const asked = askedMatters(question);
  const kinds = (Object.keys(ASKS) as FigureKind[]).filter((kind) => ASKS[kind].test(question));
  const sentences = shown.flatMap((quote) => index.touching(quote.documentId, quote));
  const relevant = sentences.filter((sentence) =>
    figuresOf(sentence).some(({ kind }) => kinds.includes(kind)),
  );
  if (relevant.length === 0) return [];
  const found: { sentence: IndexedSentence; score: number }[] = [];
  for (const other of index.sentences) {
    if (sentences.includes(other) || !figuresOf(other).some(({ kind }) => kinds.includes(kind))) continue;
    const score = Math.max(
      ...relevant.map((one) => figuresDisagree(one, other, question, asked)?.score ?? 0),
    );
    if (score > 0) found.push({ sentence: other, score });
  }
  return found
    .sort((a, b) => b.score - a.score || a.sentence.position - b.sentence.position)
    .slice(0, MAX_OTHER_FIGURES)
    .map(({ sentence }) => sentence);
}

function quotesDisagree(
  a: ComparedQuote,
  b: ComparedQuote,
  index: StanceIndex,
  question: string,
  asked: ReadonlySet<string>,
): Disagreement | undefined {
  let best: Disagreement | undefined;
  for (const one of index.touching(a.documentId, a)) {
    for (const other of index.touching(b.documentId, b)) {
      if (one === other) continue;
      const found = figuresDisagree(one, other, question, asked) ?? outcomesDisagree(one, other, index);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

function outcomesDisagree(
  a: IndexedSentence,
  b: IndexedSentence,
  index: StanceIndex,
): Disagreement | undefined {
  const opposed = [a.stance, b.stance].sort().join() === 'claim,denial';
  if (!opposed || !answerEachOther(a, b, index)) return undefined;
  const shared = [...a.subjects].filter((subject) => b.subjects.has(subject));
  const about = contestedAct(shared);
  if (about) return { about, score: 2 };
  // "Rumours stop with the wise" answers an allegation without saying what did not happen.
  return shared.length >= MATTERS_OF_ONE_EVENT ? { about: 'what happened', score: 1 } : undefined;
}

function figuresDisagree(
  a: IndexedSentence,
  b: IndexedSentence,
  question: string,
  asked: ReadonlySet<string>,
): Disagreement | undefined {
  let best: Disagreement | undefined;
  const kinds = new Set<FigureKind>();
  for (const one of figuresOf(a)) {
    const rivals = figuresOf(b).filter((other) => other.kind === one.kind && other.headKey === one.headKey);
    const sameTold = rivals.filter((other) => toldAlike(one, other));
    // One figure that agrees settles it: the other numbers of that sentence count something else.
    if (sameTold.some((other) => !differ(one, other, a, b))) continue;
    for (const other of sameTold) {
      kinds.add(one.kind);
      const found = sameCase(one, other, a, b, question, asked);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  // Where the day differs and the sum too, there were two days and two sums.
  return kinds.has('date') && kinds.size > 1 ? undefined : best;
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
  const words = new Set(analyze(other.text).map(({ word }) => word));
  return ![...(figure.place ?? [])].some((name) => words.has(name));
}

function sameCase(
  one: Figure,
  other: Figure,
  a: IndexedSentence,
  b: IndexedSentence,
  question: string,
  asked: ReadonlySet<string>,
): Disagreement | undefined {
  const about = wordingOf(one);
  const isAsked = ASKS[one.kind].test(question);
  const shared = sharedMatters(a, b).filter((matter) => matter !== one.headKey && !one.near.has(matter));
  const hasCommonName = commonNames(a, b, one, other);
  const isSamePassage = a.passage === b.passage;
  const told = [...one.near].filter((word) => other.near.has(word)).length;

  if (hasCommonName && (told > 0 || one.kind === 'place')) {
    return { about, score: 2 + shared.length + told };
  }
  if (isSamePassage && shared.length + told >= 2) return { about, score: 1 + shared.length };
  const isAskedMatter =
    isAsked &&
    [...one.near, one.headKey].some((word) => asked.has(word)) &&
    [...other.near, other.headKey].some((word) => asked.has(word));
  if (shared.length >= LIKE_CASES || (one.kind === 'place' && isAskedMatter)) {
    if (hasOtherName(a, b))
      return isAskedMatter ? { about: about + MAYBE_OTHER_CASE, score: 1 + shared.length } : undefined;
    return { about: about + MAYBE_OTHER_CASE, score: 1 + shared.length };
  }
  return undefined;
}

/** A name that both sentences write or mean; the names of the compared places do not count. */
function commonNames(a: IndexedSentence, b: IndexedSentence, one: Figure, other: Figure): boolean {
  const names = (sentence: IndexedSentence) => [...sentence.names, ...sentence.nearNames];
  const theirs = new Set(names(b));
  return names(a).some((name) => theirs.has(name) && !one.place?.has(name) && !other.place?.has(name));
}

function hasOtherName(a: IndexedSentence, b: IndexedSentence): boolean {
  return a.names.size > 0 && b.names.size > 0;
}

function sharedMatters(a: IndexedSentence, b: IndexedSentence): string[] {
  const theirs = mattersOf(b);
  return [...mattersOf(a)].filter((matter) => theirs.has(matter));
}

const matters = new WeakMap<IndexedSentence, ReadonlySet<string>>();
function mattersOf(sentence: IndexedSentence): ReadonlySet<string> {
  const known = matters.get(sentence);
  if (known) return known;
  const made = new Set(
    analyze(sentence.text)
      .filter((token) => !token.stop && !sentence.names.has(token.word) && !/^\d/.test(token.word))
      .map((token) => matterOf(token.word)),
  );
  matters.set(sentence, made);
  return made;
}

const figures = new WeakMap<IndexedSentence, readonly Figure[]>();
function figuresOf(sentence: IndexedSentence): readonly Figure[] {
  const known = figures.get(sentence);
  if (known) return known;
  const made = findFigures(sentence.text);
  figures.set(sentence, made);
  return made;
}

function askedMatters(question: string): ReadonlySet<string> {
  return new Set(
    analyze(question)
      .filter(({ stop }) => !stop)
      .map(({ word }) => matterOf(word)),
  );
}

function wordingOf(figure: Figure): string {
  switch (figure.kind) {
    case 'amount':
      return 'the amount';
    case 'share':
      return 'the percentage';
    case 'date':
      return 'the date';
    case 'place':
      return 'the place';
    case 'count':
      return figure.head ? `the number of ${figure.head.toLowerCase()}` : 'the number';
  }
}
