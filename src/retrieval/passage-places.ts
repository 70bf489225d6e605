import type { Passage } from '../corpus/document.js';
import { documentRanges } from '../corpus/passages.js';

/**
 * Tells where a passage stands among all, by its id: those of a document stand together, so that one entry a document is enough.
 * A whole document has them numbered on; of one that is held in part each is looked at.
 */
export function passagePlaces(passages: readonly Passage[]): (id: string) => number | undefined {
  const ranges = documentRanges(passages);
  return (id) => {
    const mark = id.lastIndexOf('#');
    const { from, to } = ranges.get(id.slice(0, mark)) ?? { from: 0, to: 0 };
    const likely = from + Number(id.slice(mark + 1));
    if (passages[likely]?.id === id) return likely;
    for (let at = from; at < to; at++) if (passages[at]?.id === id) return at;
    return undefined;
  };
}
