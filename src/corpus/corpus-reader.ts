import { createHash } from 'node:crypto';
import type { Corpus, Document } from './document.js';
import type { FolderEntry } from './folder-entries.js';
import type { LoadOptions } from './folder-reader.js';
import { loadCorpus } from './load.js';
import { type LastLoad, type LoadSteps, readAfresh } from './load-steps.js';
import type { GivenMetadata } from './metadata/metadata.js';
import type { FileReading } from './read-document.js';

interface Kept {
  /** Of what the file was read from; another key means that it must be read again. */
  readonly key: string;
  /** Of the file and what stands beside it, where a later change is sure to make another. */
  readonly stamp: string | undefined;
  readonly reading: FileReading;
}

interface KeptFiles {
  readonly files: Map<string, Kept>;
  readonly sides: Map<string, unknown>;
}

export interface CorpusReaderOptions extends Omit<LoadOptions, 'last'> {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Said of a file that no longer holds a document, although it did. */
const KEPT = 'Its last version that could be read is still quoted.';
/** Two changes so near to each other may bear the same time, on the coarsest of file systems; milliseconds. */
const COARSEST_MS = 2000;

/**
 * Loads one folder again and again: only files that changed are read anew. One that can no longer be read keeps the documents
 * that it last held; a problem of the kind `kept` tells so. A file that is gone is gone.
 * @throws CorpusError when the folder itself is missing or cannot be read; what was read before stays known
 */
export function createCorpusReader(
  folder: string,
  { afresh = readAfresh, now = Date.now, ...options }: CorpusReaderOptions = {},
): () => Promise<Corpus> {
  const content = perDocument((document) => afresh.content(document));
  const passages = perDocument((document) => afresh.passages(document));
  const stated = perDocument((document) => afresh.stated(document));
  const edges = perDocument((document) => afresh.edges(document));
  const settle = settleDocuments();
  let before: KeptFiles = { files: new Map(), sides: new Map() };
  return async () => {
    const next: KeptFiles = { files: new Map(), sides: new Map() };
    const corpus = await loadCorpus(folder, {
      ...options,
      afresh: {
        content,
        edges,
        passages,
        stated,
        beside: afresh.beside,
        read: rereader(before, next, afresh, now),
      },
      last: { settle, ...takeOver(before, next) },
    });
    before = next;
    return corpus;
  };
}

/** Keeps what was made of each document among the others: where it is the same again, so is the object. */
function settleDocuments(): LastLoad['settle'] {
  const last = new WeakMap<Document, Document>();
  return (read, made) => {
    if (made === read) return made;
    const known = last.get(read);
    if (known !== undefined && isSame(known, made)) return known;
    last.set(read, made);
    return made;
  };
}

/** Whether two documents made of one are equal: of its blocks more may be furniture, all else is a plain value. */
function isSame({ blocks, ...one }: Document, { blocks: others, ...other }: Document): boolean {
  const keys = Object.keys(one) as (keyof typeof one)[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key] === other[key]) &&
    blocks.every(({ kind, reason }, at) => kind === others[at]?.kind && reason === others[at].reason)
  );
}

/** Makes something of a document once, for as long as the document is there. */
function perDocument<Made extends object | string>(
  make: (document: Document) => Made,
): (document: Document) => Made {
  const made = new WeakMap<Document, Made>();
  return (document) => {
    const one = made.get(document) ?? make(document);
    made.set(document, one);
    return one;
  };
}

/** Reads a file that another load has not read so before; one that can no longer be read is what it was. */
function rereader(
  before: KeptFiles,
  next: KeptFiles,
  afresh: LoadSteps,
  now: () => number,
): LoadSteps['read'] {
  return async (path, bytes, beside, entry) => {
    const last = before.files.get(path);
    const key = bytes === undefined ? '' : keyOf(bytes, beside);
    const isSettled = bytes !== undefined && entry !== undefined && now() - entry.changedMs > COARSEST_MS;
    const stamp = isSettled ? stampOf(entry, beside) : undefined;
    const reading = last?.key === key ? last.reading : await afresh.read(path, bytes, beside);
    if (reading.documents.length > 0 || last === undefined || last.reading.documents.length === 0) {
      next.files.set(path, { key, stamp, reading });
      return reading;
    }
    // The key stays that of the good version: should the file become that again, nothing need be read.
    next.files.set(path, last);
    const problems = [...reading.problems, { path, kind: 'kept' as const, message: KEPT }];
    return { documents: last.reading.documents, problems };
  };
}

function takeOver(before: KeptFiles, next: KeptFiles): Pick<LastLoad, 'unchanged' | 'side'> {
  return {
    unchanged(path, entry, beside) {
      const last = before.files.get(path);
      if (last === undefined || last.stamp !== stampOf(entry, beside)) return undefined;
      next.files.set(path, last);
      return last.reading;
    },
    side<Side>(path: string, side: Side | undefined): Side | undefined {
      const holds = side ?? (before.sides.get(path) as Side | undefined);
      if (holds !== undefined) next.sides.set(path, holds);
      return holds;
    },
  };
}

function stampOf({ real, stamp }: FolderEntry, beside: GivenMetadata | undefined): string {
  return JSON.stringify([real, stamp, beside ?? {}]);
}

function keyOf(bytes: Uint8Array, beside: GivenMetadata | undefined): string {
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify(beside ?? {}))
    .digest('base64');
}
