import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingParts, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-check-'));

beforeAll(() => {
  writeFileSync(join(folder, 'fire.md'), '---\ntitle: A fire\n---\n\nThe mill burned. The wall fell.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casebook check', () => {
  it('ends well when every file is well', async () => {
    const { code, stdout } = await run(['check', '--corpus', folder], { parts: readingParts });
    expect(code).toBe(0);
    expect(stdout).toContain('1 document read');
  });

  it('prints one object a line and exits 1 when a file has a problem', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const { code, stdout } = await run(['check', '--json', '--corpus', folder], { parts: readingParts });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(files.map(({ path, title }) => [path, title])).toEqual([
      ['empty.txt', null],
      ['fire.md', 'A fire'],
    ]);
    expect(files[0].problems).toHaveLength(1);
  });

  it('tells of every sentence how it was read with --sentences', async () => {
    writeFileSync(join(folder, 'said.txt'), 'The owner denied it. The wall fell.\n');
    const { stdout } = await run(['check', '--json', '--sentences', '--corpus', folder], {
      parts: readingParts,
    });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(files.find(({ path }) => path === 'said.txt').sentences).toEqual([
      { start: 0, end: 20, stance: 'denial', attributedTo: 'The owner' },
      { start: 21, end: 35, stance: 'reported', attributedTo: null },
    ]);
    rmSync(join(folder, 'said.txt'));
  });

  it('tells of sentences in JSON only', async () => {
    expect(await run(['check', '--sentences', '--corpus', folder], { parts: readingParts })).toMatchObject({
      code: 2,
    });
  });

  it('takes no words', async () => {
    const { code, stderr } = await run(['check', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('takes options only');
  });
});
