import { gunzipSync, gzipSync } from 'node:zlib';
import type { Corpus, Document, Passage } from '../corpus/document.js';

/** A document with the passages that it was cut into. */
export interface DocumentEntry {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** Groups the passages of a corpus by their documents, in its order. */
export function entriesOf({ documents, passages }: Pick<Corpus, 'documents' | 'passages'>): DocumentEntry[] {
  const own = new Map<string, Passage[]>(documents.map(({ id }) => [id, []]));
  for (const passage of passages) own.get(passage.documentId)?.push(passage);
  return documents.map((document) => ({ document, passages: own.get(document.id) ?? [] }));
}

/** Packs plain values for a field that is only kept: JSON, gzip, base64. */
export function pack(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 6 }).toString('base64');
}

/**
 * Unpacks a document as it was read.
 * @throws when what was packed is damaged
 */
export function unpack<Value>(packed: string): Value {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Value;
}
