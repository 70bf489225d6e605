import type { QuestionTerm } from './question.js';
import type { Sentence } from './sentence.js';

/** Of the pairs of neighbouring question terms, the share that stands within three words here too. */
export function adjacency(terms: readonly QuestionTerm[], sentence: Sentence): number {
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

/** How tightly the found terms stand together: found terms over the words from the first to the last of them. */
export function closeness(
  terms: readonly QuestionTerm[],
  matches: readonly number[],
  sentence: Sentence,
): number {
  const firsts = firstPositions(terms, matches, sentence);
  if (firsts.length < 2) return 0;
  return firsts.length / (Math.max(...firsts) - Math.min(...firsts) + 1);
}

/** Of the found terms, the share of neighbouring pairs that come in the question's order. */
export function inOrder(
  terms: readonly QuestionTerm[],
  matches: readonly number[],
  sentence: Sentence,
): number {
  const firsts = firstPositions(terms, matches, sentence);
  if (firsts.length < 2) return 0;
  const rising = firsts.filter((position, i) => i > 0 && position > (firsts[i - 1] ?? 0)).length;
  return rising / (firsts.length - 1);
}

/** Where the first variant of a term that a sentence holds stands in it, in words. */
export function positionsOf(term: QuestionTerm, sentence: Sentence): readonly number[] {
  for (const variant of term.variants) {
    const positions = sentence.positions.get(variant.term);
    if (positions !== undefined) return positions;
  }
  return [];
}

/** Where each term that the sentence holds stands in it first, in the order of the question. */
function firstPositions(
  terms: readonly QuestionTerm[],
  matches: readonly number[],
  sentence: Sentence,
): number[] {
  return terms.flatMap((term, i) => ((matches[i] ?? 0) > 0 ? positionsOf(term, sentence).slice(0, 1) : []));
}
