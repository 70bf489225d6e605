import { describe, expect, it } from 'vitest';
import { createRanker } from '../../src/answering/rank-sentences.js';
import { suggestTopics } from '../../src/answering/suggest-topics.js';
import type { Corpus } from '../../src/corpus/document.js';
import { createPassageFinder } from '../../src/retrieval/find-passages.js';
import { scriptedReader } from '../support/scripted-reader.js';
import { corpusOf } from './corpus-of.js';

const plain = corpusOf({
  'The ferry Astrid': `The ferry sank.

The pump was worn.

Divers came.`,
  'The mill': 'The mill burnt down.',
  'The harbour': 'The harbour was shut.',
});
const CORPUS: Corpus = {
  ...plain,
  documents: plain.documents.map((document) =>
    document.id === 'The mill' ? { ...document, incident: 'Tarnwick fire' } : document,
  ),
  passages: plain.passages.map((passage) =>
    passage.id === 'The ferry Astrid#1' ? { ...passage, heading: 'What the pump did' } : passage,
  ),
};

async function topicsFor(question: string, corpus = CORPUS) {
  const ranker = createRanker(corpus, createPassageFinder(corpus), () => scriptedReader({}));
  return suggestTopics(await ranker(question, { limit: 5 }), corpus);
}

describe('suggestTopics', () => {
  it('names the nearest passage first: its heading, or its title', async () => {
    expect((await topicsFor('Who sold the pump?'))[0]).toBe('What the pump did');
    expect((await topicsFor('Who insured the harbour?'))[0]).toBe('The harbour');
  });

  it('names incidents, or titles, where nothing is near', async () => {
    expect(await topicsFor('zirconium umbrella')).toEqual([
      'The ferry Astrid',
      'Tarnwick fire',
      'The harbour',
    ]);
  });

  it('gives at most three, none twice', async () => {
    const topics = await topicsFor('pump ferry divers mill harbour');
    expect(topics).toHaveLength(3);
    expect(new Set(topics).size).toBe(3);
  });

  it('has nothing to say of an empty corpus', async () => {
    expect(await topicsFor('ferry', corpusOf({}))).toEqual([]);
  });
});
