// @module-tag slow

import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { programName } from '../../src/store/program.js';
import { runBot } from '../support/bot-process.js';
import { buildProject } from '../support/build.js';

const cli = join(packageRoot, 'dist/src/cli.js');
const documents = mkdtempSync(join(tmpdir(), 'casebook-built-'));
const sentence = 'The old mill at Brackwater burned down on Sunday night.';

/** Runs the built program without this process's settings, so that a developer's own never change a test. */
const run = (args: string[], input = '', env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    cwd: documents,
    env: { PATH: process.env.PATH, ...env },
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

describe('the build', () => {
  it('names the code that reads, and all code, for what is kept of what they do', () => {
    const names = (['reading', 'answering'] as const).map((part) => programName(dirname(cli), part));
    expect(names).toEqual([expect.stringMatching(/^p-/), expect.stringMatching(/^p-/)]);
    expect(names[0]).not.toBe(names[1]);
  });
});

describe('the built bot', () => {
  it('leaves nothing in the home folder, though the network was opened', async () => {
    const home = mkdtempSync(join(tmpdir(), 'casebook-home-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const nobody = { DISCORD_API_URL: 'http://127.0.0.1:9/api', DISCORD_TOKEN: 'a.b.c' };
    const env = { ...nobody, READER: 'auto', CACHE_DIR: 'off', HOME: home };
    const { code, stderr } = await runBot(env, { 'mill.md': sentence });
    expect([code, stderr]).toEqual([1, expect.stringContaining('Could not log in')]);
    expect(readdirSync(home)).toEqual([]);
  }, 60_000);
});

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

  it('chats over a pipe and leaves at its end', () => {
    const { status, stdout, stderr } = run(
      ['chat', '--corpus', documents],
      'When did the old mill at Brackwater burn?\n/sources\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(sentence);
    expect(stdout).toContain('A school');
  });

  it('leaves nothing in the home folder but its own store, though the network reads', () => {
    const home = mkdtempSync(join(tmpdir(), 'casebook-home-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const args = ['ask', '--json', '--corpus', documents, 'When did the old mill burn?'];
    expect(run(args, '', { HOME: home, CACHE_DIR: 'off' })).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('answers a question of fifty thousand characters', () => {
    const question = `When did the old mill burn? ${'x'.repeat(50_000)}`;
    expect(run(['ask', '--json', '--corpus', documents, question])).toMatchObject({ status: 0, stderr: '' });
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
