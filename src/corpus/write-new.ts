import { constants } from 'node:fs';
import { copyFile, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOfFault, reasonOfFault } from './file-fault.js';

/** A file could not be written into the folder; the message says where and why, in a sentence. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** Why alone, in a few words: where is not everybody's to know. */
  readonly reason: string;
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} cannot be written: ${reason}.`, options);
    this.reason = reason;
  }
}

/** Names tried before giving up: `a.txt`, `a-2.txt`, … */
const MOST_NAMES = 1000;
/** File systems that know no links say so in one of these ways. */
const WITHOUT_LINKS: readonly unknown[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/**
 * Writes a file whole or not at all, and over no other: the next free name is taken.
 * @param name - without folders
 * @returns the path that it has now
 * @throws WriteError when the folder takes no file
 */
export async function writeNew(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const part = join(folder, `.${process.pid}-${name}.part`);
  try {
    await writeFile(part, content, { flag: 'wx' });
    return await nameNew(part, folder, name);
  } catch (error) {
    if (error instanceof WriteError) throw error;
    throw new WriteError(join(folder, name), reasonOfFault(error), { cause: error });
  } finally {
    // Where nothing could be written nothing can be removed either: the first fault is the one to tell.
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/**
 * Gives a file that is there a further name in a folder, and no other file's.
 * @returns the path of the new name; the old one stays
 * @throws WriteError when there is no free name; else as the file system does
 */
export async function nameNew(file: string, folder: string, name: string): Promise<string> {
  for (const path of pathsLike(folder, name)) {
    try {
      // A link fails where a file is, which a rename would replace.
      await link(file, path).catch((error: unknown) => {
        if (!WITHOUT_LINKS.includes(codeOfFault(error))) throw error;
        return copyFile(file, path, constants.COPYFILE_EXCL);
      });
      return path;
    } catch (error) {
      if (codeOfFault(error) !== 'EEXIST') throw error;
    }
  }
  throw new WriteError(join(folder, name), 'a thousand files are called so already');
}

/**
 * Finds a file that holds the very same text among those that `writeNew` may have written under a name.
 * @returns its path
 */
export async function findSame(folder: string, name: string, text: string): Promise<string | undefined> {
  for (const path of pathsLike(folder, name)) {
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found === undefined) return undefined;
    if (found === text) return path;
  }
  return undefined;
}

function* pathsLike(folder: string, name: string): Iterable<string> {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let n = 1; n < MOST_NAMES; n++) yield join(folder, n === 1 ? name : `${stem}-${n}${ending}`);
}

/** Says in a few words why something cannot be written, without the place. */
export function reasonNotWritten(error: unknown): string {
  return error instanceof WriteError ? error.reason : reasonOfFault(error);
}
