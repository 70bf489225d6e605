import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/dates/readers/index.js';

const wordsIn = (text: string) => readAll(text).map(({ start, end }) => text.slice(start, end));

describe('readAll', () => {
  it('gives the readings of every family in text order', () => {
    const text =
      'At 14:05 on Tuesday, two weeks after 5 May 2018, the 1980s mill fell; it opened in summer 1986.';
    expect(wordsIn(text)).toEqual([
      'At 14:05',
      'Tuesday',
      'two weeks after',
      '5 May 2018',
      'the 1980s',
      'summer 1986',
    ]);
  });

  it.each([
    ['In the week of September 3 it fell.', 'the week of September 3'],
    ['It fell on January the fifth, nineteen ninety-seven.', 'January the fifth, nineteen ninety-seven'],
    ['It fell on 5 Mar 24.', '5 Mar 24'],
    ['Am 9. Mai 2022 fiel sie.', '9. Mai 2022'],
    ['It fell on May Day 2018.', 'May Day 2018'],
    ['It fell in Q3 2018.', 'Q3 2018'],
    ['It fell three years ago Tuesday.', 'three years ago Tuesday'],
    ['It fell the day before yesterday.', 'the day before yesterday'],
  ])('keeps the longer wording of those that claim the same words: %s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    'See https://example.com/2018/09/05 for more.',
    'Call 415-555-2018 for more.',
    'It fell by $2018 in all.',
    'The mill is tall.',
  ])('reads nothing in what only looks like a date: %s', (text) => {
    expect(readAll(text)).toEqual([]);
  });

  it.each([
    ['It fell on 30 June.', '30 June'],
    ['It fell in Sept.', 'Sept'],
    ['It fell on 5 May\nat dawn', '5 May'],
  ])('ends a wording before the stop or the break of its line: %s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it('joins two days to a range', () => {
    expect(readAll('Open 2018-09-05 to 2018-10-07.')).toMatchObject([
      { meaning: { month: 9, day: 5 }, endMeaning: { month: 10, day: 7 } },
    ]);
  });

  it('reads days in figures in the order that it is told', () => {
    const meaning = (order?: 'day-first' | 'month-first') =>
      readAll('Off 11/2/2019 again', order)[0]?.meaning;
    expect(meaning('day-first')).toMatchObject({ month: 2, day: 11 });
    expect(meaning('month-first')).toMatchObject({ month: 11, day: 2 });
    expect(meaning()).toEqual({ kind: 'calendar', year: 2019 });
  });
});
