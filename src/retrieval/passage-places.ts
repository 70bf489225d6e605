import type { Passage } from '../corpus/document.js';

/**
 * Tells where a passage stands among all, by its id: those of a document stand together and are numbered on, so that one entry
 * a document is enough.
 */
export function passagePlaces(passages: readonly Passage[]): (id: string) => number | undefined {
  const firsts = new Map<string, number>();
  for (let at = 0; at < passages.length; at++) {
    const { documentId } = passages[at] as Passage;
    if (documentId !== passages[at - 1]?.documentId) firsts.set(documentId, at);
  }
  return (id) => {
    const mark = id.lastIndexOf('#');
    const at = (firsts.get(id.slice(0, mark)) ?? 0) + Number(id.slice(mark + 1));
    return passages[at]?.id === id ? at : undefined;
  };
}
