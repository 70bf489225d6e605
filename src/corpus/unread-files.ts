import type { Corpus } from './document.js';

/** The part of a path that tells one document of a file from the others. */
const PART = /#\d+$/;

/** Lists the paths of all files that gave no document, each once, in order. */
export function unreadFiles({ documents, problems }: Pick<Corpus, 'documents' | 'problems'>): string[] {
  const read = new Set(documents.map(({ path }) => path.replace(PART, '')));
  const faulty = new Set(problems.map(({ path }) => path.replace(PART, '')));
  return [...faulty].filter((path) => !read.has(path));
}
