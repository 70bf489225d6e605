import type { AliasGroup, Document, Passage } from './document.js';
import type { GivenMetadata } from './metadata/metadata.js';
import { cutPassages } from './passages.js';
import { type FileReading, readFile } from './read-document.js';
import { statedAliases } from './stated-aliases.js';

/** What a load of a folder remembers of the loads before it. */
export interface LoadMemory {
  /**
   * Makes a file into its documents.
   * @param bytes - absent where they cannot be read
   */
  read(path: string, bytes: Uint8Array | undefined, beside?: GivenMetadata): Promise<FileReading>;
  passages(document: Document): readonly Passage[];
  /** Names that the document says mean the same. */
  stated(document: Document): readonly AliasGroup[];
  /**
   * What stands in a file beside documents.
   * @param now - undefined where it cannot be read
   * @returns what is to hold; undefined where it could never be read
   */
  side<Side>(path: string, now: Side | undefined): Side | undefined;
}

/** Remembers nothing: a file that cannot be read brings no document in. */
export const readAfresh: LoadMemory = {
  read: async (path, bytes, beside) =>
    bytes === undefined ? { documents: [], problems: [] } : readFile(path, bytes, beside),
  passages: cutPassages,
  stated: statedAliases,
  side: (_, now) => now,
};
