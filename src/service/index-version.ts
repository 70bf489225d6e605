import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/document.js';

const CHARS = 12;

/**
 * Makes a short name of all that answers are made from: the same for the same documents, in whatever process. It is another as
 * soon as one of them is, what is said of it, or a name in `aliases.yaml`. Twelve hexadecimal characters.
 */
export function indexVersion({ documents, aliases }: Pick<Corpus, 'documents' | 'aliases'>): string {
  const hash = createHash('sha256');
  for (const { id, sha256, title, publisher, published, url, incident, language } of documents) {
    hash.update(`${JSON.stringify([id, sha256, title, publisher, published, url, incident, language])}\n`);
  }
  return hash.update(JSON.stringify(aliases)).digest('hex').slice(0, CHARS);
}
