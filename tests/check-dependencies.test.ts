import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../src/package-root.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-dependencies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Package {
  readonly locked?: object;
  /** Its package.json, where it is installed. */
  readonly installed?: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** Checks a project with one dependency. */
function check({ locked = {}, installed, files = {} }: Package) {
  const path = 'node_modules/lamp';
  const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT', ...locked };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, [path]: entry } }));
  if (installed !== undefined) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name: 'lamp', license: 'MIT', ...installed }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, path, name), text);
  } // biome-ignore format: one call a line
  return run(folder);
}

function run(where: string) {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/check-dependencies.mjs', where], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('the check of dependencies', () => {
  it('finds nothing wrong with ours, and is a step of the project’s own check', () => {
    expect(run('.')).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(packageRoot, '.ci/run'), 'utf8')).toContain('npm run check:dependencies');
  });

  it.each(['MIT', 'MIT OR GPL-3.0', '(GPL-2.0 OR (MIT AND ISC))', 'Apache-2.0'])('allows %s', (license) => {
    expect(check({ locked: { license }, installed: { license } }).status).toBe(0);
  });

  it.each([
    'GPL-3.0-only', 'MIT AND GPL-3.0', '(MIT OR ISC) AND AGPL-3.0', 'MIT WITH something', 'SEE LICENSE IN x', '', '(MIT', undefined,
  ])('refuses %s', (license) => {
    expect(check({ locked: { license } }).status).toBe(1);
  }); // biome-ignore format: a row of licences

  it.each([
    ['a licence that the lock file does not tell', { license: 'GPL-3.0' }],
    ['several licences', { license: undefined, licenses: [{ type: 'MIT' }, { type: 'GPL-3.0' }] }],
    ['a script before it is installed', { scripts: { preinstall: 'node steal.js' } }],
    ['a script after it', { scripts: { postinstall: 'node steal.js' } }],
  ])('names an installed package with %s', (_, installed) => {
    const { status, stderr } = check({ installed });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^lamp: /);
  });

  it('names a package that is compiled, or runs a script where it is not installed', () => {
    expect(check({ installed: {}, files: { 'binding.gyp': '{}' } }).stderr).toContain('node-gyp');
    expect(check({ locked: { hasInstallScript: true } }).stderr).toContain('when installed');
  });

  it('allows scripts that only its own developers run', () => {
    expect(check({ installed: { scripts: { test: 'x', prepare: 'x' } } }).status).toBe(0);
  });

  it('wants a checksum of every package', () => {
    expect(check({ locked: { integrity: undefined } }).stderr).toContain('no checksum');
  });
});
