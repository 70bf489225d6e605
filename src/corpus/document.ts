/** A half-open range `[start, end)` in UTF-16 code units of one document's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'boilerplate';

/**
 * A run of whole lines of a document that belong together. Blocks stand in text order and never overlap;
 * only white space lies between them. `reason` is set on boilerplate alone and says, for people, why it was cut.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reason?: string;
}

/** What is known of a document beside its text. An absent field is unknown, never guessed. */
export interface Metadata {
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601, as exact as it was given: `2018`, `2018-09` or `2018-09-11`. */
  readonly published?: string;
  readonly url?: string;
  /** The incident that the document tells of, in the curator's words; groups documents. */
  readonly incident?: string;
  /** BCP 47 primary tag, such as `en` or `zh`; `und` when it could not be told. */
  readonly language: string;
}

/** One file of the corpus, read and marked. `text` is the file as decoded, untouched. */
export interface Document extends Metadata {
  /** The path without its ending; unique in the corpus. */
  readonly id: string;
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
}

/** What is indexed and scored: a run of whole sentences inside one block. */
export interface Passage extends Span {
  /** `documentId#n`, n counting from 0 in text order. */
  readonly id: string;
  readonly documentId: string;
  /** The text of the nearest heading above, when there is one. */
  readonly heading?: string;
  /** In text order, without overlap, each inside the passage. */
  readonly sentences: readonly Span[];
}

export type ProblemKind =
  | 'empty'
  | 'binary'
  | 'unreadable'
  | 'link'
  | 'too-large'
  | 'encoding'
  | 'front-matter'
  | 'metadata'
  | 'duplicate'
  | 'no-text';

/** Something a curator should know of one file: shown by `casebook check`, never fatal. */
export interface Problem {
  readonly path: string;
  readonly kind: ProblemKind;
  /** One sentence for people that says what is wrong and, where it can, at which line. */
  readonly message: string;
}

/** Names that mean the same, the first being the one to show: `['Xu Mingxing', 'Star Xu']`. */
export type AliasGroup = readonly string[];

/** A loaded folder. `documents` are sorted by path, `passages` by document and offset. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
  readonly aliases: readonly AliasGroup[];
}
