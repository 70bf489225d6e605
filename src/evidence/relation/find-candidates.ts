import { analyze } from '../../language/analyzer.js';
import { matterOfKnown } from '../../language/figures.js';
import { isReply, pointsToBefore } from '../reply.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import type { SentencesByWord } from '../sentence-index/judged-sentences.js';

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
export function findCandidates(claim: string, index: SentencesByWord, limit: number): Candidate[] {
  const held = sharesOf(claim, index);
  // What leans on a sentence that holds too little is not among the best either.
  const least = leastOfBest(held, limit) / LEANING;
  const leaning: [number, number][] = [];
  for (const position of held.touched) {
    const share = held.of(position);
    if (share < least) continue;
    const next = index.at(position + 1);
    if (next?.passage !== index.at(position)?.passage || !leansBack(next?.words ?? '')) continue;
    leaning.push([position + 1, share * LEANING]);
  }
  for (const [next, share] of leaning) held.raise(next, Math.max(held.of(next), share));
  const enough = Math.min(1, leastOfBest(held, limit));
  return held.touched
    .filter((position) => held.of(position) >= enough)
    .map((position) => ({
      sentence: index.at(position) as IndexedSentence,
      share: Math.min(1, held.of(position)),
    }))
    .sort((a, b) => b.share - a.share || a.sentence.position - b.sentence.position)
    .slice(0, limit);
}

/** What the sentences of a corpus hold of a claim. */
class Shares {
  /** The positions of those that hold some of it. */
  readonly touched: number[] = [];
  // Common words stand in a large part of all sentences: their shares are added up in place.
  readonly #shares: Float64Array;

  constructor(count: number) {
    this.#shares = new Float64Array(count);
  }

  of(position: number): number {
    return this.#shares[position] as number;
  }

  /** @param share - above 0 */
  raise(position: number, share: number): void {
    if (this.#shares[position] === 0) this.touched.push(position);
    this.#shares[position] = share;
  }
}

/** Adds up of each sentence the shares of the claim's words that it holds, rare words weighing more. */
function sharesOf(claim: string, index: SentencesByWord): Shares {
  const matters = new Set(
    analyze(claim)
      .filter(({ stop }) => !stop)
      .map(({ word, term }) => matterOfKnown(word, term)),
  );
  const told = [...matters].map((matter) => index.telling(matter));
  const weights = told.map(({ length }) => Math.log(1 + index.count / (1 + length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Shares(index.count);
  if (whole === 0) return shares;
  for (const [at, positions] of told.entries()) {
    const share = (weights[at] ?? 0) / whole;
    for (const position of positions) shares.raise(position, shares.of(position) + share);
  }
  return shares;
}

/** The least of the highest shares, so many; 0 where there are fewer. */
function leastOfBest(shares: Shares, limit: number): number {
  const best: number[] = [];
  for (const position of shares.touched) {
    const number = shares.of(position);
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
