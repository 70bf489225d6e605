import type { Document } from '../corpus/document.js';
import { unmark } from '../corpus/marks.js';

/** Shorter paragraphs stand in many documents. */
const TELLING_CHARS = 60;

/** Finds the document that already says what a new one says in its longest paragraph, word for word; undefined where none does. */
export function findTwin(
  added: Pick<Document, 'text' | 'marks' | 'blocks'>,
  documents: readonly Document[],
): Document | undefined {
  const paragraphs = added.blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'heading')
    .map((block) => unmark(added, block).shown.trim());
  const longest = paragraphs.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < TELLING_CHARS) return undefined;
  return documents.find(({ text }) => text.includes(longest));
}
