import type { Corpus } from '../corpus/document.js';
import type { AskFilter } from './engine.js';

/**
 * Lists the ids of the documents that may be quoted under a filter. Dates are compared as exactly as both are known; a
 * document without a date is left out when a date is asked for.
 */
export function documentsWithin(
  { documents }: Pick<Corpus, 'documents'>,
  filter: AskFilter,
): ReadonlySet<string> {
  const ids = filter.documentIds && new Set(filter.documentIds);
  return new Set(
    documents
      .filter(({ id, published }) => (ids === undefined || ids.has(id)) && isWithin(published, filter))
      .map(({ id }) => id),
  );
}

function isWithin(published: string | undefined, { from, to }: AskFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === undefined) return false;
  const startsLate = from === undefined || published >= from.slice(0, published.length);
  const endsEarly = to === undefined || published.slice(0, to.length) <= to;
  return startsLate && endsEarly;
}
