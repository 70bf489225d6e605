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

/** Makes a memory that lasts as long as it is at hand. */
export function memoryHere(): Memory {
  const kept = new Map<string, unknown>();
  return { recall: (key) => kept.get(key), keep: (key, value) => void kept.set(key, value) };
}

/** Makes a key for a document as it was read, whatever stands around it: equal keys are equal documents. */
export function documentKeyOf(document: Document): string {
  // The text and its marks follow from the file; which blocks are furniture, from the folder too.
  const { text: _text, marks: _marks, ...rest } = document;
  return keyOf(rest);
}

/** Recalls what was kept under a key; else makes it and keeps it. */
export function recallOr<Made>(memory: Memory | undefined, key: () => string, make: () => Made): Made {
  if (memory === undefined) return make();
  const at = key();
  const known = memory.recall(at) as Made | undefined;
  if (known !== undefined) return known;
  const made = make();
  memory.keep(at, made);
  return made;
}

/** Makes what gives the keys of documents, each found once: it takes as long as the document has blocks. */
export function documentKeys(): (document: Document) => string {
  const keys = new WeakMap<Document, string>();
  return (document) => {
    const key = keys.get(document) ?? documentKeyOf(document);
    keys.set(document, key);
    return key;
  };
}

/** Makes a key for some plain values. */
export function keyOf(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}
