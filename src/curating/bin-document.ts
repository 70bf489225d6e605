import { createHash } from 'node:crypto';
import { lstat, mkdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Document } from '../corpus/document.js';
import { fileOf } from '../corpus/file-of.js';
import { readRegularFile } from '../corpus/folder-entries.js';
import { nameNew, reasonNotWritten } from '../corpus/write-new.js';
import { CuratingError } from './curating-error.js';

/** What was taken away lies where no document is looked for. */
const BIN = '.bin';

/**
 * Moves the file of a document into the bin of its folder, over no other.
 * @param stamp - in front of its name there: when
 * @returns where it is now, relative to the folder
 * @throws CuratingError when it is not there, not what was read, not inside the folder, or cannot be moved
 */
export async function binDocument(
  folder: string,
  document: Pick<Document, 'path' | 'sha256'>,
  { maxBytes, stamp }: { readonly maxBytes: number; readonly stamp: string },
): Promise<string> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw new CuratingError('not-in-folder', '', error);
  });
  const place = resolve(root, fileOf(document));
  await requireInside(root, place);
  const bytes = await readRegularFile(place, maxBytes).then(
    (read) => ('bytes' in read ? read.bytes : undefined),
    (error: unknown) => {
      throw new CuratingError('gone', '', error);
    },
  );
  const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === document.sha256;
  if (!isSame) throw new CuratingError('changed');
  try {
    const bin = join(root, BIN);
    await mkdir(bin, { recursive: true });
    const moved = await nameNew(place, bin, `${stamp}-${basename(place)}`);
    await rm(place);
    return relative(root, moved).split(sep).join('/');
  } catch (error) {
    throw new CuratingError('not-written', reasonNotWritten(error), error);
  }
}

/** A way that leads out, by `..` or by a link, is none. */
async function requireInside(root: string, place: string): Promise<void> {
  const outside = new CuratingError('not-in-folder');
  const leadsOut = (to: string) => {
    const way = relative(root, to);
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (leadsOut(place)) throw outside;
  const info = await lstat(place).catch((error: unknown) => {
    throw new CuratingError('gone', '', error);
  });
  const parent = await realpath(dirname(place));
  if (!info.isFile() || leadsOut(join(parent, basename(place)))) throw outside;
}
