import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSets } from '../../src/eval/find-sets.js';
import { measureSet } from '../../src/eval/measure.js';
import type { System } from '../../src/eval/system.js';
import { answerOf, quoteOf } from '../support/small-corpus.js';
import { folderOf, jsonLines } from './fixtures.js';

const articles = [
  { file: 'gazette.txt', side: 'for' },
  { file: 'herald.txt', side: 'against' },
  { file: 'post.txt', side: null },
];
const { folder, remove } = folderOf({
  'rumours/rumours.jsonl': jsonLines(
    { id: 'r1', claim: 'the bell was sold', bothSides: true, articles },
    { id: 'r2', claim: 'the bell was cracked', bothSides: true, articles: articles.slice(0, 2) },
    { id: 'r3', claim: 'the bell was old', bothSides: false, articles: articles.slice(0, 1) },
  ),
  'rumours/texts/gazette.txt': 'The bell was sold on Monday.\n',
  'rumours/texts/herald.txt': 'The bell hangs where it always hung.\n',
  'rumours/texts/post.txt': 'The bell rang at noon.\n',
  'broken/rumours.jsonl': `${JSON.stringify({ id: 'r1', claim: 'it rained' })}\n`,
});
afterAll(remove);

/** Quotes every document, but of the first rumour alone. */
const quoting: System = {
  name: 'quoting',
  open: (corpus) => ({
    corpus,
    ask: async (question) => {
      const shown = question.includes('sold') ? corpus.documents : corpus.documents.slice(0, 1);
      return answerOf(
        question,
        shown.map((document, i) => quoteOf(document, i + 1, document.text.trim())),
      );
    },
  }),
};

describe('rumours', () => {
  it('count as shown from both sides when an article for and one against are quoted', async () => {
    const [set] = await findSets(join(folder, 'rumours'));
    if (set === undefined) throw new Error('no set was found');
    const results = await measureSet(set, [quoting], { now: () => 0 });
    const shares = results.map(({ set: name, items, figures }) => [name, items, figures.bothSides]);
    expect(shares).toEqual([['rumours', 3, 0.5]]);
  });

  it('are asked over their own articles alone', async () => {
    const [set] = await findSets(join(folder, 'rumours'));
    if (set === undefined) throw new Error('no set was found');
    const asked: string[][] = [];
    const watching: System = {
      name: 'watching',
      open: (corpus) => {
        asked.push(corpus.documents.map(({ path }) => path));
        return quoting.open(corpus);
      },
    };
    await measureSet(set, [watching], { now: () => 0 });
    expect(asked).toEqual([
      ['gazette.txt', 'herald.txt', 'post.txt'],
      ['gazette.txt', 'herald.txt'],
      ['gazette.txt'],
    ]);
  });

  it('that cannot be read are named with their line', async () => {
    const [set] = await findSets(join(folder, 'broken'));
    if (set === undefined) throw new Error('no set was found');
    await expect(measureSet(set, [quoting], { now: () => 0 })).rejects.toThrow(
      'rumours.jsonl:1 is not a rumour',
    );
  });
});
