import type { AliasGroup, Corpus, Passage } from '../corpus/document.js';
import { readingUnits } from '../retrieval/reading-units.js';
import { compareDocuments, type ShelvedDocument } from './document-shelf.js';
import type { FoundPlace } from './search-passages.js';

/** Documents of no more passages than this come whole: so many are read whole, too, where one is asked of alone. */
const WHOLE = 60;
/** Around what was found so many units come along: they tell who "he" is, and what is said to it. */
const UNITS_AROUND = 1;

/** Which passages of which documents are near: places in their documents, by the keys of these. */
export type Places = ReadonlyMap<string, ReadonlySet<number>>;

/** Adds what was found to some places. */
export function withFound(places: Places, found: readonly FoundPlace[]): Places {
  const all = new Map(places);
  for (const { key, n } of found) all.set(key, new Set([...(all.get(key) ?? []), n]));
  return all;
}

/**
 * Makes a corpus of what is near a question: of each document the passages found and those around them, cut into the same reading
 * units as in the whole document.
 */
export function makeNeighbourhood(
  documents: readonly ShelvedDocument[],
  places: Places,
  aliases: readonly AliasGroup[],
): Corpus {
  const inOrder = [...documents].sort(compareDocuments);
  return {
    documents: inOrder.map(({ document }) => document),
    passages: inOrder.flatMap((document) => passagesNear(document, places.get(document.key))),
    problems: [],
    aliases,
  };
}

function passagesNear(
  { document, passages }: ShelvedDocument,
  near: ReadonlySet<number> | undefined,
): readonly Passage[] {
  if (passages.length <= WHOLE) return passages;
  const units = readingUnits({ documents: [document], passages, problems: [], aliases: [] });
  const wanted = units.map((_, at) =>
    units
      .slice(Math.max(0, at - UNITS_AROUND), at + UNITS_AROUND + 1)
      .some((orders) => orders.some((order) => near?.has(order))),
  );
  return units.flatMap((orders, at) => {
    if (wanted[at] !== true) return [];
    const kept = orders.flatMap((order) => passages[order] ?? []);
    const [first] = kept;
    return at > 0 && wanted[at - 1] !== true && first !== undefined ? [gapBefore(first, at), ...kept] : kept;
  });
}

/** Parts what stands far apart: an empty passage, for neighbours in the corpus are taken for neighbours in the text. */
function gapBefore({ documentId, start }: Passage, at: number): Passage {
  return { id: `${documentId}#gap${at}`, documentId, start, end: start, sentences: [] };
}
