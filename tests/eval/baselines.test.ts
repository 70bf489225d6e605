import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { baselines } from '../../src/eval/baselines.js';
import { folderOf, harbour } from './fixtures.js';

const { folder, remove } = folderOf(harbour);
afterAll(remove);
const corpus = await loadCorpus(join(folder, 'harbour/corpus'));

const firstQuote = async (name: string, question: string) =>
  (
    await baselines
      .find((one) => one.name === name)
      ?.open(corpus)
      .ask(question)
  )?.quotes[0]?.text;

describe('baselines', () => {
  it.each([
    ['minisearch', 'The crane at Ferry Quay fell into the water on Sunday night.'],
    ['stemmed', 'The crane at Ferry Quay fell into the water on Sunday night.'],
    ['joint', 'The crane at Ferry Quay fell into the water on Sunday night.'],
    ['paragraphs', 'The crane at Ferry Quay fell into the water on Sunday night. Nobody was hurt.'],
  ])('%s quotes what it finds, word for word', async (name, expected) => {
    expect(await firstQuote(name, 'Which crane fell into the water?')).toBe(expected);
  });

  it('finds other forms of a word only with stems', async () => {
    expect(await firstQuote('minisearch', 'opens')).toBeUndefined();
    expect(await firstQuote('stemmed', 'opens')).toBe(
      'A new school opened in the village of Ashby in spring.',
    );
  });

  it.each(baselines)('$name refuses only what it finds nothing of', async ({ open }) => {
    const answer = await open(corpus).ask('xylophones');
    expect(answer).toMatchObject({ answered: false, confidence: 0, quotes: [] });
  });
});
