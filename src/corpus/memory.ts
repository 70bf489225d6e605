import { createHash } from 'node:crypto';
import type { Document } from './document.js';

/**
 * Remembers what was found out about files and documents, so that it is found out once. Whatever it gives back is what was kept
 * under the same key; whoever asks it can do without it.
 */
export interface Memory {
  /** What was kept under a key, or undefined. */
  recall(key: string): unknown;
  keep(key: string, value: unknown): void;
}

/** A key for a document as it was read, whatever stands around it: equal keys are equal documents. */
export function documentKeyOf(document: Document): string {
  // The text and its marks follow from the file; which blocks are furniture, from the folder too.
  const { text: _text, marks: _marks, ...rest } = document;
  return keyOf(rest);
}

/** A key for some plain values. */
export function keyOf(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}
