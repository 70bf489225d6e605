import type { Question } from './question.js';

const AVERAGE_LENGTH = 25;
const BM25_K = 0.9;
const BM25_B = 0.4;

/** Tells how well some terms hold each term of the question: the weight of the strongest variant found, or 0. */
export function matchTerms(question: Question, terms: { has(term: string): boolean }): number[] {
  return question.terms.map(({ variants }) => {
    let best = 0;
    for (const { term, weight } of variants) if (weight > best && terms.has(term)) best = weight;
    return best;
  });
}

/**
 * Scores a sentence by Okapi BM25 for the question's terms, their variants counting by their weight.
 * @param length - of the sentence, in words
 */
export function sentenceBm25(question: Question, matches: readonly number[], length: number): number {
  const norm = BM25_K * (1 - BM25_B + (BM25_B * length) / AVERAGE_LENGTH);
  return question.terms.reduce((sum, term, i) => {
    const match = matches[i] ?? 0;
    return sum + (term.weight * match * (1 + BM25_K)) / (match + norm);
  }, 0);
}
