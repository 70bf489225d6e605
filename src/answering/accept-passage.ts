import type { Document, Passage } from '../corpus/document.js';
import type { AskFilter } from './engine.js';

/**
 * Whether a passage may be quoted under a filter. Dates are compared as exactly as both are known; a document without a
 * date is left out when a date is asked for.
 */
export function passageFilter(
  filter: AskFilter,
  documents: ReadonlyMap<string, Document>,
): (passage: Passage) => boolean {
  const ids = filter.documentIds && new Set(filter.documentIds);
  const accepts = (documentId: string) =>
    (ids === undefined || ids.has(documentId)) && isWithin(documents.get(documentId)?.published, filter);
  return ({ documentId }) => accepts(documentId);
}

function isWithin(published: string | undefined, { from, to }: AskFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === undefined) return false;
  const startsLate = from === undefined || published >= from.slice(0, published.length);
  const endsEarly = to === undefined || published.slice(0, to.length) <= to;
  return startsLate && endsEarly;
}
