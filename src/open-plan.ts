import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plan, planOfFolder } from './service/choose-collection.js';

/** Looked for in the working directory where no setting names another. */
export const COLLECTIONS_FILE = 'casebook.yaml';

/**
 * Finds the file that names collections: the one that is set, else the one in the working directory.
 * @returns undefined where there is none, so that one folder is all
 */
export function findCollectionsFile(set: string | undefined, workingDir: string): string | undefined {
  if (set !== undefined) return resolve(workingDir, set);
  const beside = join(workingDir, COLLECTIONS_FILE);
  return existsSync(beside) ? beside : undefined;
}

/** What is served, and the file that says so; without a file one folder is all. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly file?: string;
}

/**
 * Reads which documents are asked where.
 * @param set - the file that the settings name, if any
 * @param corpusDir - the folder that is all where there is no file
 * @throws ConfigError where the file is not right
 */
export async function openPlan(set: string | undefined, corpusDir: string): Promise<OpenedPlan> {
  const file = findCollectionsFile(set, process.cwd());
  if (file === undefined) return { plan: planOfFolder(corpusDir) };
  // Checking what it says takes libraries that a single folder does without.
  const { readPlan } = await import('./collections-file.js');
  return { plan: readPlan(file), file };
}
