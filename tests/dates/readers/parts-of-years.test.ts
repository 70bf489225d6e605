import { describe, expect, it } from 'vitest';
import { readPartsOfYears } from '../../../src/dates/readers/parts-of-years.js';
import { readingsIn } from '../../support/readings-in.js';

const part = (name: string, more: object = {}) => ({ kind: 'part', part: name, ...more });

describe('readPartsOfYears', () => {
  it.each([
    ['Sales of looms fell in Q3 2018.', 'Q3 2018', part('Q3', { year: 2018 })],
    ['Sales of looms fell in Q3.', 'Q3', part('Q3')],
    ['They fell in Q1 ’98.', 'Q1 ’98', part('Q1', { year: 1998 })],
    ['They fell in 2018-Q2 again.', '2018-Q2', part('Q2', { year: 2018 })],
    ['They fell in the third quarter of 2018.', 'the third quarter of 2018', part('Q3', { year: 2018 })],
    ['They fell in the 4th quarter.', 'the 4th quarter', part('Q4')],
    [
      'They fell in the final quarter of last year.',
      'the final quarter of last year',
      part('Q4', { yearShift: -1 }),
    ],
    [
      'They fell in the fourth quarter of last year.',
      'the fourth quarter of last year',
      part('Q4', { yearShift: -1 }),
    ],
    ['They fell in last year’s second quarter.', 'last year’s second quarter', part('Q2', { yearShift: -1 })],
  ])('reads a quarter: %s', (text, words, meaning) => {
    expect(readingsIn(readPartsOfYears, text)).toContainEqual({ words, meaning });
  });

  it.each([
    ['The weir held in summer 2018.', 'summer 2018', part('SU', { year: 2018 })],
    ['The weir held in the fall of 2018.', 'the fall of 2018', part('FA', { year: 2018 })],
    ['The weir broke last winter.', 'last winter', part('WI', { pointing: 'past' })],
    ['The weir opens next spring.', 'next spring', part('SP', { pointing: 'future' })],
    ['It broke this autumn.', 'this autumn', part('FA', { pointing: 'present' })],
    ['It broke the following spring.', 'the following spring', part('SP', { fromTold: 1 })],
    ['It broke the previous summer.', 'the previous summer', part('SU', { fromTold: -1 })],
    ['It broke that summer.', 'that summer', part('SU', { fromTold: 0 })],
  ])('reads a season and which one is pointed at: %s', (text, words, meaning) => {
    expect(readingsIn(readPartsOfYears, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['It held in the first half of 2018.', 'the first half of 2018', 1, { year: 2018 }],
    ['It held in H2 2018.', 'H2 2018', 7, { year: 2018 }],
    ['It held in the latter half of last year.', 'the latter half of last year', 7, { yearShift: -1 }],
  ])('reads half of a year as the months that it spans: %s', (text, words, month, when) => {
    expect(readingsIn(readPartsOfYears, text)).toEqual([
      {
        words,
        meaning: { kind: 'calendar', ...when, month },
        endMeaning: { kind: 'calendar', ...when, month: month + 5 },
      },
    ]);
  });

  it.each([
    'He scored in the third quarter.',
    'They fell in the fiscal third quarter.',
    'They fell in the fiscal third quarter of 2018.',
    'They rose from the year-ago third quarter.',
    'In the fall of the tower two died.',
    'It is rich in spring water.',
    'It is shut since the winter festival.',
    'Summer is warm.',
  ])('takes a game, the year of a firm, a fall or a spring for no part of a year: %s', (text) => {
    expect(readPartsOfYears(text)).toEqual([]);
  });
});
