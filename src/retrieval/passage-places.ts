import type { Passage } from '../corpus/document.js';
import { firstWhere } from '../language/span.js';

/**
 * Tells where a passage stands among all, by its id: those of a document stand together in the order of their numbers, so that
 * one entry a document is enough. Some may be missing: a corpus may hold a part of a document.
 */
export function passagePlaces(passages: readonly Passage[]): (id: string) => number | undefined {
  const runs = new Map<string, { readonly from: number; to: number }>();
  for (const [at, { documentId }] of passages.entries()) {
    const run = runs.get(documentId);
    if (run === undefined) runs.set(documentId, { from: at, to: at + 1 });
    else run.to = at + 1;
  }
  return (id) => {
    const { from, to } = runs.get(id.slice(0, id.lastIndexOf('#'))) ?? { from: 0, to: 0 };
    const number = numberOf(id);
    const at = firstWhere(from, to, (place) => numberOf(passages[place]?.id ?? '') >= number);
    return passages[at]?.id === id ? at : undefined;
  };
}

/** The number of a passage in its document, behind the last "#" of its id. */
function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('#') + 1));
}
