import type { Corpus } from '../corpus/document.js';
import type { Answer } from './answer.js';

/** Narrows an answer to some documents; absent fields do not narrow. */
export interface AskFilter {
  /** Ids of the documents to quote from. */
  readonly documentIds?: readonly string[];
  /** The first and last publication date to quote from, ISO 8601, as exact as wanted, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** Answers questions from one loaded corpus. The same question gives the same answer. */
export interface Engine {
  readonly corpus: Corpus;
  ask(question: string, filter?: AskFilter): Promise<Answer>;
}
