import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sha256Of } from './read-graph.js';

/** Characters of a hash that name a file. */
const KEY_CHARS = 16;

/** A graph as a runtime has finished it for one kind of processor, kept in its own format for the next time: to open it takes a quarter as long. */
export interface FinishedGraph {
  /** Gives the bytes that were kept; undefined where none were, or not these. */
  recall(): Promise<Uint8Array | undefined>;
  /**
   * Has the runtime write the finished graph while it opens one, and keeps what it wrote. What cannot be written is done without.
   * @param open - told where to write, or nothing
   */
  keep<Opened>(open: (file?: string) => Promise<Opened>): Promise<Opened>;
}

/**
 * Opens what is kept of a graph.
 * @param folder - made when first written to
 * @param madeOf - the checksum of the graph and the version of the runtime: of another one nothing is taken
 */
export function finishedGraph(folder: string, madeOf: readonly string[]): FinishedGraph {
  const processor = [process.platform, process.arch, cpus()[0]?.model ?? ''];
  const key = sha256Of([...madeOf, ...processor].join('\n')).slice(0, KEY_CHARS);
  const namesIn = () => readdir(folder).catch((): string[] => []);
  /** Keeps what was written in place of all that was kept before. */
  const take = async (draft: string) => {
    const name = nameOf(key, await readFile(draft));
    // The graph that it was made of is kept no longer.
    const old = (await namesIn()).filter(
      (one) => /^(?:finished\..*\.(?:onnx|ort)|reader\.onnx)$/.test(one) && one !== name,
    );
    await rename(draft, join(folder, name));
    for (const one of old) await rm(join(folder, one), { force: true });
  };
  return {
    async recall() {
      const name = (await namesIn()).find((one) => one.startsWith(`finished.${key}.`));
      const bytes = name && (await readFile(join(folder, name)).catch(() => undefined));
      // The name tells the checksum: a damaged file is made anew.
      return bytes && name === nameOf(key, bytes) ? bytes : undefined;
    },
    async keep(open) {
      const draft = join(folder, `finished.${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(draft, '', { mode: 0o600 });
      } catch {
        return open();
      }
      try {
        let isWritten = true;
        const opened = await open(draft).catch(() => {
          isWritten = false;
          return open();
        });
        if (isWritten) await take(draft).catch(() => undefined);
        return opened;
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

/** A checksum that finds damage is enough: who may write here may run programs, too. */
const nameOf = (key: string, bytes: Uint8Array): string => `finished.${key}.${crc32(bytes).toString(16)}.ort`;
