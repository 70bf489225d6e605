import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/document.js';
import { buildStanceIndex } from '../evidence/sentence-index/stance-index.js';
import { analyzeCorpus } from '../retrieval/corpus-words.js';
import { type IndexedPassage, indexedPassages } from '../retrieval/index-passages.js';
import { readTimeline } from '../timeline/build-timeline.js';
import { counterpartFinder } from '../timeline/counterparts.js';
import { cardOf } from './card.js';
import { type DocumentEntry, entriesOf, pack } from './document-entry.js';
import { type EventSource, eventEntries } from './event-entry.js';
import { type SnapshotBytes, takeSnapshot } from './snapshot.js';
import { LAYOUT } from './versions.js';

/** A document as it goes into the index. */
export interface PreparedDocument {
  readonly key: string;
  readonly entry: DocumentEntry;
  /** Its place among the documents of its file, from 0. */
  readonly part: number;
  readonly indexed: readonly IndexedPassage[];
}

/** All that a version of the index is written from. */
export interface Prepared {
  readonly version: string;
  readonly documents: readonly PreparedDocument[];
  readonly passages: number;
  /** Drawn up when asked for: that takes long. */
  events(): readonly EventSource[];
  snapshot(): SnapshotBytes;
}

/**
 * Reads all that the index needs out of a corpus. The same corpus gives the same version.
 * @param program - names the program: another may cut words otherwise
 */
export function prepare(corpus: Corpus, program: string): Prepared {
  const words = analyzeCorpus(corpus);
  const indexed = indexedPassages(corpus, words);
  const ofDocument = new Map<string, IndexedPassage[]>(corpus.documents.map(({ id }) => [id, []]));
  for (const one of indexed) ofDocument.get(one.passage.documentId)?.push(one);
  const parts = new Map<string, number>();
  const documents = entriesOf(corpus).map((entry) => {
    const { id, path } = entry.document;
    const part = parts.get(path) ?? 0;
    parts.set(path, part + 1);
    return { key: keyOf(entry, part), entry, part, indexed: ofDocument.get(id) ?? [] };
  });
  const hash = createHash('sha256').update(JSON.stringify([LAYOUT, program, corpus.aliases]));
  for (const { key } of documents) hash.update(`${key}\n`);
  return {
    version: `v${hash.digest('hex').slice(0, 12)}`,
    documents,
    passages: corpus.passages.length,
    events() {
      const index = buildStanceIndex(corpus);
      const timeline = counterpartFinder(corpus, () => index)(readTimeline(corpus, index));
      return eventEntries(timeline, corpus);
    },
    snapshot: () => takeSnapshot(indexed, words),
  };
}

/** Gives the document of the index of documents. */
export function documentSource({ entry, part }: PreparedDocument): object {
  const { document, passages } = entry;
  return {
    id: document.id,
    passages: passages.length,
    card: cardOf(document, passages.length, part),
    data: pack(entry),
  };
}

/** A passage as its index keeps it. */
export interface PassageSource {
  readonly document: string;
  readonly published?: string;
  /** Its terms, with spaces between, repeated ones included. */
  readonly text: string;
  readonly context: string;
  /** The path of its document, its place among those of its file, and its own among the passages of the document. */
  readonly place: readonly [path: string, part: number, n: number];
}

/** Gives the documents of the index of passages, each with its id. */
export function passageSources({ key, entry, part, indexed }: PreparedDocument): [string, PassageSource][] {
  const { id, path, published } = entry.document;
  return indexed.map(({ text, context }, n) => [
    passageKey(key, n),
    {
      document: id,
      ...(published !== undefined && { published }),
      text: text.join(' '),
      context: context.join(' '),
      place: [path, part, n],
    },
  ]);
}

/** Names a passage in its index by the key of its document. */
export function passageKey(key: string, n: number): string {
  return `${key}-${n}`;
}

/** Names an entry by all that is kept of it: equal keys are equal entries. */
function keyOf(entry: DocumentEntry, part: number): string {
  return createHash('sha256')
    .update(JSON.stringify([part, entry]))
    .digest('base64url')
    .slice(0, 32);
}
