import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { keyOf } from '../../src/corpus/memory.js';
import { recallFiles } from '../../src/corpus/recall-files.js';
import { listKeeper } from '../../src/evidence/sentence-index/kept-lists.js';
import { openEngine } from '../../src/open-engine.js';
import { openShelf, openWhole } from '../../src/store/open-store.js';
import { timelineReader } from '../../src/timeline/build-timeline.js';

const PROGRAM = 'p-one';
let folder: string;
let faults: Error[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-store-'));
  faults = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const optionsOf = (program = PROGRAM) => ({
  folder: join(folder, 'store'),
  program,
  corpusDir: join(folder, 'docs'),
  onFault: (error: Error) => faults.push(error),
});
const open = (program?: string) => openShelf('files', optionsOf(program));
const key = keyOf('a');

async function keepOne(): Promise<void> {
  const shelf = await open();
  shelf.keep(key, { told: ['a', 1] });
  await shelf.save();
}

/** The one file written so far. */
function packFile(): string {
  const place = join(folder, 'store', PROGRAM);
  const [corpus = ''] = readdirSync(place);
  const [file = ''] = readdirSync(join(place, corpus));
  return join(place, corpus, file);
}

describe('a shelf of the store', () => {
  it('gives back what was kept, to the program that kept it alone', async () => {
    await keepOne();
    expect((await open()).recall(key)).toEqual({ told: ['a', 1] });
    expect((await open()).recall(keyOf('b'))).toBeUndefined();
    expect((await open('p-two')).recall(key)).toBeUndefined();
  });

  it('drops what nobody recalled since it was opened', async () => {
    await keepOne();
    const shelf = await open();
    shelf.keep(keyOf('b'), 2);
    await shelf.save();
    const later = await open();
    expect([later.recall(key), later.recall(keyOf('b'))]).toEqual([undefined, 2]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
    ['of another program', () => Buffer.from('something else altogether')],
    ['empty', () => Buffer.alloc(0)],
  ])('names a file that is %s, goes without it and makes it anew', async (_, spoil) => {
    await keepOne();
    const file = packFile();
    writeFileSync(file, spoil(readFileSync(file)));
    const shelf = await open();
    expect(shelf.recall(key)).toBeUndefined();
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(file)]);
    shelf.keep(key, 'anew');
    await shelf.save();
    expect((await open()).recall(key)).toBe('anew');
  });

  it('tells once that it cannot be written, as where a file stands in the place of its folder, and goes on', async () => {
    writeFileSync(join(folder, 'store'), 'a file');
    await keepOne();
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/cannot be written.*CACHE_DIR/),
    ]);
  });

  it('leaves no draft behind, and removes what other programs and old folders of documents left', async () => {
    const other = join(folder, 'store', 'p-old');
    const unused = join(folder, 'store', PROGRAM, 'unused');
    const foreign = join(folder, 'store', 'not-ours');
    for (const place of [other, unused, foreign]) mkdirSync(place, { recursive: true });
    const longAgo = new Date('2001-01-01');
    for (const place of [other, unused, foreign]) utimesSync(place, longAgo, longAgo);
    await keepOne();
    expect(readdirSync(join(folder, 'store')).sort()).toEqual(['not-ours', PROGRAM]);
    expect(readdirSync(join(folder, 'store', PROGRAM))).toHaveLength(1);
    expect(packFile()).toMatch(/\.pack$/);
  });

  const agedDays = (path: string, days: number) => {
    const at = new Date(Date.now() - days * 86_400_000);
    utimesSync(path, at, at);
  };

  it('counts as used where it is only read, and removes then what nobody used', async () => {
    await keepOne();
    const place = join(folder, 'store', PROGRAM);
    const [own = ''] = readdirSync(place);
    mkdirSync(join(place, 'unused'));
    mkdirSync(join(folder, 'store', 'p-old'));
    writeFileSync(join(place, own, 'files-0.pack.1.tmp'), 'a draft');
    agedDays(join(place, own, 'files-0.pack.1.tmp'), 2);
    for (const path of [join(place, own), join(place, 'unused')]) agedDays(path, 31);
    for (const path of [join(folder, 'store', 'p-old'), place]) agedDays(path, 2);
    const shelf = await open();
    shelf.recall(key);
    await shelf.save();
    expect(readdirSync(join(folder, 'store'))).toEqual([PROGRAM]);
    expect(readdirSync(place)).toEqual([own]);
    expect(readdirSync(join(place, own))).toEqual([expect.stringMatching(/\.pack$/)]);
    const used = [place, join(place, own)].map((path) => statSync(path).mtimeMs);
    expect(Math.min(...used)).toBeGreaterThan(Date.now() - 3_600_000);
  });

  it('leaves what another version of the program used today, and another folder this month', async () => {
    const others = [join(folder, 'store', 'p-new'), join(folder, 'store', PROGRAM, 'other')];
    for (const path of others) mkdirSync(path, { recursive: true });
    agedDays(others[0] ?? '', 0.9);
    agedDays(others[1] ?? '', 29);
    await keepOne();
    expect(others.map((path) => existsSync(path))).toEqual([true, true]);
  });
});

