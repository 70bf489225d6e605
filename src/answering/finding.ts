import type { Window } from './choose-quotes.js';
import type { Share } from './engine.js';
import type { Ranking } from './rank-sentences.js';

/** What was found for one wording of a part of a question: what may be quoted, best first, and how sure it is. */
export interface Finding {
  readonly ranking: Ranking;
  readonly windows: readonly Window[];
  readonly confidence: number;
  /** What made the confidence; empty where nothing was found. */
  readonly confidenceShares: readonly Share[];
}
