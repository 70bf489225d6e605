import type { Span } from '../language/span.js';

/**
 * How the document says a sentence. It may be its own report, somebody's allegation (`claim`) or the contradiction of
 * one (`denial`), or what a party concerned declares (`statement`).
 */
export type Stance = 'reported' | 'claim' | 'denial' | 'statement';

export interface Judgement {
  readonly stance: Stance;
  /** Who says it, in the document's own words, where the text tells. */
  readonly attributedTo?: string;
  /** Set where the document labels what stands there as a claim that it looks into. */
  readonly isLabelledClaim?: true;
}

/** A sentence as it is judged. */
export interface JudgedSentence extends Span {
  /** What the text has from `start` to `end`, where one space may stand for several. */
  readonly words: string;
}
