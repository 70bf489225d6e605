import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { writeWhole } from '../store/write-whole.js';
import type { ModelFiles } from './model-files.js';

/** In the small pieces that are usual, unpacking takes six times as long. */
const CHUNK_BYTES = 1024 * 1024;
const KEPT = 'reader.onnx';

/**
 * Reads the bytes of a graph. Where an update stands beside it, its bytes are added one by one, modulo 256. A newer
 * version of the weights is kept as its difference to an older one, which packs to a fraction of the whole.
 * @param keptIn - a folder where the sum is kept for the next time; it is taken from there only if its checksum is
 *   right
 * @throws Error where a file cannot be read, or the update is damaged or was made for another graph
 */
export async function readGraph(
  { graph, update, sha256 }: Pick<ModelFiles, 'graph' | 'update' | 'sha256'>,
  keptIn?: string,
): Promise<Uint8Array> {
  if (update === undefined) return readFile(graph);
  if (keptIn === undefined || sha256 === undefined) return addUpdate(graph, update);
  const file = join(keptIn, KEPT);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined && sha256Of(kept) === sha256) return kept;
  const bytes = await addUpdate(graph, update);
  // It can be done without: a folder that cannot be written costs the next start what it cost this one.
  if (sha256Of(bytes) === sha256) await writeWhole(file, bytes).catch(() => undefined);
  return bytes;
}

async function addUpdate(graph: string, update: string): Promise<Uint8Array> {
  const [bytes, difference] = await Promise.all([readFile(graph), unpack(update)]);
  if (bytes.length !== difference.length) throw new Error(`${update} is not made for ${graph}`);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (bytes[i] as number) + (difference[i] as number);
  return bytes;
}

/** Gives the checksum of some bytes, or of a text, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function unpack(path: string): Promise<Uint8Array> {
  const packed = await readFile(path);
  try {
    return await promisify(gunzip)(packed, { chunkSize: CHUNK_BYTES });
  } catch (error) {
    throw new Error(`${path} is damaged`, { cause: error });
  }
}
