import type { Span } from '../language/span.js';

/** From this share of a quote on a speaker says most of it, whatever else stands there. */
const MOST = 0.6;

/** Tells whether some sentences of a quote are most of it, by their characters. */
export function areMost(some: readonly Span[], all: readonly Span[]): boolean {
  return lengthOf(some) >= MOST * lengthOf(all);
}

/** Gives the length of sentences together, in UTF-16 code units. */
export function lengthOf(sentences: readonly Span[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0);
}
