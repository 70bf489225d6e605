import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.js';
import { DEFAULT_THRESHOLD } from '../src/open-engine.js';
import { packageRoot } from '../src/package-root.js';
import { buildProject } from './support/build.js';

const FILE = join(packageRoot, 'README.md');
const EXAMPLE = /```console\n\$ npm run --silent (\w+) -- (.+)\n([\s\S]*?)```/g;
const ARGUMENT = /"([^"]*)"|(\S+)/g;
/** `UPDATE_README=1 npx vitest run tests/readme.test.ts` prints the examples anew. */
const isUpdate = process.env.UPDATE_README !== undefined;

const readme = readFileSync(FILE, 'utf8');
const examples = [...readme.matchAll(EXAMPLE)].map(([, script = '', line = '', printed = '']) => ({
  script,
  line,
  printed,
}));

function run(script: string, line: string): string {
  const args = [...line.matchAll(ARGUMENT)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { stdout } = spawnSync(process.execPath, [join(packageRoot, 'dist/src/cli.js'), script, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
  return stdout;
}

describe('README', () => {
  beforeAll(() => {
    buildProject();
    if (!isUpdate) return;
    const anew = readme.replaceAll(
      EXAMPLE,
      (_, script: string, line: string) =>
        `\`\`\`console\n$ npm run --silent ${script} -- ${line}\n${run(script, line)}\`\`\``,
    );
    writeFileSync(FILE, anew);
  });

  it('shows an answer, a refusal, a conflict and a timeline', () => {
    expect(examples).toHaveLength(5);
  });

  it.skipIf(isUpdate).each(examples)('prints what $script $line prints', ({ script, line, printed }) => {
    expect(run(script, line)).toBe(printed);
  });

  it('names every variable of .env.example', () => {
    const variables = [...readFileSync(join(packageRoot, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)];
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(variables.map(([, name]) => name));
  });

  it('gives the defaults that the program has', () => {
    const { maxFileBytes } = parseConfig({});
    expect(readme).toContain(`| \`MAX_FILE_BYTES\` | ${maxFileBytes} |`);
    expect(readme).toContain(`| \`CONFIDENCE_THRESHOLD\` | ${DEFAULT_THRESHOLD} |`);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
