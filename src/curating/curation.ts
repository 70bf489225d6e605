import type { Document, Metadata, Passage, Problem } from '../corpus/document.js';
import type { Kept } from '../corpus/keep-documents.js';

/** What a curator may correct. An empty text takes a value away. */
export type Corrections = Partial<
  Readonly<Record<'title' | 'publisher' | 'published' | 'url' | 'incident', string>>
>;

/** A file that somebody wants among the documents. */
export interface Original {
  /** As it was sent; only its ending is trusted to mean anything. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known of it beside what it says itself. */
  readonly given: Partial<Omit<Metadata, 'incidents'>>;
}

/** Who adds, and when. */
export interface Signature {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A document as it would be written, and what would be quoted of it then. */
export interface WrittenDocument {
  /** Without its ending. */
  readonly stem: string;
  readonly text: string;
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** The days that it tells of, each once, as `Event.date`. */
  readonly dates: readonly string[];
  /** What is wrong when it is read back. */
  readonly problems: readonly Problem[];
}

/** A file that was read and waits for a yes. */
export interface Draft {
  /** Twelve hexadecimal digits. */
  readonly id: string;
  /** The only member who may go on with it. */
  readonly owner: string;
  readonly original: Original;
  /** Of the original's bytes. */
  readonly sha256: string;
  /** What was read of the original, before corrections. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly corrections: Corrections;
  readonly written: readonly WrittenDocument[];
}

/** Who does something, and where; Discord's numbers. */
export interface Curator {
  readonly userId: string;
  readonly guildId: string | null;
}

/** Adds documents to a folder and takes them away, on somebody's word. */
export interface Curation {
  /** Whether the folder is watched, so that what is written is read at once. */
  readonly isWatched: boolean;
  /** Roles whose members may curate, beside those who manage the server. */
  readonly roles: readonly string[];
  /** The only servers where anybody may; empty for all. */
  readonly servers: readonly string[];
  /** Bytes that a file may have. */
  readonly maxBytes: number;
  /**
   * Fetches a file and reads it; nothing is written.
   * @throws CuratingError or BusyError
   */
  read(file: AttachedFile, curator: Curator): Promise<Draft>;
  /** @throws CuratingError `gone` where nothing waits under that id for that member */
  draft(id: string, curator: Curator): Draft;
  /**
   * Corrects a draft as it is when its turn comes.
   * @throws CuratingError or BusyError
   */
  correct(draft: Draft, corrections: Corrections): Promise<Draft>;
  drop(draft: Draft): void;
  /**
   * Writes a draft into the folder as it is when its turn comes: with all corrections that were sent before.
   * @throws CuratingError or BusyError
   */
  add(draft: Draft, curator: Curator): Promise<Kept>;
  /** Moves the file of a document into the bin. @returns where it is now @throws CuratingError or BusyError */
  remove(document: Document, curator: Curator): Promise<string>;
}

/** Either where it lies, or the whole of it. */
export interface AttachedFile extends Omit<Original, 'bytes'> {
  readonly source: { readonly url: string; readonly size: number } | Uint8Array;
}
