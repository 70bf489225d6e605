import type { AliasGroup, Document, Passage } from './document.js';
import type { FolderEntry } from './folder-entries.js';
import type { GivenMetadata } from './metadata/metadata.js';
import { type Edge, outerBlocksOf } from './pages/folder-furniture.js';
import { cutPassages } from './passages.js';
import type { FileReading } from './read-document.js';
import { statedAliases } from './stated-aliases.js';

/** What a load of a folder makes of its files, a step at a time; a step may recall what it made before. */
export interface LoadSteps {
  /**
   * Makes a file into its documents.
   * @param bytes - absent where they cannot be read
   * @param entry - as it was before they were read
   */
  read(
    path: string,
    bytes: Uint8Array | undefined,
    beside?: GivenMetadata,
    entry?: FolderEntry,
  ): Promise<FileReading>;
  /** What a document says: the same words in the same lines, whatever the line ends and marks around them. */
  content(document: Document): string;
  /** The blocks near the ends of a document that may be furniture of its folder. */
  edges(document: Document): readonly Edge[];
  passages(document: Document): readonly Passage[];
  /** Names that the document says mean the same. */
  stated(document: Document): readonly AliasGroup[];
  /**
   * Gives what is read of a file beside documents: the same text of the same kind is read once.
   * @param kind - what the file is called
   */
  beside<Reading>(kind: string, text: string, read: () => Promise<Reading>): Promise<Reading>;
}

/** What a load of a folder takes over from the load before it. */
export interface LastLoad {
  /** What a file was made into before, where it surely is as it was then: it need not be opened. */
  unchanged(path: string, entry: FolderEntry, beside?: GivenMetadata): FileReading | undefined;
  /**
   * Gives what was made of a document among those of its folder.
   * @returns the very object of the load before, where it is equal
   */
  settle(read: Document, made: Document): Document;
  /**
   * What stands in a file beside documents.
   * @param now - undefined where it cannot be read
   * @returns what is to hold; undefined where it could never be read
   */
  side<Side>(path: string, now: Side | undefined): Side | undefined;
}

/** Remembers nothing: a file that cannot be read brings no document in. */
export const readAfresh: LoadSteps = {
  async read(path, bytes, beside) {
    if (bytes === undefined) return { documents: [], problems: [] };
    // What reads files takes longer to load than a small folder takes where all of it is recalled.
    const { readFile } = await import('./read-document.js');
    return readFile(path, bytes, beside);
  },
  content: ({ text }) => text.replace(/\r\n?/g, '\n').trim(),
  edges: outerBlocksOf,
  passages: cutPassages,
  stated: statedAliases,
  // What reads these takes longer to load than they take to be read.
  beside: (_kind, _text, read) => read(),
};
