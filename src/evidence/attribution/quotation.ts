import type { Span } from '../../language/span.js';
import { LONGEST_BEFORE_CHARS, type LookBack } from './look-back.js';

/** Words that introduce a quotation: "The firm stated: “". */
const INTRODUCES = /(?:[:,]|\b(?:said|says|stated|wrote|added|explained|replied|responded|that))$/i;
/** So much of what stands before tells whether one of them does; UTF-16 code units. */
const INTRODUCES_CHARS = 10;

/**
 * Finds the clause that introduces a quotation: "The firm has stated:".
 * @param opening - where the quotation's mark stands
 * @returns its span in the text, or nothing when no words introduce the quotation
 */
export function introducingClause(back: LookBack, opening: number): Span | undefined {
  const paragraph = back.paragraphStart(opening);
  const before = back.text.slice(paragraph, opening).trimEnd();
  if (!INTRODUCES.test(before.slice(-INTRODUCES_CHARS))) return undefined;
  const start = back.sentenceStart(opening, paragraph);
  return opening - start > LONGEST_BEFORE_CHARS ? undefined : { start, end: opening };
}
