import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openShelf, openWhole, type Shelf, type ShelfMemory } from './store/open-store.js';
import { programName } from './store/program.js';

/** Where the store of a folder of documents is; plain values, which cross to worker threads. */
export interface MemoryPlace {
  readonly cacheDir: string;
  readonly corpusDir: string;
}

/** Opens what is remembered of a folder of documents: a shelf, or what is found out of all its sentences; undefined where nothing is to be. */
export async function openMemory(
  what: Shelf | 'lists',
  place: MemoryPlace | undefined,
  onFault: (error: Error) => void = () => undefined,
): Promise<ShelfMemory | undefined> {
  if (place === undefined) return undefined;
  const { cacheDir, corpusDir } = place;
  const program = programName(dirname(fileURLToPath(import.meta.url)), 'reading');
  if (program === undefined) return undefined;
  const options = { folder: cacheDir, program, corpusDir, onFault };
  return what === 'lists' ? openWhole(what, options) : openShelf(what, options);
}
