import { expect, it } from 'vitest';
import { readReportPeriods } from '../../../src/dates/readers/report-periods.js';
import { readingsIn } from '../../support/readings-in.js';

const report = (years: number) => ({ kind: 'report', years });
const yearBefore = { kind: 'shift', unit: 'year', amount: -1, anchor: 'told', reported: true };

it.each([
  ['Sales fell in the latest quarter.', 'the latest quarter', report(0)],
  ['The latest period was poor.', 'The latest period', report(0)],
  ['Sales fell in the quarter, it said.', 'the quarter', report(0)],
  ['It lost more in the year-ago third quarter.', 'the year-ago third quarter', report(-1)],
  ['It lost more in the 1988 period.', 'the 1988 period', { kind: 'report', year: 1988 }],
  ['Its year-earlier loss was larger.', 'year-earlier', yearBefore],
  ['It beat the same quarter a year ago.', 'the same quarter a year ago', yearBefore],
  [
    'It beat the same period last year.',
    'the same period last year',
    { ...yearBefore, anchor: 'publication' },
  ],
  [
    'It lost more in the quarter ended Sept. 30.',
    'the quarter',
    { kind: 'shift', unit: 'quarter', amount: 0, anchor: 'next' },
  ],
])('reads a period that a report does not name: %s', (text, words, meaning) => {
  expect(readingsIn(readReportPeriods, text)).toEqual([{ words, meaning }]);
});

it.each([
  'He ran in the quarter mile.',
  'It lost more in the quarter ended Aug. 26.',
  'The budget of the 2007-2013 period is small.',
  'It is the latest period of unrest.',
])('reads no such period: %s', (text) => {
  expect(readReportPeriods(text)).toEqual([]);
});
