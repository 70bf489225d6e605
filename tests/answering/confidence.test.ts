import { describe, expect, it } from 'vitest';
import { chooseWindows, type Window } from '../../src/answering/choose-quotes.js';
import {
  type ConfidenceModel,
  confidenceFeatureNames,
  confidenceOf,
  explainConfidence,
  measureConfidence,
  penaltyForLack,
} from '../../src/answering/confidence.js';
import { openEngine } from '../../src/open-engine.js';
import { createRanker, zeroWeights } from '../../src/retrieval/ranker.js';
import { corpusOf } from './corpus-of.js';

const CORPUS = corpusOf({
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Captain Ilse Kroonenberg blamed a worn pump.`,
  mill: 'The mill of Tarnwick burnt down. Ida Quist saw the fire.',
});
const ranker = createRanker(CORPUS, {
  weights: { ...zeroWeights, coverage: 6, figureFound: 2, nameFound: 2 },
});

async function windowsOf(question: string) {
  const ranking = await ranker.rank(question);
  const [best, ...rest] = chooseWindows(ranking, 5);
  if (best === undefined) throw new Error(`nothing was found for ${question}`);
  return { ranking, windows: [best, ...rest] as [Window, ...Window[]] };
}

async function featuresOf(question: string) {
  const { ranking, windows } = await windowsOf(question);
  return measureConfidence(ranking, windows);
}

const MODEL: ConfidenceModel = {
  bias: -1,
  weights: Object.fromEntries(
    confidenceFeatureNames.map((name, i) => [name, i % 2 ? 1 : -0.5]),
  ) as ConfidenceModel['weights'],
};

describe('measureConfidence', () => {
  it('sees a question that one sentence holds whole', async () => {
    expect(await featuresOf('When did the ferry Astrid sink off Velmora?')).toMatchObject({
      unknownShare: 0,
      missingNames: 0,
      figureFound: 1,
      figureMissing: 0,
      missingTwo: 0,
    });
  });

  it('sees words that no document holds', async () => {
    const features = await featuresOf('Did the ferry carry zirconium umbrellas?');
    expect(features.unknownShare).toBeGreaterThan(0.4);
    expect(features.missingTwo).toBe(1);
    expect(features.missingRarest).toBe(1);
  });

  it('sees a name that is missing', async () => {
    expect((await featuresOf('Did Captain Zanthe blame the pump?')).missingNames).toBeGreaterThan(0);
    expect((await featuresOf('Did Captain Kroonenberg blame the pump?')).missingNames).toBe(0);
  });

  it('stays between 0 and 1', async () => {
    for (const question of [
      'ferry',
      'Who saw the fire at Tarnwick?',
      'how many people were hurt on the Astrid?',
    ]) {
      for (const [name, value] of Object.entries(await featuresOf(question))) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(1.0001);
      }
    }
  });
});

describe('penaltyForLack', () => {
  it.each([
    ['How many pumps did Kroonenberg blame?', -2],
    ['When did the mill burn down?', -1],
    ['What was the price of the pump?', -4],
    ['When did the ferry sink?', 0],
    ['Did the mill burn down?', 0],
  ])('of %j is %d', async (question, penalty) => {
    const { ranking, windows } = await windowsOf(question);
    expect(penaltyForLack(ranking, windows)).toBe(penalty);
  });
});

describe('confidenceOf', () => {
  it('is the logistic of the shares that explain it', async () => {
    const features = await featuresOf('When did the ferry sink?');
    for (const penalty of [0, -2]) {
      const shares = explainConfidence(features, MODEL, penalty);
      const logit = shares.reduce((sum, { share }) => sum + share, 0);
      expect(confidenceOf(features, MODEL, penalty)).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
      expect(shares.some(({ feature }) => feature === 'lacksWhatIsAsked')).toBe(penalty < 0);
    }
  });

  it('is lower when what is asked for is lacking', async () => {
    const features = await featuresOf('When did the ferry sink?');
    expect(confidenceOf(features, MODEL, -2)).toBeLessThan(confidenceOf(features, MODEL, 0));
  });

  it('is higher, as trained, for what a document tells than for what it does not', async () => {
    const engine = openEngine(CORPUS);
    const told = await engine.ask('Who blamed a worn pump?');
    const untold = await engine.ask('Who repaired the lighthouse lamp?');
    expect(told.confidence).toBeGreaterThan(0.5);
    expect(untold.confidence).toBeLessThan(0.12);
  });
});
