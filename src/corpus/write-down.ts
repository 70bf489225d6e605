import type { Document } from './document.js';
import { unmark } from './marks.js';

const FIELDS = ['title', 'publisher', 'published', 'url', 'incident', 'language'] as const;

/**
 * Writes a document as a file of the corpus: what is known of it as front matter, and below it what was read, a blank
 * line between its blocks. What was cut is left out.
 * @param more - further lines of front matter, by their keys
 */
export function writeDown(document: Document, more: Readonly<Record<string, string>> = {}): string {
  const about = FIELDS.flatMap((field) => {
    const value = field === 'incident' ? (document.incidents ?? document.incident) : document[field];
    return value === undefined || value === 'und' ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  about.push(...Object.entries(more).map(([key, value]) => `${key}: ${JSON.stringify(value)}`));
  const kept = document.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const parts = kept.map((block) => unmark(document, block).shown.trim()).filter((part) => part !== '');
  return `---\n${about.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

/** Bytes of UTF-8: with an ending and a number it stays a name that every file system takes. */
const NAME_BYTES = 160;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/u;

/** Makes a file's name for a document: the words of its title in plain letters, at most so long; `fallback` when it has none. */
export function fileNameFor(title: string, fallback: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const characters = [...plain.replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, 60);
  while (Buffer.byteLength(characters.join('')) > NAME_BYTES) characters.pop();
  const name = characters.join('').replace(/^-|-$/g, '');
  if (name === '') return fallback;
  return RESERVED.test(name) ? `${name}-document` : name;
}
