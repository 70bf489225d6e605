import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherAliases, readAliasFile } from './aliases.js';
import { CorpusError } from './corpus-error.js';
import { decode } from './decode.js';
import type { AliasGroup, Corpus, Document, Problem, ProblemKind } from './document.js';
import { type FolderReading, readFolderMetadata } from './metadata.js';
import { cutPassages } from './passages.js';
import { isDocumentName, readDocument } from './read-document.js';

export interface LoadOptions {
  /** Files larger than this are named and left out; bytes, default 5 MiB. */
  readonly maxFileBytes?: number;
}

export const MAX_FILE_BYTES = 5 * 1024 * 1024;

const FOLDER_FILE = 'corpus.yaml';
const ALIAS_FILE = 'aliases.yaml';
const SKIPPED_FOLDERS = new Set(['node_modules']);

/**
 * Loads every `.txt` and `.md` below a folder. What is wrong with one file becomes a problem and the rest is
 * loaded. The same files always give the same corpus.
 * @throws CorpusError when the folder itself is missing or cannot be read
 */
export async function loadCorpus(folder: string, options: LoadOptions = {}): Promise<Corpus> {
  const problems: Problem[] = [];
  const reader = new FolderReader(folder, options.maxFileBytes ?? MAX_FILE_BYTES, problems);
  const files = await reader.walk();
  const documents: Document[] = [];
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  for (const file of files) {
    const bytes = await reader.read(file.path);
    if (!bytes) continue;
    const beside = file.folder?.files.get(file.name);
    for (const fault of beside?.faults ?? []) {
      problems.push({ path: file.path, kind: 'metadata', message: `In ${FOLDER_FILE}, ${fault}` });
    }
    const reading = readDocument(file.path, bytes, beside?.given);
    problems.push(...reading.problems);
    if (!reading.document) continue;
    const key = contentKey(reading.document);
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({ path: file.path, kind: 'duplicate', message: `It has the same content as ${first}.` });
      continue;
    }
    seen.set(key, file.path);
    const id = ids.has(reading.document.id) ? file.path : reading.document.id;
    ids.add(id);
    documents.push({ ...reading.document, id });
  }
  return {
    documents,
    passages: documents.flatMap((document) => cutPassages(document)),
    problems: problems.sort((a, b) => compare(a.path, b.path)),
    aliases: gatherAliases(await reader.aliases(), documents),
  };
}

interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly folder: FolderReading | undefined;
}

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same words in the same lines, whatever the line ends and marks around them. */
function contentKey(document: Document): string {
  return document.text.replace(/\r\n?/g, '\n').trim();
}

class FolderReader {
  readonly #root: string;
  readonly #maxBytes: number;
  readonly #problems: Problem[];
  readonly #visited = new Set<string>();

  constructor(root: string, maxBytes: number, problems: Problem[]) {
    this.#root = root;
    this.#maxBytes = maxBytes;
    this.#problems = problems;
  }

  /** Every document below the root, sorted by path. */
  async walk(): Promise<FoundFile[]> {
    try {
      await readdir(this.#root);
    } catch (error) {
      throw new CorpusError(this.#root, reasonOf(error), { cause: error });
    }
    const found = await this.#walkFolder('');
    return found.sort((a, b) => compare(a.path, b.path));
  }

  /** The bytes of a file, unless it is unreadable or too large: then a problem says so. */
  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      const { size } = await stat(join(this.#root, path));
      if (size > this.#maxBytes) {
        this.#note(path, 'too-large', `It has ${size} bytes; the limit is ${this.#maxBytes}.`);
        return undefined;
      }
      return await readFile(join(this.#root, path));
    } catch (error) {
      this.#note(path, 'unreadable', `It cannot be read: ${reasonOf(error)}.`);
      return undefined;
    }
  }

  /** The groups of `aliases.yaml` in the root, when there is one. */
  async aliases(): Promise<readonly AliasGroup[]> {
    const text = await this.#readSideFile(ALIAS_FILE);
    if (text === undefined) return [];
    const reading = readAliasFile(text);
    for (const fault of reading.faults) this.#note(ALIAS_FILE, 'metadata', fault);
    return reading.groups;
  }

  async #walkFolder(folder: string): Promise<FoundFile[]> {
    let names: string[];
    try {
      const real = await realpath(join(this.#root, folder));
      // A link back to a folder above it would otherwise be walked for ever.
      if (this.#visited.has(real)) return [];
      this.#visited.add(real);
      names = (await readdir(real)).sort(compare);
    } catch (error) {
      this.#note(folder, 'unreadable', `The folder cannot be read: ${reasonOf(error)}.`);
      return [];
    }
    const side = names.includes(FOLDER_FILE) ? await this.#folderFile(folder) : undefined;
    const found: FoundFile[] = [];
    for (const name of names) {
      if (name.startsWith('.')) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const kind = await this.#kindOf(path, name);
      if (kind === 'folder') found.push(...(await this.#walkFolder(path)));
      if (kind === 'document') found.push({ path, name, folder: side });
    }
    for (const name of side?.files.keys() ?? []) {
      if (!names.includes(name)) {
        this.#note(join(folder, FOLDER_FILE), 'metadata', `It names "${name}", which is not in this folder.`);
      }
    }
    return found;
  }

  async #kindOf(path: string, name: string): Promise<'folder' | 'document' | 'other'> {
    try {
      const info = await stat(join(this.#root, path));
      if (info.isDirectory()) return SKIPPED_FOLDERS.has(name) ? 'other' : 'folder';
      if (!isDocumentName(name)) return 'other';
      if (info.isFile()) return 'document';
      // A pipe or a device would block the reader.
      this.#note(path, 'unreadable', 'It is not a regular file.');
    } catch (error) {
      if (isDocumentName(name)) this.#note(path, 'unreadable', `It cannot be read: ${reasonOf(error)}.`);
    }
    return 'other';
  }

  async #folderFile(folder: string): Promise<FolderReading | undefined> {
    const path = folder === '' ? FOLDER_FILE : `${folder}/${FOLDER_FILE}`;
    const text = await this.#readSideFile(path);
    if (text === undefined) return undefined;
    const reading = readFolderMetadata(text);
    if ('message' in reading) {
      const where = reading.line === undefined ? '' : ` (line ${reading.line})`;
      this.#note(path, 'metadata', `It cannot be read${where}: ${reading.message}.`);
      return undefined;
    }
    for (const fault of reading.faults) this.#note(path, 'metadata', fault);
    return reading;
  }

  async #readSideFile(path: string): Promise<string | undefined> {
    try {
      const info = await stat(join(this.#root, path));
      if (!info.isFile()) return undefined;
    } catch {
      return undefined;
    }
    const bytes = await this.read(path);
    if (!bytes) return undefined;
    const decoded = decode(bytes);
    if (decoded.ok) return decoded.text;
    this.#note(path, decoded.kind, decoded.message);
    return undefined;
  }

  #note(path: string, kind: ProblemKind, message: string): void {
    this.#problems.push({ path, kind, message });
  }
}

const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links go round in a circle',
  }),
);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? (code || 'unknown fault');
}
