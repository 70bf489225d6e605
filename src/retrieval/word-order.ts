import type { QuestionTerm } from './question.js';
import type { AnalyzedSentence } from './sentence.js';

/**
 * Gives the share of the pairs of neighbouring question terms that stand within three words here too; 0 of fewer than
 * two terms.
 */
export function adjacency(terms: readonly QuestionTerm[], sentence: AnalyzedSentence): number {
  if (terms.length < 2) return 0;
  let pairs = 0;
  for (let i = 0; i + 1 < terms.length; i += 1) {
    const [a, b] = [terms[i], terms[i + 1]];
    if (a === undefined || b === undefined) continue;
    const [as, bs] = [positionsOf(a, sentence), positionsOf(b, sentence)];
    if (as.some((x) => bs.some((y) => Math.abs(x - y) <= 3 && x !== y))) pairs += 1;
  }
  return pairs / (terms.length - 1);
}

/** Tells where the first variant of a term that a sentence holds stands in it, in words. */
export function positionsOf(term: QuestionTerm, sentence: AnalyzedSentence): readonly number[] {
  for (const variant of term.variants) {
    const positions = sentence.positions.get(variant.term);
    if (positions !== undefined) return positions;
  }
  return [];
}
