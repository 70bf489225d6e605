import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/corpus-reader.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { readAfresh } from '../../src/corpus/load-steps.js';

const MILL = '# The mill\n\nThe mill burned down in May.\n';
const DAM = '# The dam\n\nThe dam held.\n';
const DAMAGED = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 0, 0, 0]);

let folder: string;
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-reader-'));
  write('mill.md', MILL);
  write('dam.md', DAM);
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (path: string) => expect.objectContaining({ path, kind: 'kept' });

describe('a corpus reader', () => {
  it('gives what loading afresh gives, each time', async () => {
    const read = createCorpusReader(folder);
    expect(await read()).toEqual(await loadCorpus(folder));
    write('ford.md', 'The ford was closed.\n');
    rmSync(join(folder, 'dam.md'));
    write('mill.md', `${MILL}\nIt was rebuilt.\n`);
    expect(await read()).toEqual(await loadCorpus(folder));
  });

  it('reads only what changed', async () => {
    const read = createCorpusReader(folder);
    const before = (await read()).documents;
    write('mill.md', `${MILL}\nIt was rebuilt.\n`);
    const after = (await read()).documents;
    expect(after.map(({ path }, at) => [path, after[at] === before[at]])).toEqual([
      ['dam.md', true],
      ['mill.md', false],
    ]);
  });

  it('gives the very documents again of which the folder cuts something', async () => {
    for (const name of ['mill.md', 'dam.md', 'ford.md'])
      write(name, `All rights are reserved.\n\n${MILL}${name}\n`);
    const read = createCorpusReader(folder);
    const before = (await read()).documents;
    expect(before[0]?.blocks[0]).toMatchObject({ kind: 'boilerplate' });
    expect((await read()).documents.map((document, at) => document === before[at])).toEqual([
      true,
      true,
      true,
    ]);
    rmSync(join(folder, 'ford.md'));
    expect(await read()).toEqual(await loadCorpus(folder));
  });

  it('opens no file that it knows to be as it was', async () => {
    const known = await readAfresh.read('mill.md', Buffer.from(MILL));
    const opened: string[] = [];
    const corpus = await loadCorpus(folder, {
      last: {
        unchanged: (path, place) => (path === 'mill.md' && place.changedMs > 0 ? known : undefined),
        settle: (_, made) => made,
        side: (_, now) => now,
      },
      afresh: {
        ...readAfresh,
        read: (path, ...rest) => {
          opened.push(path);
          return readAfresh.read(path, ...rest);
        },
      },
    });
    expect([opened, corpus]).toEqual([['dam.md'], await loadCorpus(folder)]);
  });

  it.each([
    ['at once', 0],
    ['a day later', 86_400_000],
  ])('notices a change of the same length %s', async (_, laterMs) => {
    let at = Date.now();
    const read = createCorpusReader(folder, { now: () => at });
    await read();
    at += laterMs;
    await read();
    write('mill.md', MILL.replace('May', 'Mai'));
    expect(await read()).toEqual(await loadCorpus(folder));
  });

  it('reads a file again when what stands beside it changed', async () => {
    const read = createCorpusReader(folder);
    await read();
    write('corpus.yaml', 'mill.md:\n  publisher: The Gazette\n');
    expect((await read()).documents[1]).toMatchObject({ path: 'mill.md', publisher: 'The Gazette' });
  });

  it.each<[string, () => void]>([
    ['is emptied', () => truncateSync(join(folder, 'mill.md'))],
    ['is damaged', () => write('mill.md', DAMAGED)],
    ['grows too large', () => write('mill.md', MILL.repeat(100))],
  ])('keeps the last good version of a file that %s, and says so', async (_, spoil) => {
    const read = createCorpusReader(folder, { maxFileBytes: 1000 });
    const before = await read();
    spoil();
    for (let times = 0; times < 2; times += 1) {
      const { documents, passages, problems } = await read();
      expect([documents, passages]).toEqual([before.documents, before.passages]);
      expect(problems).toEqual([expect.objectContaining({ path: 'mill.md' }), kept('mill.md')]);
    }
    write('mill.md', `${MILL}\nIt was rebuilt.\n`);
    const { documents, problems } = await read();
    expect([documents[1]?.text.includes('rebuilt'), problems]).toEqual([true, []]);
  });

  it('forgets a file that is gone', async () => {
    const read = createCorpusReader(folder);
    await read();
    rmSync(join(folder, 'mill.md'));
    await read();
    write('mill.md', DAMAGED);
    expect((await read()).documents.map(({ path }) => path)).toEqual(['dam.md']);
  });

  it('brings nothing in from a file that was never good', async () => {
    write('mill.md', DAMAGED);
    const read = createCorpusReader(folder);
    await read();
    const { documents, problems } = await read();
    expect([documents.map(({ path }) => path), problems.map(({ kind }) => kind)]).toEqual([
      ['dam.md'],
      [expect.not.stringMatching('kept')],
    ]);
  });

  it.each([
    ['corpus.yaml', 'mill.md:\n  publisher: The Gazette\n', 'mill.md: [broken'],
    ['aliases.yaml', '- [Ida Lund, The Warden]\n', '- [Ida Lund, "The'],
  ])('keeps what %s said when it can no longer be read', async (name, good, broken) => {
    write(name, good);
    const read = createCorpusReader(folder);
    const { documents, aliases } = await read();
    write(name, broken);
    const after = await read();
    expect([after.documents, after.aliases]).toEqual([documents, aliases]);
    expect(after.problems).toContainEqual(kept(name));
    rmSync(join(folder, name));
    expect((await read()).problems).toEqual([]);
  });
});
