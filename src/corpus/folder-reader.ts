import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePaths } from './compare-paths.js';
import { CorpusError } from './corpus-error.js';
import { decode } from './decode.js';
import type { AliasGroup, Problem, ProblemKind } from './document.js';
import { reasonOfFault } from './file-fault.js';
import { type FolderEntry, findEntry, readRegularFile } from './folder-entries.js';
import { type LastLoad, type LoadSteps, readAfresh } from './load-steps.js';
import type { FolderReading } from './metadata/metadata.js';

/** How the files of a folder are read. */
export interface LoadOptions {
  /** Files larger than this are named and left out; bytes, default 5 MiB. */
  readonly maxFileBytes?: number;
  /** Reads the files; it may know them from before. */
  readonly afresh?: LoadSteps;
  /** The load before; absent where there was none. */
  readonly last?: LastLoad;
  /** `inside` follows links that lead to something inside the folder; default `none`. */
  readonly followLinks?: FollowLinks;
}

export type FollowLinks = 'none' | 'inside';

const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Said of a file that can no longer be read. */
const KEPT = 'What it said when it could last be read still holds.';
/** The metadata of the files beside it. */
export const FOLDER_FILE = 'corpus.yaml';
const ALIAS_FILE = 'aliases.yaml';
/** Faults of one file that are named one by one. */
const MOST_FAULTS = 20;
const SKIPPED_FOLDERS = new Set(['node_modules']);

/** A file below the folder, before it is read. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly entry: FolderEntry;
  readonly folder: FolderReading | undefined;
}

/** Finds the files below a folder and reads their bytes, with what stands beside them; what is wrong becomes a problem. */
export class FolderReader {
  /** As given until `walk` has found its real place. */
  #root: string;
  readonly #maxBytes: number;
  readonly #followLinks: FollowLinks;
  readonly #afresh: Pick<LoadSteps, 'beside'>;
  readonly #last: Pick<LastLoad, 'side'> | undefined;
  readonly #problems: Problem[];
  /** Real places of what was found, so that nothing is found twice or for ever. */
  readonly #visited = new Set<string>();
  /** Links wait until everything that is there itself is found. */
  readonly #links: FoundFile[] = [];

  constructor(root: string, options: LoadOptions, problems: Problem[]) {
    this.#root = root;
    this.#maxBytes = options.maxFileBytes ?? MAX_FILE_BYTES;
    this.#afresh = options.afresh ?? readAfresh;
    this.#last = options.last;
    this.#followLinks = options.followLinks ?? 'none';
    this.#problems = problems;
  }

