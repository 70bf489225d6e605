import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FigureName, type Figures, figureSpecs } from '../../src/eval/figures.js';
import { bundledSets, type EvalSet, findSets } from '../../src/eval/find-sets.js';
import { measureSet } from '../../src/eval/measure.js';
import { casebook } from '../../src/eval/systems.js';
import { packageRoot } from '../../src/package-root.js';

/** About so many questions of each set: enough to tell, quick enough for every run. */
const SAMPLE = 200;
const EVALUATION = join(packageRoot, '../shared/eval');

type Limits = Readonly<Partial<Record<FigureName, number>>>;

/** What holds of each incident, whatever it is about, and of those that have no floors of their own. */
const ofIncident: Limits = { quoteChars: 300, verbatim: 1, boilerplate: 0 };

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
  '1-hospital-leak': { ...ofIncident, rankedAt3: 0.82, rankedFair: 0.65 },
  '2-club-wages': { ...ofIncident, rankedAt3: 0.88, rankedFair: 0.4 },
  '3-chemical-spill': { ...ofIncident, rankedAt3: 0.72, rankedFair: 0.83 },
  '4-mayor-recount': { ...ofIncident, rankedAt3: 0.66, rankedFair: 0.83 },
  '5-cloud-outage': { ...ofIncident, rankedAt3: 0.66, rankedFair: 0.62 },
  '6-charity-money': { ...ofIncident, rankedAt3: 0.73, rankedFair: 0.5 },
  pages: { f1: 0.9, precision: 0.89, recall: 0.91 },
};

const hasEvaluation = existsSync(EVALUATION);
const given = hasEvaluation ? await findSets(EVALUATION) : [];

describe('the figures on the bundled documents', () => {
  it('stay above their floors', async () => {
    await expectWithin(bundledSets()[0], 'bundled');
  });
});

describe('the figures on the invented incidents', async () => {
  it.each(await findSets(join(packageRoot, 'tests/eval-sets/incidents')))(
    'of $name stay above their floors',
    async (set) => {
      await expectWithin(set, set.name);
    },
  );
});

describe.skipIf(!hasEvaluation)('the figures on ../shared/eval (skipped where it is absent)', () => {
  it.each(['pages', 'seeds', 'squad'])(
    'of %s stay above their floors',
    { timeout: 120_000 },
    async (name) => {
      await expectWithin(
        given.find((set) => set.name === name),
        name,
      );
    },
  );
});

async function expectWithin(set: EvalSet | undefined, name: string): Promise<void> {
  if (set === undefined) throw new Error(`there is no set ${name} to measure`);
  const [result] = await measureSet(set, [casebook], { sample: SAMPLE, now: () => performance.now() });
  const figures = result?.figures;
  expect(
    figures === undefined ? ['nothing was measured'] : missedLimits(figures, limits[name] ?? ofIncident),
  ).toEqual([]);
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
