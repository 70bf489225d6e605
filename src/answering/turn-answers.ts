import type { Corpus } from '../corpus/document.js';
import type { IndexedSentence } from '../evidence/indexed-sentence.js';
import type { StanceIndex } from '../evidence/stance-index.js';

/** So many sentences of an answer stand with what was asked. */
const MOST_SENTENCES = 3;

/** Gives what the next one who speaks answers to a sentence of a conversation; nothing where none answers, or in other texts. */
export function answerTo(
  { passage, documentId, end }: IndexedSentence,
  { passages }: Pick<Corpus, 'passages'>,
  index: StanceIndex,
): readonly IndexedSentence[] {
  const { turns = [], end: last = end } = passages[passage] ?? {};
  const from = turns.findIndex((turn) => turn >= end);
  const start = turns[from];
  if (start === undefined) return [];
  return index.touching(documentId, { start, end: turns[from + 1] ?? last }).slice(0, MOST_SENTENCES);
}
