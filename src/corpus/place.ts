import { overlaps, type Span } from '../language/span.js';

/** A range of the text of one document of the corpus. */
export interface Place extends Span {
  readonly documentId: string;
}

/** Tells whether two places are of one document and share a character. */
export function placesOverlap(a: Place, b: Place): boolean {
  return a.documentId === b.documentId && overlaps(a, b);
}
