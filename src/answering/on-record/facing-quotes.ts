import { areApart, type IncidentOf } from '../../corpus/incidents-of.js';
import { correctionBehind } from '../../evidence/corrections/withdrawal.js';
import { otherSideOf } from '../../evidence/other-side.js';
import { repliesBeside } from '../../evidence/replies.js';
import type { IndexedSentence } from '../../evidence/sentence-index/indexed-sentence.js';
import type { StanceIndex } from '../../evidence/sentence-index/stance-index.js';
import type { Quote } from '../answer.js';

const NOTHING: ReadonlySet<never> = new Set<never>();

/**
 * Pairs what an answer shows: a quote with each that tells its other side, answers it or sets it right.
 * @param quotes - everything that the answer shows, with citation numbers
 * @param index - of the same corpus
 * @param incidentOf - what incident a place of a document tells of, where that is known: two incidents are two matters
 * @returns citation numbers, the lower one first
 */
export function facingQuotes(
  quotes: readonly Pick<Quote, 'documentId' | 'start' | 'end' | 'citation'>[],
  index: StanceIndex,
  incidentOf: IncidentOf = () => undefined,
): (readonly [number, number])[] {
  const read = quotes.map((quote) => ({
    n: quote.citation.n,
    incident: incidentOf(quote.documentId, quote.start),
    sentences: index.touching(quote.documentId, quote),
  }));
  return read.flatMap((one, at) =>
    read
      .slice(at + 1)
      .filter((other) => !areApart(one.incident, other.incident))
      .filter((other) => areFacing(one.sentences, other.sentences, index))
      .map((other) => [one.n, other.n] as const),
  );
}

function areFacing(
  some: readonly IndexedSentence[],
  others: readonly IndexedSentence[],
  index: StanceIndex,
): boolean {
  return some.some((one) =>
    others.some((other) => isAnswered(one, other, index) || isAnswered(other, one, index)),
  );
}

function isAnswered(told: IndexedSentence, other: IndexedSentence, index: StanceIndex): boolean {
  return (
    otherSideOf(told, other, index, NOTHING) !== undefined ||
    repliesBeside(told, NOTHING, index).includes(other) ||
    correctionBehind(told, index).includes(other) ||
    index.correctionsOf(told).some(({ key, sentences }) => key === other || sentences.includes(other))
  );
}