  /** Every document below the root, sorted by path. */
  async walk(): Promise<FoundFile[]> {
    try {
      await readdir(this.#root);
      this.#root = await realpath(this.#root);
    } catch (error) {
      throw new CorpusError(this.#root, reasonOfFault(error), { cause: error });
    }
    const found = await this.#walkFolder('', this.#root);
    for (const link of this.#links) found.push(...(await this.#take(link)));
    return found.sort((a, b) => comparePaths(a.path, b.path));
  }

  /** The bytes of a file, unless it is unreadable or too large: then a problem says so. */
  async read(path: string, entry: FolderEntry): Promise<Uint8Array | undefined> {
    try {
      const reading = await readRegularFile(entry.real, this.#maxBytes);
      if ('bytes' in reading) return reading.bytes;
      this.#note(
        path,
        'too-large',
        `It has ${reading.size} bytes; MAX_FILE_BYTES allows ${this.#maxBytes}. Cut it into several files, or allow more.`,
      );
    } catch (error) {
      this.#note(path, 'unreadable', `It cannot be read: ${reasonOfFault(error)}.`);
    }
    return undefined;
  }

  /** The groups of `aliases.yaml` in the root, when there is one. */
  async aliases(): Promise<readonly AliasGroup[]> {
    const names = await readdir(this.#root).catch((): string[] => []);
    const at = join(this.#root, ALIAS_FILE);
    const text = names.includes(ALIAS_FILE) ? await this.#readSideFile(ALIAS_FILE, at) : undefined;
    const reading =
      text === undefined
        ? undefined
        : await this.#afresh.beside(ALIAS_FILE, text, async () =>
            (await import('./alias-file.js')).readAliasFile(text),
          );
    this.#noteFaults(ALIAS_FILE, reading?.faults ?? []);
    const isDamaged = reading !== undefined && reading.groups.length === 0 && reading.faults.length > 0;
    if (!names.includes(ALIAS_FILE)) return [];
    return this.#lastGood(ALIAS_FILE, isDamaged ? undefined : reading?.groups) ?? [];
  }

  async #walkFolder(folder: string, real: string): Promise<FoundFile[]> {
    if (this.#visited.has(real)) return [];
    this.#visited.add(real);
    let names: string[];
    try {
      names = (await readdir(real)).sort(comparePaths);
    } catch (error) {
      this.#note(folder, 'unreadable', `The folder cannot be read: ${reasonOfFault(error)}.`);
      return [];
    }
    const side = names.includes(FOLDER_FILE) ? await this.#folderFile(folder, real) : undefined;
    const found: FoundFile[] = [];
    // What stands beside the documents was read above, or will be.
    const paths = names
      .filter((name) => !name.startsWith('.') && name !== FOLDER_FILE)
      .map((name) => ({ name, path: folder === '' ? name : `${folder}/${name}` }))
      .filter(({ path }) => path !== ALIAS_FILE);
    // All at once: waiting for each by itself takes longer than looking at it.
    const entries = await Promise.all(paths.map(({ path, name }) => this.#entryAt(path, join(real, name))));
    for (const [at, { name, path }] of paths.entries()) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const file = { path, name, entry, folder: side };
      if (entry.isLink) this.#links.push(file);
      else found.push(...(await this.#take(file)));
    }
    const here = new Set(names);
    const absent = [...(side?.files.keys() ?? [])].filter((name) => !here.has(name));
    this.#noteFaults(
      join(folder, FOLDER_FILE),
      absent.map((name) => `It names "${name}", which is not in this folder.`),
    );
    return found;
  }

  /** The documents that something found brings in: itself, or those below it. */
  async #take(found: FoundFile): Promise<FoundFile[]> {
    const { path, name, entry } = found;
    if (entry.kind === 'folder') return SKIPPED_FOLDERS.has(name) ? [] : this.#walkFolder(path, entry.real);
    if (this.#visited.has(entry.real)) return [];
    this.#visited.add(entry.real);
    return [found];
  }

  /** What is there and may be read; otherwise a problem says why not. */
  async #entryAt(path: string, at: string): Promise<FolderEntry | undefined> {
    try {
      const entry = await findEntry(this.#root, at, this.#followLinks === 'inside');
      if ('real' in entry) return entry;
      this.#note(path, entry.kind, entry.message);
    } catch (error) {
      this.#note(path, 'unreadable', `It cannot be read: ${reasonOfFault(error)}.`);
    }
    return undefined;
  }

  async #folderFile(folder: string, real: string): Promise<FolderReading | undefined> {
    const path = folder === '' ? FOLDER_FILE : `${folder}/${FOLDER_FILE}`;
    const text = await this.#readSideFile(path, join(real, FOLDER_FILE));
    if (text === undefined) return this.#lastGood<FolderReading>(path, undefined);
    const reading = await this.#afresh.beside(FOLDER_FILE, text, async () =>
      (await import('./metadata/metadata.js')).readFolderMetadata(text),
    );
    if ('message' in reading) {
      const where = reading.line === undefined ? '' : ` (line ${reading.line})`;
      this.#note(path, 'metadata', `It cannot be read${where}: ${reading.message}.`);
      return this.#lastGood<FolderReading>(path, undefined);
    }
    this.#noteFaults(path, reading.faults);
    return this.#lastGood(path, reading);
  }

  async #readSideFile(path: string, at: string): Promise<string | undefined> {
    const entry = await this.#entryAt(path, at);
    const bytes = entry?.kind === 'file' ? await this.read(path, entry) : undefined;
    if (!bytes) return undefined;
    const decoded = decode(bytes);
    if (decoded.ok) return decoded.text;
    this.#note(path, decoded.kind, decoded.message);
    return undefined;
  }

  /** What stands beside documents, or, where it cannot be read now, what stood there before. */
  #lastGood<Side>(path: string, now: Side | undefined): Side | undefined {
    const side = this.#last === undefined ? now : this.#last.side(path, now);
    if (now === undefined && side !== undefined) this.#note(path, 'kept', KEPT);
    return side;
  }

  #noteFaults(path: string, faults: readonly string[]): void {
    for (const fault of faults.slice(0, MOST_FAULTS)) this.#note(path, 'metadata', fault);
    const more = faults.length - MOST_FAULTS;
    if (more > 0) this.#note(path, 'metadata', `It has ${more} more faults like these.`);
  }

  #note(path: string, kind: ProblemKind, message: string): void {
    this.#problems.push({ path, kind, message });
  }
}
