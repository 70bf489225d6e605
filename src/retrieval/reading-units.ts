import type { Corpus, Passage } from '../corpus/document.js';
import { firstWhere } from '../language/span.js';

/** Neighbouring passages that are read together are at most so long, about 170 tokens; one alone may be longer. */
const UNIT_CHARS = 700;

/**
 * Groups neighbouring passages of one document for reading: short paragraphs explain each other, and an answer stands
 * below its question.
 * @returns of each unit the places of its passages in the corpus, in text order
 */
export function readingUnits({ passages }: Corpus, maxChars: number = UNIT_CHARS): number[][] {
  const starts = unitStarts(passages, maxChars);
  return Array.from({ length: starts.length - 1 }, (_, unit) => passagesOfUnit(starts, unit));
}

/** Finds the place of the first passage of each unit, as in `readingUnits`, and adds how many passages there are. */
export function unitStarts(passages: readonly Passage[], maxChars: number = UNIT_CHARS): Uint32Array {
  const starts = new Uint32Array(passages.length + 1);
  let [count, begin] = [0, 0];
  let before: Passage | undefined;
  for (let order = 0; order < passages.length; order++) {
    const passage = passages[order] as Passage;
    if (before?.documentId !== passage.documentId || passage.end - begin > maxChars) {
      starts[count++] = order;
      begin = passage.start;
    }
    before = passage;
  }
  starts[count] = passages.length;
  return starts.slice(0, count + 1);
}

/** Gives the places of the passages of one unit, in text order. */
export function passagesOfUnit(starts: Uint32Array, unit: number): number[] {
  const [from = 0, to = 0] = [starts[unit], starts[unit + 1]];
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Finds the unit of a passage at some place. */
export function unitOfPassage(starts: Uint32Array, order: number): number {
  return firstWhere(0, starts.length, (unit) => (starts[unit] as number) > order) - 1;
}
