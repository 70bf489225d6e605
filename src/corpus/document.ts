import type { Span } from '../language/span.js';

export type BlockKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'row' | 'boilerplate';

/** Where a block stands in a file that is not read from top to bottom; each counts from 1. */
export interface Origin {
  /** Of a PDF. */
  readonly page?: number;
  /** Of a table, its header not counted. */
  readonly row?: number;
  /** Of a chat or a thread. */
  readonly message?: number;
  /** Who wrote it, as the file says; of a message or a part of a mail. */
  readonly author?: string;
  /** When it was written, or came out: ISO 8601, as the file says. */
  readonly at?: string;
  /** Of an entry of a list of changes: the version that it came with. */
  readonly version?: string;
}

/**
 * A run of whole lines of a document that belong together. Blocks stand in text order and never overlap;
 * only white space lies between them. `reason` is set on boilerplate alone and says, for people, why it was cut.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reason?: string;
  /** The header of the table that a row belongs to, where it stands apart from it. */
  readonly header?: Span;
  readonly origin?: Origin;
  /** Of a conversation: who speaks from where on, in text order; a question and its answer are one block. */
  readonly turns?: readonly Turn[];
}

/** What one says in a conversation, up to the next turn. */
export interface Turn {
  readonly start: number;
  /** As the document names him; absent where it does not. */
  readonly speaker?: string;
  /** Whether what he says is put to another, who answers: it states nothing. */
  readonly asks?: true;
}

/**
 * A piece of markup inside a block: the `**` of emphasis, the address of a link, the `> ` before a quoted line, the head of a
 * page in the middle of a sentence. It is never read as words. A member does not see it, unless it is `shown`, as an address is
 * that stands in the text by itself; where it parts a word in two, its halves are one word (`joins`).
 */
export interface Mark extends Span {
  readonly shown?: true;
  readonly joins?: true;
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
  /** All of them where it tells of several; then `incident` is absent. */
  readonly incidents?: readonly string[];
  /** BCP 47 primary tag, such as `en` or `zh`; `und` when it could not be told. */
  readonly language: string;
}

/**
 * One document of the corpus, read and marked. Of a text or a Markdown file `text` is the file as decoded, untouched; of any other
 * it is what was read of it, the same from the same bytes.
 */
export interface Document extends Metadata {
  /** The path without its ending; unique in the corpus. */
  readonly id: string;
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  /** Present where `published` is known only by the file's name. */
  readonly datedBy?: 'name';
  /** The path, or the id where the path is shared, of a document whose title, publisher and day another has too. */
  readonly file?: string;
  readonly text: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** In text order, without overlap; absent where there are none. */
  readonly marks?: readonly Mark[];
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
  /** Where in it the turns of a conversation begin, the second and later ones; absent where one speaks alone. */
  readonly turns?: readonly number[];
  /** What stands in it before this is put to whoever answers, and states nothing; absent where nothing is. */
  readonly putUntil?: number;
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
  | 'no-text'
  | 'unread'
  | 'damaged'
  | 'part-unread'
  | 'kept';

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
