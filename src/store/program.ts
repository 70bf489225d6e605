import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program does by its code: what a document is read into, or what is answered of it too; the build writes a hash of each. */
export type ProgramPart = 'reading' | 'answering';

/**
 * Names the program as it was built, with the engine that runs it: what another one has written may read otherwise.
 * @param built - the folder that the build has filled
 * @param part - what must be the same for the name to be
 * @returns undefined where the sources themselves run: nobody knows when they change
 */
export function programName(built: string, part: ProgramPart): string | undefined {
  const file = join(built, `${part}.txt`);
  if (!existsSync(file)) return undefined;
  const engine = `${process.versions.v8} ${process.versions.icu ?? ''}`;
  const hash = createHash('sha256').update(engine).update(readFileSync(file)).digest('hex');
  return `p-${hash.slice(0, 16)}`;
}
