// @module-tag slow

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.js';
import { DEFAULT_THRESHOLD } from '../src/open-engine.js';
import { packageRoot } from '../src/package-root.js';
import { buildProject } from './support/build.js';

const PAGES = ['README.md', 'docs/use.md'].map((page) => join(packageRoot, page));
const EXAMPLE = /```console\n\$ npm run --silent (\w+) -- (.+)\n([\s\S]*?)```/g;
const ARGUMENT = /"([^"]*)"|(\S+)/g;
/** `UPDATE_README=1 npx vitest run tests/readme.test.ts` prints the examples anew. */
const isUpdate = process.env.UPDATE_README !== undefined;

const settings = readFileSync(join(packageRoot, 'docs/settings.md'), 'utf8');
const examples = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(EXAMPLE)]).map(
  ([, script = '', line = '', printed = '']) => ({
    script,
    line,
    printed,
  }),
);

function run(script: string, line: string): string {
  const args = [...line.matchAll(ARGUMENT)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { stdout } = spawnSync(process.execPath, [join(packageRoot, 'dist/src/cli.js'), script, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
  return stdout;
}

describe('README and docs/use.md', () => {
  beforeAll(() => {
    buildProject();
    if (!isUpdate) return;
    for (const page of PAGES) {
      const anew = readFileSync(page, 'utf8').replaceAll(
        EXAMPLE,
        (_, script: string, line: string) =>
          `\`\`\`console\n$ npm run --silent ${script} -- ${line}\n${run(script, line)}\`\`\``,
      );
      writeFileSync(page, anew);
    }
  }, 120_000);

  it('shows an answer, a refusal, a conflict and a timeline', () => {
    expect(examples).toHaveLength(5);
  });

  it.skipIf(isUpdate).each(examples)('prints what $script $line prints', ({ script, line, printed }) => {
    expect(run(script, line)).toBe(printed);
  });
});

describe('docs/settings.md', () => {
  it('names every variable of .env.example', () => {
    const variables = [...readFileSync(join(packageRoot, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)];
    const rows = [...settings.matchAll(/^\| `([A-Z_]+)` \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(variables.map(([, name]) => name));
  });

  it('gives the defaults that the program has', () => {
    const { maxFileBytes } = parseConfig({});
    expect(settings).toContain(`| \`MAX_FILE_BYTES\` | ${maxFileBytes} |`);
    expect(settings).toContain(`| \`CONFIDENCE_THRESHOLD\` | ${DEFAULT_THRESHOLD} |`);
  });
});
