// @module-tag slow

import { beforeAll, describe, expect, it } from 'vitest';
import { CuratingError } from '../../src/curating/curating-error.js';
import { correctDraft, readDraft } from '../../src/curating/draft.js';
import { readInThread } from '../../src/curating/read-in-thread.js';
import { buildProject } from '../support/build.js';

const PATIENCE_MS = 60_000;
/** More than anything that ends by itself takes here. */
const AMPLE = { timeoutMs: 600_000, growthBytes: 1024 ** 4 };
const THREAD = new URL('../../dist/src/draft-thread.js', import.meta.url);
const GREEDY = new URL('./threads/greedy.mjs', import.meta.url);

beforeAll(buildProject, PATIENCE_MS);

const signature = { by: '300000000000000001', at: '2026-01-02T03:04:05.000Z' };
const mark = { id: '0123456789ab', owner: '1', signature };
const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content), given: {} });
const problemOf = (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => (error instanceof CuratingError ? [error.problem, error.detail] : error),
  );

const FILES = [
  file(
    'note.md',
    '---\ntitle: The bell\nincident: [One, Two]\n---\n\nThe bell **rang** at noon.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ),
  file(
    'page.html',
    '<html><head><title>Ferry</title></head><body><nav><a href="/">Home</a></nav><article><p>The ferry captain moored at Sandby on 4 May 2022, two hours late, and nobody was hurt.</p><p>The harbour office said that the pump of the ferry had failed at noon and was mended by the crew.</p><p>Nils Holt denied that the pump had been neglected, and asked for a new one.</p></article></body></html>',
  ),
  file(
    'box.mbox',
    'From x@example.org Thu Jan  1 00:00:00 2026\nFrom: Ann <a@example.org>\nSubject: Letter\n\nThe bell rang at noon.\n\n',
  ),
];

describe('readInThread', () => {
  const inThread = readInThread({ entry: THREAD, limits: AMPLE });

  it.each(FILES)('reads $name as this thread would', async (original) => {
    const here = await readDraft(original, mark);
    const there = await inThread.read(original, mark);
    expect(there.original.bytes).toEqual(new Uint8Array(original.bytes));
    const { original: _, ...rest } = here;
    expect(there).toMatchObject(rest);
  });

  it('waits for no thread that hangs while it loads', async () => {
    const entry = new URL('data:text/javascript,for(;;);');
    const { read } = readInThread({ entry, limits: { ...AMPLE, timeoutMs: 1 } });
    expect(await problemOf(read(file('note.md', 'The bell rang.'), mark))).toEqual(['too-costly', '']);
  });

  it('corrects as this thread would', async () => {
    const [note] = FILES;
    if (note === undefined) throw new Error('there is no file');
    const draft = await readDraft(note, mark);
    const here = await correctDraft(draft, { title: 'Bells', incident: '' }, signature);
    const there = await inThread.correct(draft, { title: 'Bells', incident: '' }, signature);
    expect(there.written).toEqual(here.written);
    expect(there.corrections).toEqual(here.corrections);
  });

  it('tells what is wrong with a file, in the words of the reading', async () => {
    const why = 'It is not read. It is a picture; write what it shows into a text.';
    expect(await problemOf(inThread.read(file('plan.png', 'x'), mark))).toEqual(['not-read', why]);
    expect(await problemOf(inThread.read(file('plan.pdf', '%PDF-1.4 broken'), mark))).toEqual([
      'not-read',
      'It is named .pdf but cannot be read as one.',
    ]);
  });

  it.each([
    ['hang', { ...AMPLE, timeoutMs: 300 }, /^reading a file took longer than 300 ms$/],
    [
      'eat bytes',
      { ...AMPLE, growthBytes: 200 * 1024 ** 2 },
      /^reading a file took more than \d+ bytes of memory$/,
    ],
    ['fall over', AMPLE, /^a worker thread ended: TypeError$/],
    ['eat objects', AMPLE, /^a worker thread ended: ERR_WORKER_OUT_OF_MEMORY$/],
  ])(
    'stops what does not end: %s',
    async (name, limits, said) => {
      const losses: string[] = [];
      const reader = readInThread({ entry: GREEDY, limits, onLoss: ({ message }) => losses.push(message) });
      expect(await problemOf(reader.read(file(name, ''), mark))).toEqual(['too-costly', '']);
      expect(losses).toEqual([expect.stringMatching(said)]);
    },
    PATIENCE_MS,
  );

  it(
    'stops what would take more than the process has left',
    async () => {
      const losses: string[] = [];
      const used = () => process.memoryUsage.rss();
      const most = used() + 400 * 1024 ** 2;
      const reader = readInThread({
        entry: GREEDY,
        limits: AMPLE,
        room: () => ({ used: used(), most }),
        onLoss: ({ message }) => losses.push(message),
      });
      expect(await problemOf(reader.read(file('eat bytes', ''), mark))).toEqual(['too-costly', '']);
      expect(losses).toEqual([expect.stringMatching(/^reading a file took more than \d+ bytes of memory$/)]);
      expect(Number(/\d+/.exec(losses[0] ?? '')?.[0])).toBeLessThanOrEqual(200 * 1024 ** 2);
    },
    PATIENCE_MS,
  );

  it('gives on a fault of ours as what it is', async () => {
    const reader = readInThread({ entry: GREEDY, limits: AMPLE });
    await expect(reader.read(file('fail', ''), mark)).rejects.toThrow(new RangeError('no such page'));
  });
});
