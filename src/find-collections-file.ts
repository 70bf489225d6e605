import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Looked for in the working directory where no setting names another. */
export const COLLECTIONS_FILE = 'casebook.yaml';

/**
 * Finds the file that names collections: the one that is set, else the one in the working directory.
 * @returns undefined where there is none, so that one folder is all
 */
export function findCollectionsFile(set: string | undefined, workingDir: string): string | undefined {
  if (set !== undefined && set.trim() !== '') return resolve(workingDir, set.trim());
  const beside = join(workingDir, COLLECTIONS_FILE);
  return existsSync(beside) ? beside : undefined;
}
