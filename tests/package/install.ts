import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** A folder of its own in which the packed program is installed, as `npm install casebook.tgz` would. */
export interface Installed {
  readonly folder: string;
  /** Where the package itself lies. */
  readonly program: string;
  /** The paths that were packed. */
  readonly files: readonly string[];
  remove(): void;
}

/**
 * Packs what is built and lays it into an empty folder. No registry is asked: the packages that it needs when it runs are
 * links to those of this clone, and those for development are missing there as they would be.
 */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-package-'));
  const program = join(folder, 'node_modules/casebook');
  mkdirSync(program, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', program, '--strip-components=1']);
  rmSync(join(folder, filename));
  linkPackages(join(folder, 'node_modules'));
  linkProgram(program, join(folder, 'node_modules/.bin'));
  return {
    folder,
    program,
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Links every package that the lock file calls needed at run time and that this machine has. */
export function linkPackages(target: string): void {
  const { packages } = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as Locked;
  for (const [path, { dev }] of Object.entries(packages)) {
    const from = join(packageRoot, path);
    // One inside another comes with the one around it.
    if (dev === true || !/^node_modules\/(?!.*\/node_modules\/)/.test(path) || !existsSync(from)) continue;
    const to = join(target, path.slice('node_modules/'.length));
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'dir');
  }
}

function linkProgram(program: string, bin: string): void {
  const { bin: programs } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  mkdirSync(bin);
  for (const [name, path] of Object.entries(programs)) {
    chmodSync(join(program, path), 0o755);
    symlinkSync(join(program, path), join(bin, name));
  }
}
