import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measurementsOfAnswers } from '../../src/eval/measurements.js';
import { type Report, readReport, reportToJson } from '../../src/eval/report.js';
import { folderOf } from './fixtures.js';

const figures = { ...measurementsOfAnswers([], 12.5), quoteAt1: 2 / 3 };
const report: Report = {
  version: 1,
  sample: 40,
  results: [{ set: 'harbour', system: 'casebook', items: 3, answerable: 2, figures }],
};
const earlier = {
  ...report,
  results: report.results.map((result) => ({ ...result, figures: { quoteAt1: 0.5 } })),
};
const { folder, remove } = folderOf({
  'now.json': reportToJson(report),
  'earlier.json': JSON.stringify(earlier),
  'other.json': '{"version":2}',
  'text.json': 'quote@1 0.9',
});
afterAll(remove);

describe('readReport', () => {
  it('reads back what was printed, to six digits', async () => {
    const [result] = report.results;
    expect(await readReport(join(folder, 'now.json'))).toEqual({
      ...report,
      reader: 'unknown',
      results: [{ ...result, figures: { ...figures, quoteAt1: 0.666667 } }],
    });
  });

  it('takes a measurement that an earlier version did not know as not measured', async () => {
    const read = await readReport(join(folder, 'earlier.json'));
    expect(read.results[0]?.figures).toMatchObject({ quoteAt1: 0.5, fair: null, load: null });
  });

  it.each([
    ['gone.json', 'There is no file'],
    ['other.json', 'is not what `casebook eval --json` printed'],
    ['text.json', 'is not what `casebook eval --json` printed'],
  ])('refuses %s: %s', async (name, message) => {
    await expect(readReport(join(folder, name))).rejects.toMatchObject({
      name: 'EvalSetError',
      message: expect.stringContaining(message),
    });
  });
});
