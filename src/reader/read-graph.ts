import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ModelFiles } from './model-files.js';

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
  return sumOfBytes(bytes, difference);
}

/** Adds four bytes at a time, each modulo 256: no carry leaves a byte, for its highest bit is added apart. */
function sumOfBytes(bytes: Uint8Array, difference: Uint8Array): Uint8Array {
  const sum = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  sum.set(bytes);
  const added = new Uint8Array(sum.length);
  added.set(difference);
  const [words, others] = [new Uint32Array(sum.buffer), new Uint32Array(added.buffer)];
  for (let i = 0; i < words.length; i++) {
    const a = words[i] ?? 0;
    const b = others[i] ?? 0;
    words[i] = ((a & 0x7f7f7f7f) + (b & 0x7f7f7f7f)) ^ ((a ^ b) & 0x80808080);
  }
  return sum.subarray(0, bytes.length);
}

async function unpack(path: string): Promise<Uint8Array> {
  const packed = await readFile(path);
  try {
    return await promisify(gunzip)(packed);
  } catch (error) {
    throw new Error(`${path} is damaged`, { cause: error });
  }
}
