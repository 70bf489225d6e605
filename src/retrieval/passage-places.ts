import type { Passage } from '../corpus/document.js';

/**
 * Tells where a passage stands among all, by its id: those of a document stand together, so that one entry a document is enough.
 * A whole document has them numbered on; of one that is held in part each is looked at.
 */
export function passagePlaces(passages: readonly Passage[]): (id: string) => number | undefined {
  const runs = new Map<string, { readonly from: number; to: number }>();
  for (const [at, { documentId }] of passages.entries()) {
    const run = runs.get(documentId);
    if (run === undefined) runs.set(documentId, { from: at, to: at + 1 });
    else run.to = at + 1;
  }
  return (id) => {
    const mark = id.lastIndexOf('#');
    const { from, to } = runs.get(id.slice(0, mark)) ?? { from: 0, to: 0 };
    const likely = from + Number(id.slice(mark + 1));
    if (passages[likely]?.id === id) return likely;
    for (let at = from; at < to; at++) if (passages[at]?.id === id) return at;
    return undefined;
  };
}
