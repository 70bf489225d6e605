import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-check-'));
const parts = { loadCorpus, dateFinder: async () => () => [] };

beforeAll(() => {
  writeFileSync(join(folder, 'fire.md'), '---\ntitle: A fire\n---\n\nThe mill burned. The wall fell.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casebook check', () => {
  it('ends well when every file is well', async () => {
    const { code, stdout } = await run(['check', '--corpus', folder], { parts });
    expect(code).toBe(0);
    expect(stdout).toContain('1 document read');
  });

  it('prints one object a line and exits 1 when a file has a problem', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const { code, stdout } = await run(['check', '--json', '--corpus', folder], { parts });
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

  it('takes no words', async () => {
    const { code, stderr } = await run(['check', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('takes options only');
  });
});
