import { mergeAliases } from './aliases.js';
import { comparePaths } from './compare-paths.js';
import type { Corpus, Document, Problem } from './document.js';
import { FOLDER_FILE, FolderReader, type FoundFile, type LoadOptions } from './folder-reader.js';
import { mayBeRead } from './formats/index.js';
import { unreadReason } from './formats/unread.js';
import { type LoadSteps, readAfresh } from './load-steps.js';
import { withoutFolderFurniture } from './pages/folder-furniture.js';
import { joinPassages } from './passages.js';
import { tellApart } from './told-apart.js';

/**
 * Loads every file below a folder that some format reads; the others are named. What is wrong with one file becomes a problem and the rest is
 * loaded. The same files always give the same corpus.
 * @throws CorpusError when the folder itself is missing or cannot be read
 */
export async function loadCorpus(folder: string, options: LoadOptions = {}): Promise<Corpus> {
  const problems: Problem[] = [];
  const { afresh = readAfresh, last } = options;
  const reader = new FolderReader(folder, options, problems);
  const files = await reader.walk();
  const given = await reader.aliases();
  const documents: Document[] = [];
  for (const file of files) documents.push(...(await readFound(file, reader, options, problems)));
  const asRead = withoutCopies(documents, afresh, problems);
  const cleaned = tellApart(withoutFolderFurniture(withOwnIds(asRead), afresh.edges)).map((made, at) =>
    last === undefined ? made : last.settle(asRead[at] ?? made, made),
  );
  return {
    documents: cleaned,
    passages: joinPassages(cleaned.map((document) => afresh.passages(document))),
    problems: problems.sort((a, b) => comparePaths(a.path, b.path)),
    aliases: mergeAliases([...given, ...cleaned.flatMap((document) => afresh.stated(document))]),
  };
}

/** Reads a file, or takes what was read of it where it has not changed. */
async function readFound(
  file: FoundFile,
  reader: FolderReader,
  { afresh = readAfresh, last }: LoadOptions,
  problems: Problem[],
): Promise<readonly Document[]> {
  const { path, name, entry, folder } = file;
  if (!mayBeRead(name)) {
    problems.push({ path, kind: 'unread', message: unreadReason(name) });
    return [];
  }
  const beside = folder?.files.get(name);
  for (const fault of beside?.faults ?? [])
    problems.push({ path, kind: 'metadata', message: `In ${FOLDER_FILE}, ${fault}` });
  const reading =
    last?.unchanged(path, entry, beside?.given) ??
    (await afresh.read(path, await reader.read(path, entry), beside?.given, entry));
  problems.push(...reading.problems);
  return reading.documents;
}

/** Of documents with the same content the first; the others are problems. */
function withoutCopies(documents: readonly Document[], afresh: LoadSteps, problems: Problem[]): Document[] {
  const seen = new Map<string, string>();
  return documents.filter((document) => {
    const key = afresh.content(document);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, document.path);
    else {
      const message = `It has the same content as ${first}.`;
      problems.push({ path: document.path, kind: 'duplicate', message });
    }
    return first === undefined;
  });
}

/** Calls a document by its path whose id another one has: "report" of "report.txt" and "report.md". */
function withOwnIds(documents: readonly Document[]): Document[] {
  const ids = new Set<string>();
  return documents.map((document) => {
    const id = ids.has(document.id) ? document.path : document.id;
    ids.add(id);
    return id === document.id ? document : { ...document, id };
  });
}
