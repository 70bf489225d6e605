import type { Quote } from '../answering/answer.js';
import { QuoteMismatchError, verifyQuote } from '../answering/verify-quote.js';
import type { Document } from '../corpus/document.js';
import { citationLine } from './citation-line.js';
import type { Words } from './locales/index.js';
import { type PassageBlock, showSlice } from './passage-block.js';

/** A quote as it is shown: its own words with the citation below. */
export interface QuoteBlock extends PassageBlock {
  readonly quote: Quote;
}

/**
 * Shows one quote whole: in the text where it fits, else in a file of exactly its characters.
 * @param maxChars - for text and citation together, after escaping
 * @throws QuoteMismatchError when the quote does not stand in the document
 */
export function showQuote(
  quote: Quote,
  document: Document | undefined,
  words: Words,
  maxChars: number,
): QuoteBlock {
  verifyQuote(quote, document);
  if (document === undefined) throw new QuoteMismatchError(quote);
  const block = showSlice(document, quote, {
    bold: quote.highlights.filter(({ start, end }) => start >= quote.start && end <= quote.end),
    caption: citationLine(quote, words),
    maxChars,
    fileName: `quote-${quote.citation.n}.txt`,
    words: words.long,
  });
  return { quote, ...block };
}
