import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingParts, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-timeline-'));
const timeline = (...args: string[]) =>
  run(['timeline', '--corpus', folder, ...args], { parts: readingParts });
const datesOf = ({ stdout }: { stdout: string }) =>
  (JSON.parse(stdout) as { events: { date: string }[] }).events.map(({ date }) => date);

beforeAll(() => {
  const text =
    'The mill at Brackwater burned down on 5 May 2019. On 7 June 2019 the council of Ashby opened a school.';
  writeFileSync(join(folder, 'mill.md'), `---\ntitle: Two events\n---\n\n${text}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casebook timeline', () => {
  it('prints events for people, oldest first', async () => {
    const { code, stdout } = await timeline();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^5 May 2019\n {2}▍ The mill.*\n7 Jun 2019\n/s);
  });

  it.each([
    [[], ['2019-05-05', '2019-06-07']],
    [
      ['--order', 'newest'],
      ['2019-06-07', '2019-05-05'],
    ],
    [['--from', '2019-06'], ['2019-06-07']],
    [['--to', '2019-05'], ['2019-05-05']],
    [['--topic', 'school'], ['2019-06-07']],
    [['school'], ['2019-06-07']],
  ])('narrows and orders by %j', async (flags, dates) => {
    expect(datesOf(await timeline('--json', ...flags))).toEqual(dates);
  });

  it('draws a picture into a file', async () => {
    const file = join(folder, 'timeline.png');
    expect((await timeline('--png', file)).code).toBe(0);
    expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it.each([
    [['--png', 'x.png', '--to', '1900'], 'nothing to draw'],
    [['--png', '/nowhere/x.png'], 'cannot be written'],
    [['--order', 'backwards'], '--order takes oldest or newest'],
    [['--from', 'yesterday'], '--from takes a date'],
    [['--source', 'attic'], 'No document is called "attic"'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await timeline(...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
