import type { Corpus } from './document.js';
import { fileOf } from './file-of.js';

/** Lists the paths of all files that gave no document, each once, in order. */
export function unreadFiles({ documents, problems }: Pick<Corpus, 'documents' | 'problems'>): string[] {
  const read = new Set(documents.map(fileOf));
  const faulty = new Set(problems.map(fileOf));
  return [...faulty].filter((path) => !read.has(path));
}
