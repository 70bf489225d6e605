import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `src/` in a clone; `dist/src/` once built, where the build has put the same data. */
const CODE = dirname(fileURLToPath(import.meta.url));

function findPackageRoot(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${from}`);
    folder = parent;
  }
  return folder;
}

/** The folder of this package, whether the program runs from `src/` (tests) or from `dist/` (built). */
export const packageRoot: string = findPackageRoot(CODE);

/** The documents that come with the program: asked where nobody names others. */
export const bundledCorpus: string = join(packageRoot, 'corpus');

/**
 * Finds a file or folder of data that is shipped beside the code, such as weights or fonts.
 * @param path - as it stands below `src/`; a new kind of file must be known to `build.mjs`
 */
export function dataPath(path: string): string {
  return join(CODE, path);
}
