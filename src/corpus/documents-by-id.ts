import type { Document } from './document.js';

/** Maps the ids of documents to them. */
export function documentsById<One extends Pick<Document, 'id'>>(
  documents: readonly One[],
): ReadonlyMap<string, One> {
  return new Map(documents.map((document) => [document.id, document]));
}
