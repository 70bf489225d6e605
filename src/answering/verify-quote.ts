import type { Document } from '../corpus/document.js';
import type { Quote } from './answer.js';

/** A quote does not stand in its document as it claims to: a fault of the program, never to be shown. */
export class QuoteMismatchError extends Error {
  override readonly name = 'QuoteMismatchError';
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  constructor(quote: Pick<Quote, 'documentId' | 'start' | 'end'>) {
    super(`the quote at ${quote.start}-${quote.end} does not match document "${quote.documentId}"`);
    this.documentId = quote.documentId;
    this.start = quote.start;
    this.end = quote.end;
  }
}

/**
 * Makes sure that a quote stands in its document, character for character, before it is shown.
 * @returns the same quote, so that a renderer can only reach the text through the check
 * @throws QuoteMismatchError when the document is another, or its slice differs by a single code unit
 */
export function verifyQuote<Q extends Pick<Quote, 'documentId' | 'start' | 'end' | 'text'>>(
  quote: Q,
  document: Document | undefined,
): Q {
  const stands =
    document !== undefined &&
    document.id === quote.documentId &&
    Number.isInteger(quote.start) &&
    quote.start >= 0 &&
    quote.end === quote.start + quote.text.length &&
    quote.text.length > 0 &&
    document.text.slice(quote.start, quote.end) === quote.text;
  if (!stands) throw new QuoteMismatchError(quote);
  return quote;
}
