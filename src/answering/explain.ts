import { strongestOf } from './choose-quotes.js';
import type { Explanation } from './engine.js';
import type { Finding } from './finding.js';
import { scoreShares } from './rank-sentences.js';

/** Tells what made the scores and the confidence of one part of a question. */
export function explain(
  { ranking, windows, confidence, confidenceShares: shares }: Finding,
  { threshold }: { readonly threshold: number },
): Explanation {
  const { question, reader } = ranking;
  return {
    question: question.text,
    kind: question.kind,
    terms: question.terms.map(({ word, variants }) => ({ word, variants: variants.map(({ term }) => term) })),
    reader: reader.id,
    confidence,
    threshold,
    confidenceShares: shares,
    quotes: windows.map((window) => ({
      documentId: window.documentId,
      start: window.start,
      end: window.end,
      belief: window.mass,
      logit: strongestOf(window).logit,
      shares: scoreShares(strongestOf(window), reader.weighing),
    })),
  };
}
