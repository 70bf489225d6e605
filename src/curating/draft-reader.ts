import type { Corrections, Draft, Original, Signature } from './curation.js';

/** What a draft is known by from the start. */
export interface DraftMark {
  /** Twelve hexadecimal digits. */
  readonly id: string;
  readonly owner: string;
  readonly signature: Signature;
}

/** Reads what members sent, wherever that is done: a file may take long, or have been made to never end. */
export interface DraftReader {
  /** Reads a file as it would be read in the folder. @throws CuratingError */
  read(original: Original, mark: DraftMark): Promise<Draft>;
  /** Sets corrections over what was read, and reads back what is written then. @throws CuratingError */
  correct(draft: Draft, corrections: Corrections, signature: Signature): Promise<Draft>;
}
