import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose code decides what a document is read into. */
const READING = ['corpus', 'dates', 'evidence', 'language', 'retrieval', 'timeline'];

/**
 * Names the program as it is now, by the sizes and times of its code, and for the engine that runs it: what
 * another one has written may read otherwise.
 * @param source - the folder that holds the folders of the code
 */
export function programName(source: string): string {
  const hash = createHash('sha256').update(`${process.versions.v8} ${process.versions.icu ?? ''}`);
  for (const folder of READING) {
    for (const name of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(source, folder, name));
      hash.update(`\n${folder}/${name} ${size} ${Math.round(mtimeMs)}`);
    }
  }
  return `p-${hash.digest('hex').slice(0, 16)}`;
}
