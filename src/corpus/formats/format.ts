import type { Span } from '../../language/span.js';
import type { Block, Mark, ProblemKind } from '../document.js';
import type { GivenMetadata } from '../metadata/metadata.js';

/** One file as it lies in the folder. */
export interface SourceFile {
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a curator should know of what was read. */
export type Fault = readonly [kind: ProblemKind, message: string];

/** One document found in a file. */
export interface Extracted {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks?: readonly Mark[];
  /** What begins a line in bold or italics, in text order, where no marks in the text show it. */
  readonly emphasised?: readonly Span[];
  /** What the file says of the document; what is written beside it goes first only where this is silent. */
  readonly given?: GivenMetadata;
  /** What a document is called that says nothing of it; default is what its text begins with. */
  readonly fallbackTitle?: string;
  readonly faults?: readonly Fault[];
  /** What a web page says to those who run no scripts. */
  readonly withoutScripts?: string;
}

/**
 * Reads one kind of file. The same bytes give the same documents on every machine; nothing is fetched, nothing is run.
 */
export interface Format {
  /** In words for a curator: "a web page". */
  readonly name: string;
  /**
   * Tells whether it reads a file.
   * @param name - the file's name in lower case
   * @param head - the first characters, bytes taken as Latin-1 where they are no UTF-8
   */
  accepts(name: string, head: string): boolean;
  /**
   * Reads the documents of a file, in order.
   * @throws UnreadError when there is nothing to read in it
   */
  read(file: SourceFile): AsyncIterable<Extracted>;
}

/** A file is not what its name says, or broken: the message says so to a curator, in a sentence. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
