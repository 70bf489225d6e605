import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import type { Corpus } from '../../src/corpus/document.js';
import { createReload } from '../../src/service/reload.js';
import { corpusOf, documentOf } from '../support/small-corpus.js';

/** A folder in memory, which `folder.now` changes, and what was taken of it. */
function open(first: Corpus) {
  const folder: { now: Corpus; failing?: Error } = { now: first };
  let current = first;
  let loads = 0;
  const reload = createReload({
    current: () => current,
    async load() {
      loads += 1;
      if (folder.failing !== undefined) throw folder.failing;
      return folder.now;
    },
    async take(corpus) {
      current = corpus;
    },
  });
  return { folder, reload, current: () => current, loads: () => loads };
}

const [mill, dam] = [documentOf('mill', ['The mill burned.']), documentOf('dam', ['The dam held.'])];
const millAgain = { ...documentOf('mill', ['The mill stands.']), sha256: 'f'.repeat(64) };

describe('createReload', () => {
  it('tells what is new, changed and gone, and takes it', async () => {
    const { folder, reload, current } = open(corpusOf(mill, dam));
    const ford = documentOf('ford', ['The ford was closed.']);
    folder.now = corpusOf(ford, millAgain);
    expect(await reload()).toEqual({
      outcome: 'taken',
      documents: 2,
      added: [ford.path],
      changed: [mill.path],
      removed: [dam.path],
      faulty: [],
    });
    expect(current()).toBe(folder.now);
  });

  it('takes nothing where nothing changed', async () => {
    const first = corpusOf(mill);
    const { folder, reload, current } = open(first);
    folder.now = corpusOf(mill);
    expect((await reload()).outcome).toBe('same');
    expect(current()).toBe(first);
  });

  it('takes metadata that changed beside the same text', async () => {
    const { folder, reload, current } = open(corpusOf(mill));
    folder.now = corpusOf({ ...mill, title: 'Another title' });
    expect(await reload()).toMatchObject({ outcome: 'taken', changed: [mill.path] });
    expect(current()).toBe(folder.now);
  });

  it('names a file of several documents once', async () => {
    const parts = [documentOf('fair-1', ['The fair opened.']), documentOf('fair-2', ['The fair closed.'])];
    const fair = parts.map((part) => ({ ...part, path: 'fair.csv' }));
    const { folder, reload } = open(corpusOf(mill));
    folder.now = corpusOf(...fair, mill);
    expect(await reload()).toMatchObject({ added: ['fair.csv'] });
    folder.now = corpusOf(...fair.slice(1), mill);
    expect(await reload()).toMatchObject({ added: [], changed: ['fair.csv'], removed: [] });
  });

  it('names files whose last good version stays, with what is wrong with them', async () => {
    const { folder, reload } = open(corpusOf(mill));
    const damaged = { path: mill.path, kind: 'damaged', message: 'It is damaged.' } as const;
    const kept = { path: mill.path, kind: 'kept', message: 'It stays.' } as const;
    const other = { path: 'other.md', kind: 'empty', message: 'It is empty.' } as const;
    folder.now = { ...corpusOf(mill), problems: [damaged, kept, other] };
    expect(await reload()).toMatchObject({ outcome: 'taken', faulty: [damaged, kept] });
  });

  it.each<[string, Partial<{ now: Corpus; failing: Error }>, string]>([
    [
      'the folder cannot be read',
      { failing: new CorpusError('/srv/quays', 'permission denied') },
      'permission denied',
    ],
    ['something fails', { failing: new Error('/srv/quays/mill.md is broken') }, 'the log'],
    ['no document is left', { now: corpusOf() }, 'no document'],
  ])('stays with the documents before where %s', async (_, state, reason) => {
    const first = corpusOf(mill);
    const { folder, reload, current } = open(first);
    Object.assign(folder, state);
    const report = await reload();
    expect(report).toMatchObject({ outcome: 'failed', documents: 1, added: [], removed: [] });
    expect(report.reason).toContain(reason);
    expect(report.reason).not.toContain('/srv');
    expect(current()).toBe(first);
  });

  it('leaves what failed to the log', async () => {
    const { folder, reload } = open(corpusOf(mill));
    folder.failing = new Error('/srv/quays/mill.md is broken');
    expect((await reload()).fault).toBe(folder.failing);
  });

  it('reads once more for all who ask while it reads', async () => {
    const { reload, loads } = open(corpusOf(mill));
    await Promise.all([reload(), reload(), reload()]);
    expect(loads()).toBe(2);
    await reload();
    expect(loads()).toBe(3);
  });
});
