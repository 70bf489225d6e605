import type { Answer, Conflict, Quote } from '../answering/answer.js';
import type { Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { type CitedQuote, citeQuote } from './cited-quote.js';

/** A quote under the number that the answer gives it. */
export interface NumberedQuote {
  readonly n: number;
  readonly quote: CitedQuote;
}

/** An answer with all of its quotes cited. */
export interface CitedAnswer extends Pick<Answer, 'question' | 'grade'> {
  readonly quotes: readonly NumberedQuote[];
  readonly nearest: readonly NumberedQuote[];
  readonly onRecord: readonly NumberedQuote[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Cites all that an answer quotes.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function citeAnswer(answer: Answer, documents: readonly Document[]): CitedAnswer {
  const byId = documentsById(documents);
  const numbered = (quote: Quote): NumberedQuote => {
    const cited = citeQuote(quote, byId.get(quote.documentId));
    const { n, alsoIn: _, ...place } = quote.citation;
    return { n, quote: { ...cited, place } };
  };
  return {
    question: answer.question,
    grade: answer.grade,
    quotes: answer.quotes.map(numbered),
    nearest: answer.nearest.map(numbered),
    onRecord: answer.onRecord.map(numbered),
    conflicts: answer.conflicts,
  };
}
