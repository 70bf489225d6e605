import type { Document } from '../corpus/document.js';
import type { EvalQuestion, GoldQuote } from './questions.js';

/** What is compared with the gold: a range of a document's text. */
export interface ShownRange {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Tells whether a shown quote covers a gold quote: it overlaps at least half of its characters. */
export function coversGold(
  shown: ShownRange,
  gold: GoldQuote,
  documents: ReadonlyMap<string, Document>,
): boolean {
  const document = documents.get(shown.documentId);
  if (document === undefined || document.path.split('/').at(-1) !== gold.file) return false;
  for (
    let at = document.text.indexOf(gold.quote);
    at !== -1;
    at = document.text.indexOf(gold.quote, at + 1)
  ) {
    const overlap = Math.min(shown.end, at + gold.quote.length) - Math.max(shown.start, at);
    if (overlap >= gold.quote.length / 2) return true;
  }
  return false;
}

/** Tells whether a shown quote answers: it contains an answer text, or covers a gold quote. */
export function answersQuestion(
  shown: ShownRange,
  question: EvalQuestion,
  documents: ReadonlyMap<string, Document>,
): boolean {
  return (
    question.answers.some((answer) => shown.text.includes(answer)) ||
    question.gold.some((gold) => coversGold(shown, gold, documents))
  );
}
