import { createHash } from 'node:crypto';
import type { Corpus, Document } from '../corpus/document.js';

const CHARS = 12;
/** What follows from a file's bytes, which have a sum of their own. */
const OF_BYTES: ReadonlySet<string> = new Set<keyof Document>(['text', 'blocks', 'marks']);

/**
 * Makes a short name of all that answers are made from: the same for the same documents, in whatever process. It is another as
 * soon as one of them is, what is said of it, or a name in `aliases.yaml`. Twelve hexadecimal characters.
 */
export function indexVersion({ documents, aliases }: Pick<Corpus, 'documents' | 'aliases'>): string {
  const hash = createHash('sha256');
  for (const document of documents) hash.update(`${documentVersion(document)}\n`);
  return hash.update(JSON.stringify(aliases)).digest('hex').slice(0, CHARS);
}

/** Writes all that tells a document from what it was before: the sum of its bytes, and whatever is known of it beside its text. */
export function documentVersion(document: Document): string {
  const known = Object.keys(document).filter((field) => !OF_BYTES.has(field));
  return JSON.stringify(document, known.sort());
}
