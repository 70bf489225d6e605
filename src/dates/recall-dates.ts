import type { Document } from '../corpus/document.js';
import { documentKeyOf, type Memory, recallOr } from '../corpus/memory.js';
import { findDates } from './find-dates.js';
import type { TemporalExpression } from './temporal-expression.js';

/** Finds the dates of documents as `findDates` does; what a memory has of a document is not read again. */
export function dateRecaller(
  memory: Memory | undefined,
): (document: Document) => readonly TemporalExpression[] {
  return (document) =>
    recallOr(
      memory,
      () => documentKeyOf(document),
      () => findDates(document),
    );
}
