import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoDocumentsError } from '../corpus/corpus-error.js';
import type { Corpus } from '../corpus/document.js';
import { unreadFiles } from '../corpus/unread-files.js';
import { packageRoot } from '../package-root.js';
import type { CliParts } from './command.js';
import { UsageError } from './usage.js';

/** Flags that every command reading documents takes. */
export const corpusFlag = {
  corpus: {
    type: 'string',
    value: 'DIR',
    says: 'folder of documents (default: $CORPUS_DIR, then the bundled corpus/)',
  },
} as const;

/**
 * Chooses the folder of documents: the flag, then `CORPUS_DIR`, then the bundled one.
 * @throws UsageError when it is no folder
 */
export async function chooseCorpusFolder(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const folder = resolve(flag ?? (env.CORPUS_DIR || join(packageRoot, 'corpus')));
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  const fault = found === undefined ? 'There is no folder' : 'This is not a folder:';
  throw new UsageError(
    `${fault} ${folder}\nGive the folder of your documents: --corpus DIR (or set CORPUS_DIR).`,
  );
}

/**
 * Loads the documents that a command is about.
 * @throws UsageError when the folder is none
 * @throws NoDocumentsError when nothing in it could be read
 */
export async function openCorpus(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  parts: Pick<CliParts, 'loadCorpus'>,
): Promise<Corpus> {
  const folder = await chooseCorpusFolder(flag, env);
  const corpus = await parts.loadCorpus(folder);
  if (corpus.documents.length === 0) throw new NoDocumentsError(folder, unreadFiles(corpus).length);
  return corpus;
}
