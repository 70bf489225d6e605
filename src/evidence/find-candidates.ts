import { analyze } from '../language/analyzer.js';
import { matterOf } from '../language/figures.js';
import type { IndexedSentence } from './indexed-sentence.js';
import { isReply, pointsToBefore } from './reply.js';
import type { StanceIndex } from './stance-index.js';

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
  const weights = told.map(({ length }) => Math.log(1 + index.count / (1 + length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const shares = new Map<number, number>();
  for (const [at, positions] of told.entries()) {
    const share = (weights[at] ?? 0) / whole;
    for (const position of positions) shares.set(position, (shares.get(position) ?? 0) + share);
  }
  // What leans on a sentence that holds too little is not among the best either.
  const least = leastOfBest(shares.values(), limit) / LEANING;
  const leaning: [number, number][] = [];
  for (const [position, share] of shares) {
    if (share < least) continue;
    const next = index.at(position + 1);
    if (next?.passage !== index.at(position)?.passage || !leansBack(next?.words ?? '')) continue;
    leaning.push([position + 1, share * LEANING]);
  }
  for (const [next, share] of leaning) shares.set(next, Math.max(shares.get(next) ?? 0, share));
  const enough = Math.min(1, leastOfBest(shares.values(), limit));
  return [...shares]
    .filter(([, share]) => share >= enough)
    .map(([position, share]) => ({
      sentence: index.at(position) as IndexedSentence,
      share: Math.min(1, share),
    }))
    .sort((a, b) => b.share - a.share || a.sentence.position - b.sentence.position)
    .slice(0, limit);
}

/** The least of the so many highest numbers; 0 where there are fewer. */
function leastOfBest(numbers: Iterable<number>, limit: number): number {
  const best: number[] = [];
  for (const number of numbers) {
    const last = best[limit - 1];
    if (last !== undefined && number <= last) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1] as number) < number) at--;
    best.splice(at, 0, number);
    if (best.length > limit) best.pop();
  }
  return best[limit - 1] ?? 0;
}

function leansBack(words: string): boolean {
  return LEANS.test(words) || isReply(words) || pointsToBefore(words);
}
