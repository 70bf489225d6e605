import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import {
  bindEntries,
  type Entry,
  groupCorrecting,
} from '../../../src/evidence/corrections/entry-corrections.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';
import { documentOf } from '../../support/small-corpus.js';

describe('groupCorrecting', () => {
  const page = (id: string, more: Partial<Document>) => documentOf(id, ['It fell.'], more);
  const grouped = (documents: readonly Document[]) =>
    groupCorrecting(documents)(documents[0] as Document)?.map(({ id }) => id);

  it('groups the entries of one file', () => {
    const [a, b, c] = ['feed.rss#1', 'feed.rss#2', 'other.rss#1'].map((path, n) => page(`${n}`, { path }));
    expect(grouped([a, b, c] as Document[])).toEqual(['0', '1']);
  });

  it.each<[string, Partial<Document>, Partial<Document>, string[] | undefined]>([
    ['one publisher in any case', { publisher: 'Lund News' }, { publisher: 'LUND NEWS' }, ['a', 'b']],
    ['two publishers', { publisher: 'Lund News' }, { publisher: 'Arle Post' }, undefined],
    ['no publisher', {}, {}, undefined],
    [
      'two incidents',
      { publisher: 'Lund News', incident: 'fire' },
      { publisher: 'Lund News', incident: 'flood' },
      undefined,
    ],
    [
      'one list of incidents',
      { publisher: 'Lund News', incidents: ['fire', 'flood'] },
      { publisher: 'Lund News', incidents: ['fire', 'flood'] },
      ['a', 'b'],
    ],
  ])('groups pages by publisher and incident: %s', (_, one, other, ids) => {
    expect(grouped([page('a', one), page('b', other)])).toEqual(ids);
  });

  it('leaves alone what a publisher wrote where that is too much to read, but no long file', () => {
    const many = (more: (n: number) => Partial<Document>, count: number) =>
      Array.from({ length: count }, (_, n) => page(`${n}`, more(n)));
    const published = () => ({ publisher: 'Lund News' });
    expect(grouped(many(published, 40))).toHaveLength(40);
    expect(grouped(many(published, 41))).toBeUndefined();
    expect(grouped(many((n) => ({ path: `feed.rss#${n}` }), 41))).toHaveLength(41);
  });
});

describe('bindEntries', () => {
  const TOLD = 'Dario Lenz sold the pump of the ferry in May.';

  interface Given {
    readonly title?: string;
    readonly published?: string;
    readonly text: string;
  }

  /** Pairs of what is told and what sets it right among entries, the first of which corrects. */
  function bound(...given: readonly Given[]) {
    const corpus = corpusOf(Object.fromEntries(given.map(({ text }, n) => [`e${n}`, text])));
    const index = buildStanceIndex(corpus);
    const entries = given.map(({ title = 'The ferry', text, published }, n): Entry => {
      const id = `e${n}`;
      return {
        document: { id, title, ...(published !== undefined && { published }) },
        sentences: index.touching(id, { start: 0, end: text.length }),
        slice: ({ start, end }) => text.slice(start, end),
      };
    });
    return [...bindEntries(entries)].map(([{ text }, notes]) => [text, notes.map((note) => note.text)]);
  }

  const titled = { title: 'Correction', text: 'Dario Lenz did not sell the pump of the ferry.' };

  it.each<[string, Given]>([
    ['its title', titled],
    ['its label', { text: `Correction: ${titled.text}` }],
  ])('binds what is called a correction by %s', (_, note) => {
    expect(bound(note, { text: TOLD })).toEqual([[TOLD, [note.text]]]);
  });

  it.each<[string, Given, Given]>([
    ['is called none', { text: titled.text }, { text: TOLD }],
    ['is called an update', { ...titled, title: 'Update' }, { text: TOLD }],
    ['shares less than three words', { ...titled, text: 'The pump was lent.' }, { text: TOLD }],
    ['is older', { ...titled, published: '2019-06-01' }, { text: TOLD, published: '2019-06-02' }],
  ])('binds nothing that %s', (_, note, told) => {
    expect(bound(note, told)).toEqual([]);
  });

  it('binds to what is as old', () => {
    const published = '2019-06-02';
    expect(bound({ ...titled, published }, { text: TOLD, published })).toHaveLength(1);
  });

  it('binds to what still says what is wrong alone', () => {
    const note = { title: 'Correction', text: 'Dario Lenz sold the pump of the ferry in 2018, not 2016.' };
    const [wrong, right] = [2016, 2018].map((year) => `Dario Lenz sold the pump of the ferry in ${year}.`);
    expect(bound(note, { text: wrong as string }, { text: right as string }).map(([told]) => told)).toEqual([
      wrong,
    ]);
  });

  it('takes a long entry for no note, whatever its title', () => {
    const text = `${titled.text}${' It rained.'.repeat(8)}`;
    expect(bound({ ...titled, text }, { text: TOLD })).toEqual([]);
    expect(
      bound({ ...titled, text: `${titled.text}${' It rained.'.repeat(7)}` }, { text: TOLD }),
    ).toHaveLength(1);
  });
});
