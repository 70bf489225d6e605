import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { codeOfFault } from '../corpus/file-fault.js';
import { PackReader, PackWriter } from './pack-values.js';
import { writeWhole } from './write-whole.js';

/** What one file of the store holds, by key. */
export type Pack = ReadonlyMap<string, unknown>;

/** Opens each file; behind it stand a SHA-256 of the rest, how long the two parts of that are, and they: values and lists of numbers. */
const MARK = Buffer.from('casebook pack 2\n');
const HASH_BYTES = 32;
const LENGTH_BYTES = 6;
const HEAD_BYTES = MARK.length + HASH_BYTES + 2 * LENGTH_BYTES;

/** There is none for this user; where none may be read, writing says so, once for all. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

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
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if (ABSENT.has(codeOfFault(error))) return undefined;
    throw new PackError(`${file} cannot be read`, { cause: error });
  }
  try {
    return await readParts(file, handle);
  } finally {
    await handle.close();
  }
}

/** Each part is read into memory of its own: that of the values is given back when they are read. */
async function readParts(file: string, handle: FileHandle): Promise<Pack> {
  const { size } = await handle.stat();
  const read = async (from: number, to: number) => {
    if (to > size) throw new PackError(`${file} is damaged`);
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafeSlow(to - from), 0, to - from, from);
    if (bytesRead !== to - from) throw new PackError(`${file} is damaged`);
    return buffer;
  };
  const head = await read(0, Math.min(HEAD_BYTES, size));
  const isOurs = head.subarray(0, MARK.length).equals(MARK);
  if (!isOurs || size < HEAD_BYTES) throw new PackError(`${file} is no file of the store`);
  const lengths = head.subarray(MARK.length + HASH_BYTES);
  const end = HEAD_BYTES + lengths.readUIntLE(0, LENGTH_BYTES);
  if (end + lengths.readUIntLE(LENGTH_BYTES, LENGTH_BYTES) !== size)
    throw new PackError(`${file} is damaged`);
  const [values, lists] = [await read(HEAD_BYTES, end), await read(end, size)];
  const hash = head.subarray(MARK.length, MARK.length + HASH_BYTES);
  if (!hash.equals(sha256([lengths, values, lists]))) throw new PackError(`${file} is damaged`);
  const value = new PackReader(values, lists).readAll();
  if (!(value instanceof Map)) throw new PackError(`${file} is no file of the store`);
  return value as Pack;
}

/** Writes a pack, as `writeWhole`. */
export async function writePack(file: string, pack: Pack): Promise<void> {
  const { values, lists } = new PackWriter().writeAll(pack);
  const lengths = Buffer.alloc(2 * LENGTH_BYTES);
  lengths.writeUIntLE(values.length, 0, LENGTH_BYTES);
  lengths.writeUIntLE(
    lists.reduce((sum, { length }) => sum + length, 0),
    LENGTH_BYTES,
    LENGTH_BYTES,
  );
  const parts = [lengths, values, ...lists];
  await writeWhole(file, [MARK, sha256(parts), ...parts]);
}

function sha256(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
