import * as files from 'node:fs';
import { constants, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { ProblemKind } from './document.js';

/** Something of the corpus folder that may be opened. */
export interface FolderEntry {
  readonly kind: 'file' | 'folder';
  /** Its absolute path without any link in it. */
  readonly real: string;
  /** It was reached by a link. */
  readonly isLink: boolean;
  /** Another as soon as something is written to the file. */
  readonly stamp: string;
  /** When that was, or its name or rights changed; milliseconds of the file system's clock. */
  readonly changedMs: number;
}

/** Why something is left alone, in a sentence for people. */
export interface LeftAlone {
  readonly kind: Extract<ProblemKind, 'link' | 'unreadable'>;
  readonly message: string;
}

const NOT_FOLLOWED =
  'It is a link, and links are not followed; FOLLOW_LINKS=inside follows those that stay inside.';
const OUTSIDE = 'It is a link that leads out of the corpus folder, and is not followed.';
const SPECIAL = 'It is not a regular file but a pipe, a socket or a device, and is not opened.';
const FOLDER = 'It is a folder.';

/** Those of `node:fs/promises` take three times as long, and every file is looked at at each load. */
const lstat = promisify(files.lstat);
const open = promisify(files.open);
const fstat = promisify(files.fstat);
const close = promisify(files.close);
const readAll = promisify(files.readFile);

/**
 * Tells what stands at a path in the corpus folder, without opening it.
 * @param root - the folder's real path
 * @param path - absolute; no part of it but the last may be a link
 * @param followInside - whether a link counts as what it leads to, where that lies below the root
 * @throws as the file system does: what is not there, may not be seen, or goes round in a circle
 */
export async function findEntry(
  root: string,
  path: string,
  followInside: boolean,
): Promise<FolderEntry | LeftAlone> {
  const info = await lstat(path);
  if (!info.isSymbolicLink()) return entryOf(path, info, false);
  if (!followInside) return { kind: 'link', message: NOT_FOLLOWED };
  const real = await realpath(path);
  if (!isInside(root, real)) return { kind: 'link', message: OUTSIDE };
  return entryOf(real, await lstat(real), true);
}

/**
 * Reads a regular file and nothing else: no link, and nothing that would keep the reader waiting.
 * @param maxBytes - a larger file is not read
 * @returns the bytes, or the size of a file that is too large
 * @throws as the file system does
 */
export async function readRegularFile(
  path: string,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly size: number }> {
  // The folder may change between looking and opening: a pipe must not block, a link not be followed even then.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const info = await fstat(file);
    if (info.isDirectory()) throw Object.assign(new Error(FOLDER), { code: 'EISDIR' });
    if (!info.isFile()) throw Object.assign(new Error(SPECIAL), { code: 'EINVAL' });
    return info.size > maxBytes ? { size: info.size } : { bytes: await readAll(file) };
  } finally {
    await close(file);
  }
}

function entryOf(real: string, info: Stats, isLink: boolean): FolderEntry | LeftAlone {
  if (!info.isDirectory() && !info.isFile()) return { kind: 'unreadable', message: SPECIAL };
  const { dev, ino, size, mtimeMs, ctimeMs } = info;
  return {
    kind: info.isFile() ? 'file' : 'folder',
    real,
    isLink,
    stamp: [dev, ino, size, mtimeMs, ctimeMs].join(' '),
    changedMs: Math.max(mtimeMs, ctimeMs),
  };
}

function isInside(root: string, real: string): boolean {
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
