import { overlaps, type Span } from '../language/span.js';

/** A range of the text of one document of the corpus. */
export interface DocumentSpan extends Span {
  readonly documentId: string;
}

/** Tells whether two ranges are of one document and share a character. */
export function documentSpansOverlap(a: DocumentSpan, b: DocumentSpan): boolean {
  return a.documentId === b.documentId && overlaps(a, b);
}
