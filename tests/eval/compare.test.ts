import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/eval/compare.js';
import { type Measurements, measurementsOfAnswers } from '../../src/eval/measurements.js';
import type { Report, SetResult } from '../../src/eval/report.js';

const blank = measurementsOfAnswers([], 100);
const result = (figures: Partial<Measurements>, known: Partial<SetResult> = {}): SetResult => ({
  set: 'harbour',
  system: 'casebook',
  items: 3,
  answerable: 2,
  figures: { ...blank, ...figures },
  ...known,
});
const report = (...results: SetResult[]): Report => ({ version: 1, sample: null, results });

describe('compareReports', () => {
  it.each([
    ['quoteAt1', 0.8, 0.9, 'better'],
    ['quoteAt1', 0.9, 0.8, 'worse'],
    ['quoteAt1', 0.9, 0.9003, 'same'],
    ['quoteChars', 200, 250, 'worse'],
    ['quoteChars', 200, 200.4, 'same'],
    ['answerableRefused', 0.03, 0.02, 'better'],
    ['boilerplate', 0, 1, 'worse'],
    ['quotesPerAnswer', 2, 3, 'changed'],
    ['p50', 10, 11.9, 'same'],
    ['p50', 10, 13, 'worse'],
    ['p50', 10, 7, 'better'],
    ['fair', null, 0.9, 'same'],
    ['fair', null, null, 'same'],
  ] as const)('calls %s from %s to %s %s', (name, before, after, verdict) => {
    const [comparison] = compareReports(
      report(result({ [name]: after })),
      report(result({ [name]: before })),
    );
    expect(comparison?.changes.find((change) => change.name === name)).toMatchObject({
      before,
      after,
      verdict,
    });
  });

  it('compares the same set and system only', () => {
    const now = report(result({}), result({}, { system: 'joint' }), result({}, { set: 'mills' }));
    const earlier = report(result({}, { set: 'mills' }), result({}, { system: 'plain' }), result({}));
    const compared = compareReports(now, earlier).map(({ after }) => [after.set, after.system]);
    expect(compared).toEqual([
      ['harbour', 'casebook'],
      ['mills', 'casebook'],
    ]);
  });
});
