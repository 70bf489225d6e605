import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keyOf, type Memory } from '../corpus/memory.js';
import { PackError, readPack, writePack } from './pack.js';

/** What is remembered apart, each in files of its own: a command reads only what it needs. */
export type Shelf = 'files' | 'dates';

/** A memory on disk. */
export interface ShelfMemory extends Memory {
  /**
   * Writes what was kept and drops what was neither kept nor recalled since it was opened; nothing where nothing changed. Then
   * removes what was not used for long. A fault is told and no more: the store is never needed.
   */
  save(): Promise<void>;
}

export interface StoreOptions {
  /** The folder of the store; made when first written to. */
  readonly folder: string;
  /** Which program wrote it: what another has written is not read, and removed. */
  readonly program: string;
  /** The folder of documents; each has files of its own. */
  readonly corpusDir: string;
  /** Told of files that are rebuilt or cannot be written. */
  readonly onFault: (error: Error) => void;
}

/** Entries are spread over so many files a shelf, so that little is written when little changed. */
const PARTS = 16;
/** Of folders of documents not used for so long nothing is kept, in days. */
const KEPT_DAYS = 30;
/** Nor of another version of the program: one that takes over from another runs beside it for a while. */
const OTHER_VERSIONS_DAYS = 1;
/** A file takes seconds to write. */
const DRAFT_DAYS = 1;
/** More folders of documents are not kept. */
const MOST_FOLDERS = 20;

/** What to do where nothing can be written. */
const WHERE_ELSE = 'Set CACHE_DIR to a folder that can be written, or to off';

/** Opens one shelf of the store: its files are read at once. */
export async function openShelf(shelf: Shelf, options: StoreOptions): Promise<ShelfMemory> {
  const folder = folderOf(options);
  const files = Array.from({ length: PARTS }, (_, part) => join(folder, `${shelf}-${part}.pack`));
  const known = await Promise.all(files.map((file) => readOrReport(file, options.onFault)));
  const used = files.map(() => new Map<string, unknown>());
  const isChanged = files.map(() => false);
  return {
    recall(key) {
      const part = partOf(key);
      const value = known[part]?.get(key);
      if (value !== undefined) used[part]?.set(key, value);
      return value;
    },
    keep(key, value) {
      const part = partOf(key);
      used[part]?.set(key, value);
      isChanged[part] = true;
    },
    async save() {
      try {
        for (const [part, file] of files.entries()) {
          const pack = used[part] ?? new Map();
          if (!isChanged[part] && pack.size === (known[part]?.size ?? 0)) continue;
          await writePack(file, pack);
          isChanged[part] = false;
          known[part] = pack;
        }
      } catch (error) {
        options.onFault(unwritten(options, error));
      }
      await removeOld(options, folder);
    },
  };
}

/**
 * Opens what is kept as one, in one file, which is read at once. What is recalled is given away and stays as it is on disk; what is
 * kept takes the place of all that was.
 */
export async function openWhole(name: string, options: StoreOptions): Promise<ShelfMemory> {
  const folder = folderOf(options);
  const file = join(folder, `${name}.pack`);
  const known = new Map(await readOrReport(file, options.onFault));
  let kept = new Map<string, unknown>();
  return {
    recall(key) {
      const value = known.get(key);
      known.delete(key);
      return value;
    },
    keep: (key, value) => void kept.set(key, value),
    async save() {
      const pack = kept;
      kept = new Map();
      try {
        if (pack.size > 0) await writePack(file, pack);
      } catch (error) {
        options.onFault(unwritten(options, error));
      }
      await removeOld(options, folder);
    },
  };
}

function folderOf({ folder, program, corpusDir }: StoreOptions): string {
  return join(folder, program, keyOf(resolve(corpusDir)).slice(0, 16));
}

function unwritten({ folder }: StoreOptions, cause: unknown): PackError {
  const message = `the store ${folder} cannot be written, so every start reads all documents again. ${WHERE_ELSE}`;
  return new PackError(message, { cause });
}

function partOf(key: string): number {
  return (key.charCodeAt(0) + key.charCodeAt(1)) % PARTS;
}

async function readOrReport(file: string, onFault: (error: Error) => void) {
  try {
    return (await readPack(file)) ?? new Map<string, unknown>();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    onFault(new PackError(`${message}; it is made anew`, { cause: error }));
    return new Map<string, unknown>();
  }
}

/**
 * Says that the folder is in use, and removes what nobody used for long: folders of documents, what other versions of the program
 * wrote and drafts of files that were never finished. What cannot be removed stays: nothing depends on it.
 */
async function removeOld({ folder, program }: StoreOptions, current: string): Promise<void> {
  const own = join(folder, program);
  const now = new Date();
  for (const used of [own, current]) await utimes(used, now, now).catch(ignore);
  for (const name of await namesIn(folder)) {
    const isVersion = name !== program && /^p-[\w-]+$/.test(name);
    if (isVersion) await removeUnused(join(folder, name), OTHER_VERSIONS_DAYS);
  }
  for (const name of await namesIn(current)) {
    if (name.endsWith('.tmp')) await removeUnused(join(current, name), DRAFT_DAYS);
  }
  const ages = await Promise.all(
    (await namesIn(own)).map(async (name) => ({ name, age: await ageOf(join(own, name)) })),
  );
  for (const [place, { name }] of ages.sort((a, b) => a.age - b.age).entries()) {
    const days = place >= MOST_FOLDERS ? 0 : KEPT_DAYS;
    if (join(own, name) !== current) await removeUnused(join(own, name), days);
  }
}

async function removeUnused(path: string, days: number): Promise<void> {
  if ((await ageOf(path)) > days) await rm(path, { recursive: true, force: true }).catch(ignore);
}

function ignore(): void {}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** In days since it was last used. */
async function ageOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 0 : (Date.now() - found.mtimeMs) / 86_400_000;
}
