import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the build: a hash of the code that decides what a document is read into. */
const READING = 'reading.txt';

/**
 * Names the program as it was built, with the engine that runs it: what another one has written may read otherwise.
 * @param built - the folder that the build has filled
 * @returns undefined where the sources themselves run: nobody knows when they change
 */
export function programName(built: string): string | undefined {
  const file = join(built, READING);
  if (!existsSync(file)) return undefined;
  const engine = `${process.versions.v8} ${process.versions.icu ?? ''}`;
  const hash = createHash('sha256').update(engine).update(readFileSync(file)).digest('hex');
  return `p-${hash.slice(0, 16)}`;
}
