import { analyze } from '../retrieval/analyzer.js';
import { matterOf } from './figures.js';
import { isReply, pointsToBefore } from './reply.js';
import type { IndexedSentence, StanceIndex } from './stance-index.js';

/** A sentence that may speak of a claim. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** The share of the claim's words, rare ones weighing more, that it or the sentence it leans on holds; from 0 to 1. */
  readonly share: number;
}

/** What a sentence that leans on the one before takes over of that one's share. */
const LEANING = 0.8;
const LEANS =
  /^[\s"“'‘(]*(?:but |and |yet |however,? )?(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|such|the (?:former|latter|company|firm|group|club|report|claims?|story|stories|allegations?|rumou?rs?))\b/iu;

/**
 * Finds the sentences that share most with a claim, by its rarer words and names. A sentence that leans on the one before
 * it ("He denied it.") is found with that one.
 * @param limit - how many at most
 * @returns the closest first; equal ones in text order
 */
export function findCandidates(claim: string, index: StanceIndex, limit: number): Candidate[] {
  const matters = [
    ...new Set(
      analyze(claim)
        .filter(({ stop }) => !stop)
        .map(({ word }) => matterOf(word)),
    ),
  ];
  const told = matters.map((matter) => index.telling(matter));
  const weights = told.map(({ length }) => Math.log(1 + index.sentences.length / (1 + length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const shares = new Map<IndexedSentence, number>();
  for (const [at, sentences] of told.entries()) {
    const share = (weights[at] ?? 0) / whole;
    for (const sentence of sentences) shares.set(sentence, (shares.get(sentence) ?? 0) + share);
  }
  for (const [sentence, share] of [...shares]) {
    const next = index.sentences[sentence.position + 1];
    if (next?.passage !== sentence.passage || !leansBack(next.words)) continue;
    shares.set(next, Math.max(shares.get(next) ?? 0, share * LEANING));
  }
  return [...shares]
    .map(([sentence, share]) => ({ sentence, share: Math.min(1, share) }))
    .sort((a, b) => b.share - a.share || a.sentence.position - b.sentence.position)
    .slice(0, limit);
}

function leansBack(words: string): boolean {
  return LEANS.test(words) || isReply(words) || pointsToBefore(words);
}
