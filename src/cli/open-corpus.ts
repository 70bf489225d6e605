import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageRoot } from '../package-root.js';
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
