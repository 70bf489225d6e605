import { createHash } from 'node:crypto';
import type { Corpus, Document } from './document.js';
import { type LoadOptions, loadCorpus } from './load.js';
import { type LoadMemory, readAfresh } from './load-memory.js';
import type { GivenMetadata } from './metadata/metadata.js';
import type { FileReading } from './read-document.js';

interface Kept {
  /** Of what the file was read from; another key means that it must be read again. */
  readonly key: string;
  readonly reading: FileReading;
}

interface Memory {
  readonly files: Map<string, Kept>;
  readonly sides: Map<string, unknown>;
}

/** Said of a file that no longer holds a document, although it did. */
const KEPT = 'Its last version that could be read is still quoted.';

/**
 * Loads one folder again and again: only files that changed are read anew, and one that can no longer be read keeps the
 * documents that it last held, which a problem of the kind `kept` tells. A file that is gone is gone.
 * @param options - `afresh` reads what changed; it may know it from before
 * @throws CorpusError when the folder itself is missing or cannot be read; what was read before stays known
 */
export function createCorpusReader(
  folder: string,
  { afresh = readAfresh, ...options }: Omit<LoadOptions, 'memory'> & { readonly afresh?: LoadMemory } = {},
): () => Promise<Corpus> {
  const passages = perDocument((document) => afresh.passages(document));
  const stated = perDocument((document) => afresh.stated(document));
  let before: Memory = { files: new Map(), sides: new Map() };
  return async () => {
    const now: Memory = { files: new Map(), sides: new Map() };
    const corpus = await loadCorpus(folder, {
      ...options,
      memory: { passages, stated, ...remember(before, now, afresh) },
    });
    before = now;
    return corpus;
  };
}

/** Makes something of a document once, for as long as the document is there. */
function perDocument<Made extends object>(make: (document: Document) => Made): (document: Document) => Made {
  const made = new WeakMap<Document, Made>();
  return (document) => {
    const one = made.get(document) ?? make(document);
    made.set(document, one);
    return one;
  };
}

function remember(before: Memory, now: Memory, afresh: LoadMemory): Pick<LoadMemory, 'read' | 'side'> {
  return {
    async read(path, bytes, beside) {
      const last = before.files.get(path);
      const key = bytes === undefined ? '' : keyOf(bytes, beside);
      const reading = last?.key === key ? last.reading : await afresh.read(path, bytes, beside);
      if (reading.documents.length > 0 || last === undefined || last.reading.documents.length === 0) {
        now.files.set(path, { key, reading });
        return reading;
      }
      // The key stays that of the good version: should the file become that again, nothing need be read.
      now.files.set(path, last);
      const problems = [...reading.problems, { path, kind: 'kept' as const, message: KEPT }];
      return { documents: last.reading.documents, problems };
    },
    side<Side>(path: string, side: Side | undefined): Side | undefined {
      const holds = side ?? (before.sides.get(path) as Side | undefined);
      if (holds !== undefined) now.sides.set(path, holds);
      return holds;
    },
  };
}

function keyOf(bytes: Uint8Array, beside: GivenMetadata | undefined): string {
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify(beside ?? {}))
    .digest('base64');
}
