import { overlaps, type Span } from '../language/span.js';

/** A range of the text of one document of the corpus. */
export interface DocumentSpan extends Span {
  readonly documentId: string;
}

/** Tells whether two ranges are of one document and share a character. */
export function documentSpansOverlap(a: DocumentSpan, b: DocumentSpan): boolean {
  return a.documentId === b.documentId && overlaps(a, b);
}

/**
 * Takes, in their order, what overlaps nothing taken before.
 * @param limit - how many at most
 */
export function takeApart<One>(
  all: readonly One[],
  spanOf: (one: One) => DocumentSpan,
  limit: number = all.length,
): One[] {
  const taken: One[] = [];
  for (const one of all) {
    if (taken.length === limit) break;
    if (!taken.some((other) => documentSpansOverlap(spanOf(other), spanOf(one)))) taken.push(one);
  }
  return taken;
}
