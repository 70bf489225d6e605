import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/eval/compare.js';
import {
  type Measurements,
  measurementsOfAnswers,
  measurementsOfPages,
} from '../../src/eval/measurements.js';
import { printComparison, printFailures, printReport } from '../../src/eval/print-report.js';
import type { Report, SetResult } from '../../src/eval/report.js';

const none = measurementsOfAnswers([], 1);
const result = (figures: Partial<Measurements>, known: Partial<SetResult> = {}): SetResult => ({
  set: 'harbour',
  system: 'casebook',
  items: 120,
  answerable: 90,
  figures: { ...none, ...figures },
  ...known,
});
const report = (results: SetResult[], sample: number | null = null): Report => ({
  version: 1,
  sample,
  results,
});
const pages: SetResult = {
  set: 'pages',
  system: 'casebook',
  items: 7,
  answerable: null,
  figures: measurementsOfPages([{ precision: 0.5, recall: 1, f1: 0.667 }], 2),
};

describe('printReport', () => {
  it('prints a column a set and only measurements that one of them has', () => {
    expect(printReport(report([result({ quoteAt1: 0.86, quoteChars: 231.6, p50: 1.25 }), pages]))).toBe(
      [
        '                       harbour   pages',
        'questions or pages         120       7',
        'of them answerable          90       –',
        'quote@1                  0.860       –',
        'mean quote length          232       –',
        'boilerplate quoted           0       –',
        'extraction precision         –   0.500',
        'extraction recall            –   1.000',
        'extraction F1                –   0.667',
        'time per question p50   1.3 ms       –',
        'time to load            1.0 ms  2.0 ms',
        '',
      ].join('\n'),
    );
  });

  it('prints a table a set and a column a system when there are several', () => {
    const printed = printReport(report([result({}), result({}, { system: 'joint' }), pages], 50));
    expect(printed).toMatch(/^A sample of about 50 of each set\.\n\nharbour +casebook +joint\n/);
    expect(printed).toMatch(/\n\npages +casebook\n/);
  });
});

describe('printComparison', () => {
  it('marks each change with its sign and whether it is better', () => {
    const before = report([result({ quoteAt1: 0.8, quoteChars: 200, quotesPerAnswer: 2, fair: 1 })]);
    const after = report([result({ quoteAt1: 0.86, quoteChars: 231, quotesPerAnswer: 1.5, fair: 1 })]);
    expect(printComparison(compareReports(after, before))).toBe(
      [
        'harbour, casebook   before     now  change',
        'quote@1              0.800   0.860  +0.060  better',
        'mean quote length      200     231     +31   worse',
        'quotes per answer     2.00    1.50   −0.50',
        'boilerplate quoted       0       0       =',
        'fair                 1.000   1.000       =',
        'time to load        1.0 ms  1.0 ms       =',
        '',
      ].join('\n'),
    );
  });

  it('warns of runs over other questions', () => {
    const printed = printComparison(compareReports(report([result({})]), report([result({}, { items: 9 })])));
    expect(printed).toContain('Not the same questions: 9 before, 120 now.');
  });
});

describe('printFailures', () => {
  const failure = {
    fault: 'unfair',
    id: 'q7',
    question: 'Who cut the cable?',
    group: 'allegation',
    answered: true,
    confidence: 0.61,
    wanted: ['Marlow Freight\nwas accused'],
    mustAlso: ['Marlow Freight denied it'],
    shown: ['A diver accused Marlow Freight.', 'The crane fell.'],
    onRecord: ['The mayor spoke.'],
  } as const;

  it('sets what was wanted beside what was shown', () => {
    expect(printFailures([result({}, { failures: [failure] })])).toBe(
      [
        'The worst of harbour, casebook',
        '',
        '[q7] Who cut the cable?',
        '  something that a fair answer shows is missing · answered, confidence 0.610 · allegation',
        '  wanted     Marlow Freight was accused',
        '  must also  Marlow Freight denied it',
        '  shown  1   A diver accused Marlow Freight.',
        '  shown  2   The crane fell.',
        '  on record  The mayor spoke.',
        '',
      ].join('\n'),
    );
  });

  it('says of a refusal what it held back', () => {
    const refused = { ...failure, fault: 'refused-answerable', answered: false } as const;
    const printed = printFailures([result({}, { failures: [refused] })]);
    expect(printed).toContain('refused though the documents say · refused, confidence 0.610');
    expect(printed).toContain('held   1   A diver accused Marlow Freight.');
  });

  it('prints nothing where nothing went wrong', () => {
    expect(printFailures([result({}), result({}, { failures: [] })])).toBe('');
  });
});
