import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ModelFiles } from './model-files.js';

/** In the small pieces that are usual, unpacking takes six times as long. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * Reads the bytes of a graph. Where an update stands beside it, its bytes are added one by one, modulo 256: a newer version
 * of the weights is kept as its difference to an older one, which packs to a fraction of the whole.
 * @throws Error where a file cannot be read, or the update is damaged or was made for another graph
 */
export async function readGraph({
  graph,
  update,
}: Pick<ModelFiles, 'graph' | 'update'>): Promise<Uint8Array> {
  if (update === undefined) return readFile(graph);
  const [bytes, difference] = await Promise.all([readFile(graph), unpack(update)]);
  if (bytes.length !== difference.length) throw new Error(`${update} is not made for ${graph}`);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (bytes[i] as number) + (difference[i] as number);
  return bytes;
}

async function unpack(path: string): Promise<Uint8Array> {
  const packed = await readFile(path);
  try {
    return await promisify(gunzip)(packed, { chunkSize: CHUNK_BYTES });
  } catch (error) {
    throw new Error(`${path} is damaged`, { cause: error });
  }
}
