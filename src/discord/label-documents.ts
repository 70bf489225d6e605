import type { Document } from '../corpus/document.js';
import { plainLine } from './rules/escape.js';
import { LIMITS } from './rules/limits.js';

/**
 * Names documents for a list to choose from: by title, and where two would be called the same, by their day or their file too.
 * @returns a label for each, no two alike, each within Discord's limit for a choice
 */
export function labelDocuments(documents: readonly Document[]): string[] {
  const titles = documents.map(({ title }) => cut(plainLine(title), LIMITS.choiceNameChars));
  const dated = apart(titles, ({ published }) => published ?? '', documents);
  return apart(dated, ({ path }) => path, documents);
}

/** Puts something of a document behind the labels that several documents have. */
function apart(
  labels: readonly string[],
  tell: (document: Document) => string,
  documents: readonly Document[],
): string[] {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return labels.map((label, i) => {
    const document = documents[i];
    const more = document === undefined ? '' : plainLine(tell(document));
    if (times.get(label) === 1 || more === '') return label;
    const behind = ` · ${[...more].slice(-LIMITS.choiceNameChars / 2).join('')}`;
    return `${cut(label, LIMITS.choiceNameChars - behind.length)}${behind}`;
  });
}

function cut(label: string, most: number): string {
  if (label.length <= most) return label;
  const kept = [...label].slice(0, Math.min(most, LIMITS.choiceNameChars / 2) - 1);
  return `${kept.join('')}…`;
}
