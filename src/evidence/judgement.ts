/**
 * How the document says a sentence: as its own report, as somebody's allegation (`claim`), as the contradiction
 * of an allegation (`denial`), or as what a party concerned declares (`statement`).
 */
export type Stance = 'reported' | 'claim' | 'denial' | 'statement';

export interface Judgement {
  readonly stance: Stance;
  /** Who says it, in the document's own words, where the text tells. */
  readonly attributedTo?: string;
}
