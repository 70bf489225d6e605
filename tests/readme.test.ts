// @module-tag slow

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../src/config.js';
import { DEFAULT_THRESHOLD } from '../src/open-engine.js';
import { packageRoot } from '../src/package-root.js';
import { buildProject } from './support/build.js';

const PAGES = ['README.md', 'docs/use.md', 'docs/curate.md'].map((page) => join(packageRoot, page));
const EXAMPLE = /```console\n\$ (npm run --silent (\w+) --|casebook (\w+)) (.+)\n([\s\S]*?\n)```(?=\n)/g;
const CONSOLE = /```console\n/g;
const ARGUMENT = /"([^"]*)"|(\S+)/g;
/** `UPDATE_README=1 npx vitest run tests/readme.test.ts` prints the examples anew. */
const isUpdate = process.env.UPDATE_README !== undefined;

const settings = readFileSync(join(packageRoot, 'docs/settings.md'), 'utf8');
const examples = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(EXAMPLE)]).map(
  ([, , script, command, line = '', printed = '']) => ({ command: script ?? command ?? '', line, printed }),
);

/** Where the examples run, with the documents of the examples; what they write goes with it. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'casebook-examples-')));
afterAll(() => rmSync(home, { recursive: true }));

function run(command: string, line: string): string {
  const args = [...line.matchAll(ARGUMENT)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { stdout } = spawnSync(process.execPath, [join(packageRoot, 'dist/src/cli.js'), command, ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
  return stdout.replaceAll(home, '/home/you');
}

describe('README, docs/use.md and docs/curate.md', () => {
  beforeAll(() => {
    symlinkSync(join(packageRoot, 'docs'), join(home, 'docs'));
    buildProject();
    if (!isUpdate) return;
    for (const page of PAGES) {
      const anew = readFileSync(page, 'utf8').replaceAll(
        EXAMPLE,
        (_, start: string, script: string | undefined, command: string | undefined, line: string) =>
          `\`\`\`console\n$ ${start} ${line}\n${run(script ?? command ?? '', line)}\`\`\``,
      );
      writeFileSync(page, anew);
    }
  }, 120_000);

  it('shows an answer, a refusal, a conflict, a timeline, a check and an import, and runs each', () => {
    const shown = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(CONSOLE)]);
    expect(examples).toHaveLength(7);
    expect(shown).toHaveLength(7);
  });

  it.skipIf(isUpdate).each(examples)('prints what $command $line prints', ({ command, line, printed }) => {
    expect(run(command, line)).toBe(printed);
  });
});

describe('docs/settings.md', () => {
  it('names every variable of .env.example', () => {
    const variables = [...readFileSync(join(packageRoot, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)];
    const rows = [...settings.matchAll(/^\| `([A-Z_]+)` \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(variables.map(([, name]) => name));
  });

  const rows = new Map(
    [...settings.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|/gm)].map(([, name, value]) => [name, value]),
  );
  // The bundled documents lie elsewhere on each machine.
  const defaults = [...defaultSettings()].filter(([name]) => name !== 'CORPUS_DIR');

  it.each(defaults)('gives the default of %s that the program has, as .env.example does', (name, value) => {
    const example = readFileSync(join(packageRoot, '.env.example'), 'utf8');
    const [told = ''] = example
      .slice(0, example.indexOf(`\n${name}=`))
      .split('\n\n')
      .slice(-1);
    expect(rows.get(name)?.replaceAll('`', '')).toBe(value);
    expect(/Default: (\S+?),?(?:\s|$)/.exec(told)?.[1]).toBe(value);
  });

  it('gives the default of CONFIDENCE_THRESHOLD that the engine has', () => {
    expect(rows.get('CONFIDENCE_THRESHOLD')).toBe(String(DEFAULT_THRESHOLD));
  });
});
