import { describe, expect, it } from 'vitest';
import { inspectCorpus } from '../../src/console/inspection.js';
import { printInspection } from '../../src/console/print-inspection.js';
import { describeTerminal } from '../../src/console/terminal.js';
import type { Corpus } from '../../src/corpus/document.js';
import { fileOf } from '../support/small-corpus.js';

const text = 'A fire\n\nIt burned on 5 May 2019.\n\nRead also: ten more fires';
const fire = fileOf('b/fire.md', text, {
  title: 'A fire',
  publisher: 'Gazette',
  published: '2019-05',
  blocks: [
    { start: 0, end: 6, kind: 'heading' },
    { start: 8, end: 32, kind: 'paragraph' },
    { start: 34, end: text.length, kind: 'boilerplate', reason: 'related posts' },
  ],
});
const corpus: Corpus = {
  documents: [fire],
  passages: [{ id: 'b/fire#0', documentId: 'b/fire', start: 8, end: 32, sentences: [{ start: 8, end: 32 }] }],
  problems: [
    { path: 'b/fire.md', kind: 'metadata', message: 'The date is not one.' },
    { path: 'a/empty.txt', kind: 'empty', message: 'The file is empty.' },
  ],
  aliases: [],
};
const findDates = () => [
  {
    start: 21,
    end: 31,
    text: '5 May 2019',
    value: '2019-05-05',
    precision: 'day',
    basis: 'explicit',
  } as const,
];

describe('inspectCorpus', () => {
  it('tells of each file by path, those that could not be loaded too', () => {
    expect(inspectCorpus(corpus, findDates)).toEqual([
      {
        path: 'a/empty.txt',
        title: null,
        publisher: null,
        published: null,
        language: null,
        body: [],
        boilerplate: [],
        passages: 0,
        dates: [],
        problems: ['The file is empty.'],
      },
      {
        path: 'b/fire.md',
        title: 'A fire',
        publisher: 'Gazette',
        published: '2019-05',
        language: 'en',
        body: [
          { start: 0, end: 6 },
          { start: 8, end: 32 },
        ],
        boilerplate: [{ start: 34, end: text.length, reason: 'related posts' }],
        passages: 1,
        dates: [
          {
            start: 21,
            end: 31,
            text: '5 May 2019',
            value: '2019-05-05',
            precision: 'day',
            basis: 'explicit',
          },
        ],
        problems: ['The date is not one.'],
      },
    ]);
  });

  it('keeps one order of keys, whether the file was loaded or not', () => {
    const [failed, loaded] = inspectCorpus(corpus, findDates);
    expect(Object.keys(failed ?? {})).toEqual(Object.keys(loaded ?? {}));
  });
});

describe('printInspection', () => {
  it('reports what was read, cut and found wrong', () => {
    const report = printInspection(
      inspectCorpus(corpus, findDates),
      corpus,
      describeTerminal({ columns: 60 }, {}),
    );
    expect(report).toMatchInlineSnapshot(`
      "✘ a/empty.txt
        wrong   The file is empty.

      ✘ b/fire.md
        A fire · Gazette · May 2019 · en
        read    2 blocks, 1 passage
        cut     related posts         Read also: ten more fires
        dates   5 May 2019 (“5 May 2019”)
        wrong   The date is not one.

      1 document read, 1 passage, 2 problems
      "
    `);
  });
});
