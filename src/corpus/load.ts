import { mergeAliases } from './aliases.js';
import { comparePaths } from './compare-paths.js';
import type { Corpus, Document, Problem } from './document.js';
import { FOLDER_FILE, FolderReader, type LoadOptions } from './folder-reader.js';
import { mayBeRead } from './formats/index.js';
import { unreadReason } from './formats/unread.js';
import { readAfresh } from './load-steps.js';
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
  /** The same as their files gave them. */
  const asRead: Document[] = [];
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  for (const file of files) {
    if (!mayBeRead(file.name)) {
      problems.push({ path: file.path, kind: 'unread', message: unreadReason(file.name) });
      continue;
    }
    const beside = file.folder?.files.get(file.name);
    for (const fault of beside?.faults ?? []) {
      problems.push({ path: file.path, kind: 'metadata', message: `In ${FOLDER_FILE}, ${fault}` });
    }
    const reading =
      last?.unchanged(file.path, file.entry, beside?.given) ??
      (await afresh.read(file.path, await reader.read(file.path, file.entry), beside?.given, file.entry));
    problems.push(...reading.problems);
    for (const document of reading.documents) {
      const key = afresh.content(document);
      const first = seen.get(key);
      if (first !== undefined) {
        const message = `It has the same content as ${first}.`;
        problems.push({ path: document.path, kind: 'duplicate', message });
        continue;
      }
      seen.set(key, document.path);
      const id = ids.has(document.id) ? document.path : document.id;
      ids.add(id);
      asRead.push(document);
      documents.push(id === document.id ? document : { ...document, id });
    }
  }
  const cleaned = tellApart(withoutFolderFurniture(documents, afresh.edges)).map((made, at) =>
    last === undefined ? made : last.settle(asRead[at] ?? made, made),
  );
  return {
    documents: cleaned,
    passages: joinPassages(cleaned.map((document) => afresh.passages(document))),
    problems: problems.sort((a, b) => comparePaths(a.path, b.path)),
    aliases: mergeAliases([...given, ...cleaned.flatMap((document) => afresh.stated(document))]),
  };
}
