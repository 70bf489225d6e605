import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/open-engine.js';
import { featureNames } from '../../src/retrieval/features.js';
import type { PassageIndex, WeightedTerm } from '../../src/retrieval/passage-index.js';
import { createRanker, explainScore, type RankerWeights, zeroWeights } from '../../src/retrieval/ranker.js';
import { corpusOf } from '../answering/corpus-of.js';

const CORPUS = corpusOf({
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Captain Ilse Kroonenberg blamed a worn pump.`,
  mill: 'The mill of Tarnwick burnt down. Ida Quist saw the fire.',
});
const WEIGHTS: RankerWeights = { ...zeroWeights, coverage: 4, passageScore: 1 };

/** An engine elsewhere: answers later, from a table that knows nothing of the corpus but ids. */
class RemoteIndex implements PassageIndex {
  readonly asked: { terms: readonly WeightedTerm[]; limit: number }[] = [];
  readonly #hits: readonly (readonly [passageId: string, score: number])[];

  constructor(hits: readonly (readonly [passageId: string, score: number])[]) {
    this.#hits = hits;
  }

  async search(terms: readonly WeightedTerm[], limit: number) {
    this.asked.push({ terms, limit });
    await new Promise((resolve) => setImmediate(resolve));
    return this.#hits.slice(0, limit).map(([passageId, score]) => ({ passageId, score }));
  }
}

const idsOf = async (ranking: ReturnType<ReturnType<typeof createRanker>['rank']>) =>
  (await ranking).passages.map(([first]) => first?.sentence.passage.id);

describe('createRanker', () => {
  it('spreads a belief of 1 over the sentences of the passages found, most on the one that answers', async () => {
    const { passages } = await createRanker(CORPUS, { weights: WEIGHTS }).rank('Where did the ferry sink?');
    const sentences = passages.flat();
    expect(sentences.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 9);
    const best = sentences.reduce((a, b) => (b.mass > a.mass ? b : a));
    expect(best.sentence).toMatchObject({ index: 0, passage: { id: 'ferry#0' } });
  });

  it('finds nothing for a question without a subject', async () => {
    expect((await createRanker(CORPUS, { weights: WEIGHTS }).rank('who is he?')).passages).toEqual([]);
  });

  it('takes an answer for what the question above it asks', async () => {
    const corpus = corpusOf({
      interview: '**Will the lighthouse be sold?**\n\nNot this year. We owe it to the keepers.',
      tour: 'The lighthouse may be climbed on Sundays.',
    });
    const ranking = createRanker(corpus, { weights: WEIGHTS }).rank('Is the lighthouse sold?');
    expect((await idsOf(ranking)).slice(0, 2)).toEqual(['interview#0', 'interview#1']);
  });

  it('looks only into passages that are accepted', async () => {
    const ranker = createRanker(CORPUS, { weights: WEIGHTS });
    const ranking = ranker.rank('Did the ferry or the mill burn?', ({ documentId }) => documentId === 'mill');
    expect(await idsOf(ranking)).toEqual(['mill#0']);
  });

  it('asks a stand-in index for its analyzed terms and keeps its order', async () => {
    const index = new RemoteIndex([
      ['mill#0', 7],
      ['ferry#1', 3],
    ]);
    const ranker = createRanker(CORPUS, { weights: WEIGHTS, index, passageLimit: 5 });
    expect(await idsOf(ranker.rank('Who blamed the pumps?'))).toEqual(['mill#0', 'ferry#1']);
    expect(index.asked[0]?.limit).toBe(5);
    expect(index.asked[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['blame', 'pump']));
  });

  it('leaves out passages of a stand-in index that the corpus does not have', async () => {
    const index = new RemoteIndex([
      ['gone#4', 9],
      ['ferry#0', 3],
    ]);
    expect(await idsOf(createRanker(CORPUS, { weights: WEIGHTS, index }).rank('ferry'))).toEqual(['ferry#0']);
  });

  it('gives numbers even where a stand-in index scores everything 0', async () => {
    const index = new RemoteIndex([
      ['ferry#0', 0],
      ['mill#0', 0],
    ]);
    const { passages } = await createRanker(CORPUS, { weights: WEIGHTS, index }).rank('ferry');
    expect(passages.flat().every(({ mass }) => Number.isFinite(mass))).toBe(true);
  });

  it('lets a failing index fail the question', async () => {
    const index: PassageIndex = { search: () => Promise.reject(new Error('no connection')) };
    await expect(createRanker(CORPUS, { weights: WEIGHTS, index }).rank('ferry')).rejects.toThrow(
      'no connection',
    );
  });

  it('measures every feature between 0 and about 1', async () => {
    const { passages } = await createRanker(CORPUS, { weights: WEIGHTS }).rank(
      'When did the ferry Astrid sink?',
    );
    for (const { features } of passages.flat()) {
      expect(Object.keys(features).sort()).toEqual([...featureNames].sort());
      for (const value of Object.values(features)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.0001);
      }
    }
  });
});

describe('explainScore', () => {
  it('adds up to the score, the largest share first', async () => {
    const { passages } = await createRanker(CORPUS, { weights: WEIGHTS }).rank('ferry pump');
    const [best] = passages.flat();
    if (best === undefined) throw new Error('nothing was found');
    const shares = explainScore(best.features, WEIGHTS);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best.score, 9);
    const sizes = shares.map(({ share }) => Math.abs(share));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe('openEngine', () => {
  it('gives the trained weights for every feature', async () => {
    const explained = await openEngine(CORPUS).explain('Where did the ferry Astrid sink?');
    const shares = explained[0]?.quotes[0]?.shares ?? [];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.every(({ share }) => Number.isFinite(share))).toBe(true);
  });
});
