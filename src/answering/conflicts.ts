import {
  ASKS,
  type Disagreement,
  figuresDisagree,
  givesFigure,
  mattersIn,
  rivalsOf,
} from '../evidence/figure-conflicts.js';
import type { FigureKind } from '../evidence/figures.js';
import type { IndexedSentence, SentenceRef, StanceIndex } from '../evidence/stance-index.js';
import { contestedAct } from '../evidence/subjects.js';
import type { Conflict, Quote } from './answer.js';
import { answerEachOther } from './on-record.js';

/** What is compared: quotes with their place and their citation number. */
export type ComparedQuote = Pick<Quote, 'documentId' | 'start' | 'end'> & {
  readonly citation: { readonly n: number };
};

/** At most so many sentences with another figure are put on record. */
const MAX_OTHER_FIGURES = 2;
/** A claim and a denial that share so many subjects speak of one event, though of no act that has a name here. */
const MATTERS_OF_ONE_EVENT = 2;

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
  const asked = mattersIn(question);
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
  const asked = mattersIn(question);
  const kinds = (Object.keys(ASKS) as FigureKind[]).filter((kind) => ASKS[kind].test(question));
  const sentences = shown.flatMap((quote) => index.touching(quote.documentId, quote));
  const relevant = sentences.filter((sentence) => givesFigure(sentence, kinds));
  if (relevant.length === 0) return [];
  const found: { sentence: IndexedSentence; score: number }[] = [];
  for (const other of new Set(relevant.flatMap((one) => rivalsOf(one, index)))) {
    if (sentences.includes(other) || !givesFigure(other, kinds)) continue;
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
