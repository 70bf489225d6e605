import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FigureName, type Figures, figureSpecs } from '../../src/eval/figures.js';
import { type EvalSet, findSets, ownSets } from '../../src/eval/find-sets.js';
import { measureSet } from '../../src/eval/measure.js';
import { casebook } from '../../src/eval/systems.js';
import { packageRoot } from '../../src/package-root.js';

/** About so many questions of each set: enough to tell, quick enough for every run. */
const SAMPLE = 200;
const EVALUATION = join(packageRoot, '../shared/eval');

type Limits = Readonly<Partial<Record<FigureName, number>>>;

/** Floors of what should be more and ceilings of what should be less, each a little beside what was last measured. */
const limits: Readonly<Record<string, Limits>> = {
  squad: {
    quoteAt1: 0.84,
    quoteAt3: 0.92,
    rankedAt1: 0.87,
    rankedAt3: 0.95,
    quoteChars: 300,
    verbatim: 1,
    boilerplate: 0,
    auroc: 0.95,
    answerableRefused: 0.06,
    unanswerableAnswered: 0.12,
  },
  seeds: {
    quoteAt1: 0.85,
    quoteAt3: 0.95,
    rankedAt1: 0.9,
    rankedAt3: 0.96,
    quoteChars: 300,
    verbatim: 1,
    boilerplate: 0,
    fair: 0.95,
    auroc: 0.95,
    unanswerableAnswered: 0.34,
  },
  bundled: {
    quoteAt1: 0.9,
    quoteAt3: 0.95,
    quoteChars: 300,
    verbatim: 1,
    boilerplate: 0,
    fair: 0.95,
    auroc: 0.91,
    answerableRefused: 0.03,
    unanswerableAnswered: 0.31,
  },
  incidents: {
    rankedAt1: 0.57,
    rankedAt3: 0.74,
    quoteChars: 300,
    verbatim: 1,
    boilerplate: 0,
    rankedFair: 0.46,
    answerableRefused: 0.24,
    unanswerableAnswered: 0.67,
  },
  pages: { f1: 0.93, precision: 0.92, recall: 0.94 },
};

const hasEvaluation = existsSync(EVALUATION);
const given = hasEvaluation ? await findSets(EVALUATION) : [];

describe('the figures on the sets that come with the project', async () => {
  it.each(await ownSets())('of $name stay above their floors', async (set) => {
    await expectWithin(set);
  });
});

describe.skipIf(!hasEvaluation)('the figures on ../shared/eval (skipped where it is absent)', () => {
  it.each(given)('of $name stay above their floors', { timeout: 120_000 }, async (set) => {
    await expectWithin(set, SAMPLE);
  });

  it('are those of pages, seeds and squad', () => {
    expect(given.map(({ name }) => name)).toEqual(['pages', 'seeds', 'squad']);
  });
});

async function expectWithin(set: EvalSet, sample?: number): Promise<void> {
  const options = { now: () => performance.now(), ...(sample !== undefined && { sample }) };
  const [result] = await measureSet(set, [casebook], options);
  expect(result && missedLimits(result.figures, limits[set.name] ?? {})).toEqual([]);
}

function missedLimits(figures: Figures, wanted: Limits): string[] {
  return Object.entries(wanted).flatMap(([key, limit]) => {
    const name = key as FigureName;
    const value = figures[name];
    const { better, label } = figureSpecs[name];
    const keeps = value !== null && (better === 'less' ? value <= limit : value >= limit);
    return keeps ? [] : [`${label} is ${value}, ${better === 'less' ? 'above' : 'below'} ${limit}`];
  });
}
