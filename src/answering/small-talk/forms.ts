/**
 * What is said to the bot that asks no document anything, by what it gets, in one language. Whole utterances, folded:
 * small letters, no marks, no accents on Latin letters.
 */
export interface SmallTalkForms {
  readonly help: readonly string[];
  readonly incidents: readonly string[];
  readonly latest: readonly string[];
  readonly timeline: readonly string[];
  /** Said before any of them, and alone. */
  readonly before: readonly string[];
  /** Said after any of them. */
  readonly after: readonly string[];
}
