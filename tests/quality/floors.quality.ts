import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EvalSet, findSets, ownSets } from '../../src/eval/find-sets.js';
import { measureSet } from '../../src/eval/measure.js';
import { type MeasurementName, type Measurements, measurementSpecs } from '../../src/eval/measurements.js';
import { casebookWith } from '../../src/eval/systems.js';
import { packageRoot } from '../../src/package-root.js';
import { openReader } from '../../src/reader/open-reader.js';
import { readerDefaults } from '../../src/reader/reader-settings.js';

const EVALUATION = join(packageRoot, '../shared/eval');

type Limits = Readonly<Partial<Record<MeasurementName, number>>>;

/** What holds of every set, whatever it is about. */
const always: Limits = { verbatim: 1, boilerplate: 0, quoteChars: 300 };

/**
 * Floors of what should be more and ceilings of what should be less, each a little beside what was last measured. Sets
 * in two parts are held by the part that nothing was fitted to.
 */
const limits: ReadonlyMap<string, Limits> = new Map(
  Object.entries({
    seeds: { quoteAt1: 0.85, quoteAt3: 0.9, fair: 0.85, auroc: 0.9, answerableRefused: 0.06 },
    bundled: { quoteAt1: 0.82, quoteAt3: 0.94, fair: 0.85, auroc: 0.95, answerableRefused: 0.03 },
    'real-incidents, tune': {
      quoteAt1: 0.68,
      quoteAt3: 0.88,
      fair: 0.5,
      auroc: 0.84,
      answerableRefused: 0.04,
      unanswerableAnswered: 0.7,
    },
    'incidents, hold': { quoteAt1: 0.68, quoteAt3: 0.82, fair: 0.5, auroc: 0.7, answerableRefused: 0.08 },
    'squad, hold': { quoteAt1: 0.8, quoteAt3: 0.88, auroc: 0.9, answerableRefused: 0.08 },
    'rumours, tune': { bothSides: 0.45 },
    'rumours, hold': { bothSides: 0.6 },
    pages: { f1: 0.93, precision: 0.92, recall: 0.94 },
  } satisfies Record<string, Limits>),
);

const hasEvaluation = existsSync(EVALUATION);
const given = hasEvaluation ? await findSets(EVALUATION) : [];

describe('the figures on the sets that come with the project', () => {
  it.each(ownSets())('of $name stay above their floors', expectWithin);
});

describe.skipIf(!hasEvaluation)('the figures on ../shared/eval (skipped where it is absent)', () => {
  it.each(given)('of $name stay above their floors', expectWithin);
});

/** The network that is shipped, where it can be had; the floors are those of answers that it chose. */
const { reader } = await openReader(readerDefaults);

/** About so many questions of each set: the network reads several passages for each. */
const SAMPLE = 110;

async function expectWithin(set: EvalSet): Promise<void> {
  const results = await measureSet(set, [casebookWith(reader === undefined ? {} : { reader })], {
    sample: SAMPLE,
    now: () => performance.now(),
  });
  const missed = results.flatMap(({ set: name, figures }) => {
    const own = set.kind === 'questions' || set.kind === 'collection' ? always : {};
    return missedLimits(figures, { ...own, ...limits.get(name) }).map((miss) => `${name}: ${miss}`);
  });
  expect(missed).toEqual([]);
}

function missedLimits(figures: Measurements, wanted: Limits): string[] {
  return Object.entries(wanted).flatMap(([key, limit]) => {
    const name = key as MeasurementName;
    const value = figures[name];
    const { better, label } = measurementSpecs[name];
    const keeps = value !== null && (better === 'less' ? value <= limit : value >= limit);
    return keeps ? [] : [`${label} is ${value}, ${better === 'less' ? 'above' : 'below'} ${limit}`];
  });
}
