/** A term to look for and what it weighs beside the others; 1 for the words of the question itself. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface ScoredPassage {
  readonly passageId: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface SearchScope {
  /** How many passages at most, at least 1. */
  readonly limit: number;
  /** The ids of the documents to look into; all when absent. */
  readonly within?: ReadonlySet<string>;
}

/**
 * Finds the passages that share terms with a question. Asynchronous, so that a remote engine can stand in
 * for the embedded one.
 */
export interface PassageIndex {
  /**
   * @param terms - analyzed terms (see `analyze`), without stop words; an empty list finds nothing
   * @returns passages best first; equal scores stand in the order of the corpus
   */
  search(terms: readonly WeightedTerm[], scope: SearchScope): Promise<readonly ScoredPassage[]>;
}
