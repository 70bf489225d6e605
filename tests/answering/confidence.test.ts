import { describe, expect, it } from 'vitest';
import { chooseWindows, type Window } from '../../src/answering/choose-quotes.js';
import { confidenceOf, confidenceShares, penaltyForLack } from '../../src/answering/confidence.js';
import { createRanker } from '../../src/answering/rank-sentences.js';
import { openEngine } from '../../src/open-engine.js';
import { createPassageFinder } from '../../src/retrieval/find-passages.js';
import { scriptedReader } from '../support/scripted-reader.js';
import { corpusOf } from './corpus-of.js';

const CORPUS = corpusOf({
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Captain Ilse Kroonenberg blamed a worn pump.`,
  mill: 'The mill of Tarnwick burnt down. Ida Quist saw the fire. Did anybody else see it?',
});

async function windowsOf(question: string, reader = scriptedReader({ '': -9 }, { bm25: 9 })) {
  const ranking = await createRanker(
    CORPUS,
    createPassageFinder(CORPUS),
    () => reader,
  )(question, { limit: 5 });
  return { ranking, windows: chooseWindows(ranking, 5) };
}

async function confidenceIn(question: string, ...reader: Parameters<typeof scriptedReader>) {
  const { ranking, windows } = await windowsOf(question, scriptedReader(...reader));
  return confidenceOf(confidenceShares(ranking, windows));
}

describe('penaltyForLack', () => {
  it.each([
    ['How many pumps did Kroonenberg blame?', -2],
    ['When did the mill burn down?', -1],
    ['What was the price of the pump?', -4],
    ['Where did Captain Ilse Kroonenberg blame a worn pump?', -1],
    ['What is the phone number of Kroonenberg?', -4],
    ['What is the name of the pump that Captain Ilse Kroonenberg blamed?', -4],
    ['When did the ferry sink?', 0],
    ['Did the mill burn down?', 0],
  ])('of %j is %d', async (question, penalty) => {
    const { ranking, windows } = await windowsOf(question);
    expect(penaltyForLack(ranking, windows)).toBe(penalty);
  });
});

describe('a window that tells the fact', () => {
  it('counts from a tenth of the first one’s belief on', async () => {
    const { ranking, windows } = await windowsOf('When did the ferry sink?');
    const others = (await windowsOf('Who blamed a worn pump?')).windows;
    const ferry = CORPUS.documents.find(({ id }) => id === 'ferry')?.text ?? '';
    const holding = (words: string) => (window: Window) =>
      window.documentId === 'ferry' && ferry.slice(window.start, window.end).includes(words);
    const [tells, lacks] = [windows.find(holding('3 May')), others.find(holding('worn pump'))];
    if (tells === undefined || lacks === undefined) throw new Error('no such windows');
    const with10th = (mass: number) =>
      penaltyForLack(ranking, [
        { ...lacks, mass: 1 },
        { ...tells, mass },
      ]);
    expect([with10th(0.1), with10th(0.099)]).toEqual([0, -1]);
    expect(penaltyForLack(ranking, [])).toBe(0);
  });
});

describe('confidenceOf', () => {
  it('is the logistic of the highest logit read, weighed', async () => {
    const weighing = { bias: 0.5, slope: 2 };
    const told = await confidenceIn('Did the ferry sink?', { sank: 1.5, hurt: 1 }, weighing);
    expect(told).toBeCloseTo(1 / (1 + Math.exp(-(0.5 + 2 * 1.5))), 9);
  });

  it('is lower by what is lacking of what is asked for', async () => {
    const lacking = await confidenceIn('What was the price of the pump?', { pump: 3 });
    expect(lacking).toBeCloseTo(1 / (1 + Math.exp(4 - 3)), 9);
  });

  it('does not rise by a sentence that only asks', async () => {
    const asked = await confidenceIn('Did anybody see the fire?', { 'Did anybody': 6, Quist: 1 });
    expect(asked).toBeCloseTo(1 / (1 + Math.exp(-1)), 9);
  });

  it('is 0 where nothing was read', async () => {
    expect(await confidenceIn('who is he?', {})).toBe(0);
  });

  it('is higher, as trained, for what a document tells than for what it does not', async () => {
    const engine = openEngine(CORPUS);
    const told = await engine.ask('Who blamed a worn pump?');
    const untold = await engine.ask('Who repaired the lighthouse lamp?');
    expect(told.confidence).toBeGreaterThan(0.5);
    expect(untold.confidence).toBeLessThan(0.12);
  });
});