describe('what is kept as one', () => {
  it('is given back once, lists of numbers as they were, and stays on disk until something else is kept', async () => {
    const whole = await openWhole('lists', optionsOf());
    const lists = [
      Uint8Array.of(1, 2, 3),
      Uint32Array.of(4, 0xffff_ffff),
      Int32Array.of(-5),
      new Uint8Array(0),
    ];
    whole.keep('a', { lists, told: new Map([['b', new Set(['c'])]]) });
    whole.keep('d', 'e');
    await whole.save();
    for (let time = 0; time < 2; time++) {
      const again = await openWhole('lists', optionsOf());
      expect(again.recall('a')).toEqual({ lists, told: new Map([['b', new Set(['c'])]]) });
      expect([again.recall('a'), again.recall('d')]).toEqual([undefined, 'e']);
      await again.save();
    }
    const last = await openWhole('lists', optionsOf());
    last.keep('f', 'g');
    await last.save();
    const after = await openWhole('lists', optionsOf());
    expect([after.recall('a'), after.recall('f')]).toEqual([undefined, 'g']);
  });
});

describe('a corpus that is remembered', () => {
  const docs = () => join(folder, 'docs');
  const load = async () => {
    const shelves = await Promise.all([
      openShelf('files', optionsOf()),
      openWhole('lists', optionsOf()),
      openShelf('dates', optionsOf()),
    ]);
    const recalled: string[] = [];
    const [, lists] = shelves;
    const [files, , dates] = shelves.map((shelf) => ({
      ...shelf,
      keep: (at: string, value: unknown) => {
        recalled.push('read');
        shelf.keep(at, value);
      },
    }));
    const corpus = await loadCorpus(docs(), { ...(files && { afresh: recallFiles(files) }) });
    const { stances: index } = openEngine(corpus, undefined, { lists: listKeeper(lists)(corpus) });
    const sentences = index?.all().map(({ text, stance, attributedTo }) => ({ text, stance, attributedTo }));
    const timeline = timelineReader(corpus, dates).whole();
    for (const shelf of shelves) await shelf.save();
    return { corpus, sentences, timeline, read: recalled.length };
  };

  it('is the same as read, and only what changed is read again', async () => {
    mkdirSync(docs());
    writeFileSync(
      join(docs(), 'a.md'),
      '# The mill\n\nIda Falk denied on 5 May 2018 that she sold the mill.\n',
    );
    writeFileSync(join(docs(), 'b.txt'), 'The ferry sank on 7 July 2019, said Bo Marsh.\n');
    writeFileSync(join(docs(), 'corpus.yaml'), 'b.txt: { title: The ferry }\n');
    const first = await load();
    const again = await load();
    expect(first.read).toBe(9);
    expect(again).toEqual({ ...first, read: 0 });
    writeFileSync(join(docs(), 'b.txt'), 'The ferry was raised on 8 July 2019.\n');
    const changed = await load();
    expect(changed.read).toBe(4);
    expect(changed.corpus.documents[1]?.text).toMatch(/raised/);
    writeFileSync(join(docs(), 'corpus.yaml'), 'b.txt: { title: The raised ferry }\n');
    expect((await load()).corpus.documents[1]?.title).toBe('The raised ferry');
  });
});
