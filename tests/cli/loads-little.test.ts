// @module-tag slow

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { buildProject } from '../support/build.js';

const cli = join(packageRoot, 'dist/src/cli.js');
const hook = new URL('./hooks/tell-imports.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'casebook-loads-'));

/** Runs the built program over the bundled documents. @returns the packages that it imports, and what else it wrote there */
function importsOf(...args: string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, ['--import', hook, cli, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, READER: 'off', CACHE_DIR: join(folder, 'cache') },
  });
  const lines = stderr.split('\n').filter((line) => line !== '');
  return [...new Set(lines.map((line) => line.replace(/^imports /, '')))].sort();
}

beforeAll(buildProject, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

// Loading takes most of the time of a short command: what is added here is to be worth it.
describe('a short command', () => {
  it('loads the packages that read files once, and none later: what else it needs is joined in', () => {
    const question = ['ask', 'Was Xu Mingxing detained by the police?'];
    expect(importsOf(...question)).toContain('yaml');
    expect(importsOf(...question)).toEqual([]);
  });
});
