// @module-tag slow

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/cli/eval.js';
import { measurementNames } from '../../src/eval/measurements.js';
import { packageRoot } from '../../src/package-root.js';
import { folderOf, harbour } from '../eval/fixtures.js';
import { run } from './run.js';

const { folder, remove } = folderOf(harbour);
afterAll(remove);

describe('casebook eval', () => {
  it('prints one table of the sets in a folder', async () => {
    const { code, stdout, stderr } = await run(['eval', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Read by: .+\n\n +harbour\nquestions or pages +3\nof them answerable +2\nquote@1 +\d\.\d{3}\n/,
    );
    expect(stdout).toMatch(/\nverbatim +1\.000\n/);
  });

  it('prints one JSON object with every figure', async () => {
    const { code, stdout } = await run(['eval', '--json', '--failures', '1', join(folder, 'harbour')]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      version: 1,
      sample: null,
      results: [{ set: 'harbour', system: 'casebook' }],
    });
    expect(Object.keys(report.results[0].figures)).toEqual(measurementNames);
    expect(report.results[0].failures.length).toBeLessThanOrEqual(1);
  });

  it('measures the sets over a collection, which are looked for beside its folder', async () => {
    const file = join(folder, 'casebook.yaml');
    const collection =
      'collections:\n  shore: { folder: harbour/corpus }\n  empty: { folder: harbour, default: true }\n';
    writeFileSync(file, collection);
    const measure = (name: string) =>
      run(['eval', '--json', '--collection', name], { env: { CASEBOOK_CONFIG: file } });
    expect(JSON.parse((await measure('shore')).stdout).results).toMatchObject([{ set: 'harbour' }]);
    expect(await measure('empty')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no questions over'),
    });
  });

  it('compares with an earlier run', async () => {
    const earlier = join(folder, 'earlier.json');
    const { stdout: json } = await run(['eval', '--json', folder]);
    const changed = JSON.parse(json);
    changed.results[0].figures.rankedAt1 = 0.25;
    writeFileSync(earlier, JSON.stringify(changed));
    const { code, stdout } = await run(['eval', '--compare', earlier, folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nharbour, casebook +before +now +change\n/);
    expect(stdout).toMatch(/\nquote@1, none refused +0\.250 +1\.000 +\+0\.750 +better\n/);
  });

  it('says so when the earlier run has none of the sets', async () => {
    const earlier = join(folder, 'none.json');
    writeFileSync(earlier, JSON.stringify({ version: 1, sample: null, results: [] }));
    const { stdout } = await run(['eval', '--compare', earlier, folder]);
    expect(stdout).toContain('The earlier run has none of these sets.');
  });

  it('measures the baselines beside Casebook', async () => {
    const { stdout } = await run(['eval', '--baselines', folder]);
    expect(stdout).toMatch(/^Read by: .+\n\nharbour +casebook +minisearch +stemmed +joint +paragraphs\n/);
  });

  it('tells its progress on standard error when asked to', async () => {
    const { stderr } = await run(['eval', '--progress', folder]);
    expect(stderr).toBe(['1/3', '2/3', '3/3'].map((at) => `harbour, casebook ${at}\n`).join(''));
  });

  it('keeps its progress on one line of a terminal and wipes it at the end', async () => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    const io = {
      stdin: new PassThrough(),
      stdout: new PassThrough().resume(),
      stderr,
      env: {},
      untilStopped: () => Promise.resolve(),
    };
    await evaluate.run([folder], io, {} as Parameters<typeof evaluate.run>[2]);
    expect(String(stderr.read())).toBe(
      '\r\u001b[Kharbour, casebook 1/3\r\u001b[Kharbour, casebook 2/3\r\u001b[K',
    );
  });

  it('measures the questions on the bundled documents without any other folder', async () => {
    const { code, stdout } = await run(['eval', '--set', 'bundled', '--sample', '5']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Read by: .+\nA sample of about 5 of each set\.\n\n +bundled\n/);
  });

  it.each([
    [['--set', 'gone'], 'There is no set gone. There are: harbour.'],
    [['--failures', 'many'], '--failures takes a whole number from 1 on, not "many".'],
    [['--sample', '0'], '--sample takes a whole number from 1 on, not "0".'],
    [['--compare', 'gone.json'], 'There is no file gone.json'],
    [['--compare', 'gone.json', '--json'], '--compare prints tables for people: leave out --json.'],
    [['/nowhere/at/all'], 'There is no folder /nowhere/at/all'],
    [[import.meta.dirname], `Nothing to measure in ${import.meta.dirname}`],
  ])('refuses %j: %s', async (args, message) => {
    const { code, stdout, stderr } = await run(['eval', ...args, folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it.skipIf(existsSync(join(packageRoot, '../shared/eval')))(
    'says how to point elsewhere where ../shared/eval is absent (skipped where it is there)',
    async () => {
      const { code, stderr } = await run(['eval']);
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /There is no folder .*shared\/eval .*\n.*casebook eval DIR\.\.\. .*--set bundled/,
      );
    },
  );
});
