import type { Span } from './document.js';

/** Whether two ranges of one text share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Finds the first range that begins at an offset or behind it, by halving.
 * @param spans - in order of where they begin
 * @returns its index; the number of ranges when none does
 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range of the text of one document of the corpus. */
export interface Place extends Span {
  readonly documentId: string;
}

/** Whether two places are of one document and share a character. */
export function placesOverlap(a: Place, b: Place): boolean {
  return a.documentId === b.documentId && overlaps(a, b);
}
