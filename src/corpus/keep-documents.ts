import { mkdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { writeNew } from './write-new.js';

/** What was taken in is kept as it came where no document is looked for. */
export const ORIGINALS = '.originals';
const ENDING = /\.[a-z0-9]{1,10}$/iu;

/** What is to be written into a folder of documents. */
export interface NewDocuments {
  readonly original: { readonly name: string; readonly bytes: Uint8Array };
  /** Under names without their ending. */
  readonly documents: readonly { readonly stem: string; readonly text: string }[];
}

/** Where it was written; relative to the folder, with forward slashes. */
export interface Kept {
  /** Of the documents. */
  readonly paths: readonly string[];
  readonly original: string;
}

/**
 * Writes documents into a folder, and the original that they were read from beside them: all of it or nothing, and over no other
 * file.
 * @throws WriteError when the folder takes no file; else as the file system does
 */
export async function keepDocuments(folder: string, { original, documents }: NewDocuments): Promise<Kept> {
  const made: string[] = [];
  const put = async (into: string, name: string, content: string | Uint8Array) => {
    const path = await writeNew(into, name, content);
    made.push(path);
    return relative(folder, path).split(sep).join('/');
  };
  try {
    const originals = join(folder, ORIGINALS);
    await mkdir(originals, { recursive: true });
    const ending = ENDING.exec(original.name)?.[0].toLowerCase() ?? '';
    // Without it nobody could look up what was cut: it goes first.
    const kept = await put(originals, `${documents[0]?.stem ?? 'document'}${ending}`, original.bytes);
    const paths: string[] = [];
    for (const { stem, text } of documents) paths.push(await put(folder, `${stem}.txt`, text));
    return { paths, original: kept };
  } catch (error) {
    await Promise.allSettled(made.map((path) => rm(path, { force: true })));
    throw error;
  }
}
