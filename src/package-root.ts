import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
export const packageRoot: string = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
