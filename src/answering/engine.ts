import type { Corpus } from '../corpus/document.js';
import type { StanceIndex } from '../evidence/sentence-index/stance-index.js';
import type { Span } from '../language/span.js';
import type { Answer } from './answer.js';
import type { Verification } from './check-statement.js';

/** Narrows an answer to some documents; absent fields do not narrow. */
export interface AskFilter {
  /** Ids of the documents to quote from. */
  readonly documentIds?: readonly string[];
  /** The first and last publication date to quote from, ISO 8601, as exact as wanted, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** What one feature adds to a score. */
export interface Share {
  readonly feature: string;
  readonly share: number;
}

/** Why one part of a question was answered as it was. */
export interface Explanation {
  readonly question: string;
  /** What the question was taken to ask for: who, when, how many … */
  readonly kind: string;
  /** The words looked for and, for each, what may stand for it in a document. */
  readonly terms: readonly { readonly word: string; readonly variants: readonly string[] }[];
  /** Which reader read the sentences. */
  readonly reader: string;
  readonly confidence: number;
  /** Below it the question is refused. */
  readonly threshold: number;
  /** What made the confidence, as parts of a logit, largest first. */
  readonly confidenceShares: readonly Share[];
  /** The quotes, best first, and what made the score of the strongest sentence of each. */
  readonly quotes: readonly (Span & {
    readonly documentId: string;
    readonly belief: number;
    /** How well its strongest sentence answers, says the reader. */
    readonly logit: number;
    readonly shares: readonly Share[];
  })[];
}

/** Answers questions from one loaded corpus. The same question gives the same answer. */
export interface Engine {
  readonly corpus: Corpus;
  /** How the sentences of the corpus are said and what speaks of the same, for whoever works on it too. */
  readonly stances?: StanceIndex;
  /** One line that says which reader reads and, where it is not the one wanted, why. */
  readonly reader?: string;
  /** Several questions in one are answered each; their quotes take turns. */
  ask(question: string, filter?: AskFilter): Promise<Answer>;
  /** Sets a statement beside what the documents say on it; where it is absent, words alone are compared. */
  verify?(statement: string): Promise<Verification>;
}

export interface ExplainingEngine extends Engine {
  verify(statement: string): Promise<Verification>;
  /** Why `ask` answers so: one explanation a part of the question. */
  explain(question: string, filter?: AskFilter): Promise<readonly Explanation[]>;
}
