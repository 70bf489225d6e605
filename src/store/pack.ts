import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.js';

/** What one file of the store holds, by key. */
export type Pack = ReadonlyMap<string, unknown>;

/** Opens each file; the bytes behind it are a SHA-256 of the rest, which is a serialized map. */
const MARK = Buffer.from('casebook pack 1\n');
const HASH_BYTES = 32;

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EPERM']);

/** A file of the store that cannot be used. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/**
 * Reads a pack back.
 * @returns undefined where there is none
 * @throws PackError when it is damaged, or none of ours
 */
export async function readPack(file: string): Promise<Pack | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new PackError(`${file} cannot be read`, { cause: error });
  }
  const body = bytes.subarray(MARK.length + HASH_BYTES);
  const hash = bytes.subarray(MARK.length, MARK.length + HASH_BYTES);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new PackError(`${file} is no file of the store`);
  if (!hash.equals(sha256(body))) throw new PackError(`${file} is damaged`);
  const value: unknown = deserialize(body);
  if (!(value instanceof Map)) throw new PackError(`${file} is no file of the store`);
  return value as Pack;
}

/** Writes a pack, as `writeWhole`. */
export async function writePack(file: string, pack: Pack): Promise<void> {
  const body = serialize(pack);
  await writeWhole(file, Buffer.concat([MARK, sha256(body), body]));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** There is none for this user; where none may be read, writing says so, once for all. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
}
