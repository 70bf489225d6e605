import type { Quote } from '../../answering/answer.js';
import type { Verified } from '../../answering/verified-quote.js';
import type { Words } from '../locales/index.js';
import { citationLine, furtherCitationLine } from './citation-line.js';
import { type PassageBlock, showExcerpt } from './passage-block.js';

/** A quote as it is shown: its own words with the citation below. */
export interface QuoteBlock extends PassageBlock {
  readonly quote: Quote;
  /** Its text without the citation. */
  readonly body: string;
}

/**
 * Shows one quote whole: in the text where it fits, else in a file of exactly its characters.
 * @param maxChars - for text and citation together, after escaping
 */
export function showQuote(quote: Verified, words: Words, maxChars: number): QuoteBlock {
  const caption = citationLine(quote, words);
  const block = showExcerpt(quote.excerpt, {
    caption,
    maxChars,
    fileName: fileName(quote.citation.n),
    words: words.long,
  });
  return { quote, ...block, body: block.text.slice(0, -caption.length) };
}

/**
 * Gives the same quotes with other numbers, each source named under its first quote alone.
 * @param numberOf - the number that a quote gets for the one it has
 */
export function citeAnew(
  blocks: readonly QuoteBlock[],
  numberOf: (n: number) => number,
  words: Words,
): QuoteBlock[] {
  const named = new Set<string>();
  return blocks.map(({ quote: before, body, file }) => {
    const n = numberOf(before.citation.n);
    const quote = { ...before, citation: { ...before.citation, n } };
    const line = named.has(quote.documentId) ? furtherCitationLine : citationLine;
    named.add(quote.documentId);
    const text = `${body}${line(quote, words)}`;
    return { quote, body, text, ...(file !== undefined && { file: { ...file, name: fileName(n) } }) };
  });
}

function fileName(n: number): string {
  return `quote-${n}.txt`;
}
