import type { Span } from '../language/span.js';
import { openQuoteAt, paragraphStart, SENTENCE_END } from './stance-quotation.js';

/** Words that introduce a quotation: "The firm stated: “". */
const INTRODUCES = /(?:[:,]|\b(?:said|says|stated|wrote|added|explained|replied|responded|that))\s*$/i;

/**
 * The clause that introduces the quotation still open at an offset: "The firm has stated:".
 * @returns its span in `text`, or nothing when no quotation is open or no words introduce it
 */
export function introducingClause(text: string, offset: number): Span | undefined {
  const opening = openQuoteAt(text, offset);
  if (opening < 0) return undefined;
  const paragraph = paragraphStart(text, opening);
  const before = text.slice(paragraph, opening);
  if (!INTRODUCES.test(before)) return undefined;
  let start = 0;
  for (const match of before.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return { start: paragraph + start, end: opening };
}
