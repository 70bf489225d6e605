import type { Judgement } from './judgement.js';

/** One sentence of a document in its order, and how it is said by itself. */
export interface SaidSentence {
  readonly words: string;
  readonly judgement: Judgement;
  /** Whether whoever says it wrote it: a message, a mail. */
  readonly isOwn: boolean;
  /** Who wrote it, where that is told: "a reader says that …" is not what he says himself. */
  readonly writer?: string;
}
