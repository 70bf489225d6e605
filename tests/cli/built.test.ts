// @module-tag slow

import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { buildProject } from '../support/build.js';

const cli = join(packageRoot, 'dist/src/cli.js');
const documents = mkdtempSync(join(tmpdir(), 'casebook-built-'));
const sentence = 'The old mill at Brackwater burned down on Sunday night.';

/** Runs the built program without this process's settings, so that a developer's own never change a test. */
const run = (args: string[], input = '', settings: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    cwd: documents,
    env: { PATH: process.env.PATH, ...settings },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  buildProject();
  const filler = 'A new school opened in the village of Ashby in spring. Its bell came from a church.';
  writeFileSync(join(documents, 'mill.md'), `---\ntitle: A fire\n---\n\n${sentence} Nobody was hurt.\n`);
  writeFileSync(join(documents, 'school.md'), `---\ntitle: A school\n---\n\n${filler}\n`);
}, 120_000);
afterAll(() => rmSync(documents, { recursive: true }));

describe('the built casebook', () => {
  it('prints a quote that stands in its document', () => {
    const { status, stdout, stderr } = run([
      'ask',
      '--json',
      '--corpus',
      documents,
      'When did the old mill at Brackwater burn?',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).quotes[0].text).toContain(sentence);
  });

  it('writes nothing at home where nothing is to be kept', () => {
    const home = join(documents, '.home');
    mkdirSync(home);
    const asked = ['ask', '--corpus', documents, 'When did the old mill at Brackwater burn?'];
    expect(run(asked, '', { HOME: home, CACHE_DIR: 'off' }).status).toBe(0);
    expect(readdirSync(home, { recursive: true })).toEqual([]);
  });

  it('takes a question of 50,000 characters', () => {
    const question = `When did the old mill at Brackwater burn? ${'Well. '.repeat(8_333)}`;
    expect(run(['ask', '--corpus', documents, question])).toMatchObject({ status: 0, stderr: '' });
  });

  it('chats over a pipe and leaves at its end', () => {
    const { status, stdout, stderr } = run(
      ['chat', '--corpus', documents],
      'When did the old mill at Brackwater burn?\n/sources\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(sentence);
    expect(stdout).toContain('A school');
  });

  it('ends with 2 and one message on wrong use', () => {
    const { status, stdout, stderr } = run(['ask', '--corpus', join(documents, 'nowhere'), 'Why?']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no folder');
    expect(stderr).not.toContain('    at ');
  });

  it('ends quietly when its reader leaves early', async () => {
    const asked = Array.from({ length: 400 }, (_, n) => `When did the old mill burn, ${n}?`).join('\n');
    writeFileSync(join(documents, 'questions.list'), asked);
    const command = `"${process.execPath}" "${cli}" ask --batch --corpus "${documents}" < questions.list | head -n 1`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', command], {
      cwd: documents,
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});
