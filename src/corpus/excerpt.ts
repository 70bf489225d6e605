import type { Span } from '../language/span.js';
import type { Document } from './document.js';
import { headerOf, shownRange, unmark } from './marks.js';

/** A piece of a document as a reader sees it; whoever shows it needs no document. */
export interface Excerpt {
  /** Its words without the marks that are not shown. */
  readonly shown: string;
  /** Ranges of `shown`. */
  readonly bold: readonly Span[];
  /** The header of the table that it is a row of. */
  readonly header?: string;
}

/**
 * Takes a slice of a document as a reader sees it.
 * @param bold - ranges of the document's text; what of them lies outside of the slice is cut off
 */
export function excerptOf(
  document: Pick<Document, 'text' | 'marks' | 'blocks'>,
  slice: Span,
  bold: readonly Span[] = [],
): Excerpt {
  const unmarked = unmark(document, slice);
  const header = headerOf(document, slice);
  return {
    shown: unmarked.shown,
    bold: bold.map((range) => shownRange(slice, unmarked, range)),
    ...(header !== undefined && { header }),
  };
}
