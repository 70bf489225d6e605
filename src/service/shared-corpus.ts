import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../corpus/document.js';
import { type PackedPassages, packPassages, unpackPassages } from '../corpus/packed-passages.js';
import { joinPassages, passagesByDocument } from '../corpus/passages.js';

/** A corpus as bytes in memory that all threads see: written once, read by each thread that starts. */
export type SharedCorpus = Uint8Array<SharedArrayBuffer>;

/**
 * Shares a corpus: every thread reads the very documents that were loaded once, not the folder again: what has changed there meanwhile
 * would be quoted from documents that nobody else knows.
 */
export function shareCorpus(corpus: Corpus): SharedCorpus {
  const passages = passagesByDocument(corpus.passages).map(packPassages);
  const bytes = serialize({ ...corpus, passages } satisfies PackedCorpus);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** Reads a corpus out of shared memory. Each call makes its own copy. */
export function readSharedCorpus(shared: SharedCorpus): Corpus {
  const { passages, ...corpus } = deserialize(shared) as PackedCorpus;
  return { ...corpus, passages: joinPassages(passages.map(unpackPassages)) };
}

type PackedCorpus = Omit<Corpus, 'passages'> & { readonly passages: readonly PackedPassages[] };
