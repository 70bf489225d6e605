import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSets, nameApart, ownSets, type PageSet } from '../../src/eval/find-sets.js';
import { folderOf, harbour, jsonLines } from './fixtures.js';

const question = { id: 'a', question: 'Who?', gold: [{ file: 'mill.txt', quote: 'the miller' }] };
const files = {
  ...harbour,
  'other/corpus/a.md': 'A.',
  'other/questions.jsonl': '',
  'pages/truth.json': '{}',
  'mills-questions.jsonl': jsonLines(question),
  'mills/deep/mill.txt': 'It was the miller.',
};
const { folder, remove } = folderOf(files);
const beside = folderOf({
  'eval/mills-questions.jsonl': jsonLines(question),
  'mills/mill.txt': 'The miller.',
});
const lacking = folderOf({ 'mills-questions.jsonl': jsonLines(question), 'mills/quarry.txt': 'A stone.' });
const broken = folderOf({ 'mills-questions.jsonl': '{"id":1}\n', 'mills/quarry.txt': 'A stone.' });
const alone = folderOf({ 'mills-questions.jsonl': jsonLines(question) });
const empty = folderOf({ 'notes.txt': 'Nothing.' });
afterAll(() => {
  for (const made of [{ remove }, beside, lacking, broken, alone, empty]) made.remove();
});

describe('findSets', () => {
  it('finds every shape in a folder, sorted by name', async () => {
    expect(await findSets(folder)).toEqual([
      {
        kind: 'questions',
        name: 'harbour',
        corpus: join(folder, 'harbour/corpus'),
        questionFiles: [join(folder, 'harbour/questions.jsonl'), join(folder, 'harbour/outside.jsonl')],
      },
      {
        kind: 'questions',
        name: 'mills',
        corpus: join(folder, 'mills'),
        questionFiles: [join(folder, 'mills-questions.jsonl')],
      },
      {
        kind: 'questions',
        name: 'other',
        corpus: join(folder, 'other/corpus'),
        questionFiles: [join(folder, 'other/questions.jsonl')],
      },
      { kind: 'pages', name: 'pages', folder: join(folder, 'pages') },
    ]);
  });

  it.each(['harbour', 'pages'])('takes the set %s itself', async (name) => {
    expect(await findSets(join(folder, name))).toMatchObject([{ name }]);
  });

  it('finds the documents of named questions one folder up', async () => {
    expect(await findSets(join(beside.folder, 'eval'))).toMatchObject([
      { name: 'mills', corpus: join(beside.folder, 'mills') },
    ]);
  });

  it.each([
    ['a folder that is not there', join(empty.folder, 'gone'), 'There is no folder'],
    ['a folder without a set', empty.folder, 'Nothing to measure in'],
    ['questions without documents', alone.folder, 'are missing: looked in'],
    ['documents that are not those of the questions', lacking.folder, 'do not hold every file'],
    ['questions that cannot be read', broken.folder, 'mills-questions.jsonl:1 is not a question'],
  ])('says what is wrong with %s', async (_, where, message) => {
    await expect(findSets(where)).rejects.toMatchObject({
      name: 'EvalSetError',
      message: expect.stringContaining(message),
    });
  });
});

describe('ownSets', () => {
  it('finds the questions that come with the project, those on incidents as one', async () => {
    const [bundled, incidents, ...others] = ownSets();
    expect(bundled).toMatchObject({ kind: 'questions', name: 'bundled' });
    expect(incidents).toMatchObject({ kind: 'collection', name: 'incidents' });
    expect(incidents?.kind === 'collection' && incidents.sets.length).toBeGreaterThan(20);
    expect(others).toEqual([]);
  });
});

describe('nameApart', () => {
  it('numbers sets of the same name', () => {
    const set: PageSet = { kind: 'pages', name: 'pages', folder: 'a' };
    const names = nameApart([set, { ...set, name: 'other' }, set, set]).map(({ name }) => name);
    expect(names).toEqual(['pages', 'other', 'pages (2)', 'pages (3)']);
  });
});
