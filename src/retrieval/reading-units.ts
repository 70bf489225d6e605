import type { Corpus } from '../corpus/document.js';

/** Neighbouring passages that are read together are at most so long, about 170 tokens; one alone may be longer. */
const UNIT_CHARS = 700;

/**
 * Groups neighbouring passages of one document for reading: short paragraphs explain each other, and an answer stands
 * below its question.
 * @returns of each unit the places of its passages in the corpus, in text order
 */
export function readingUnits({ passages }: Corpus, maxChars: number = UNIT_CHARS): number[][] {
  const units: number[][] = [];
  let start = 0;
  for (const [order, { documentId, end, ...passage }] of passages.entries()) {
    const last = units.at(-1);
    const before = passages[order - 1];
    if (last !== undefined && before?.documentId === documentId && end - start <= maxChars) last.push(order);
    else {
      units.push([order]);
      start = passage.start;
    }
  }
  return units;
}
