import { expect, it } from 'vitest';
import { readDayLists } from '../../../src/dates/readers/day-lists.js';
import { readingsIn } from '../../support/readings-in.js';

const may = (day: number, year?: number) => ({
  kind: 'calendar',
  ...(year && { year }),
  month: 5,
  day,
});

it.each([
  ['It burned on May 5, 6 and 7.', undefined],
  ['It burned on May 5, 6 and 7, 2018.', 2018],
  ['It burned on 5, 6 and 7 May.', undefined],
  ['It burned on 5, 6, and the 7 May 2018.', 2018],
])('gives each day of a row its month and year: %s', (text, year) => {
  expect(readingsIn(readDayLists, text)).toEqual(
    [5, 6, 7].map((day) => ({ words: String(day), meaning: may(day, year) })),
  );
});

it('leaves out a day that the month does not have', () => {
  expect(readDayLists('It burned on April 29, 30 and 31.').map(({ meaning }) => meaning)).toMatchObject([
    { day: 29 },
    { day: 30 },
  ]);
});

it.each(['It burned on May 5 and 6.', 'Prices of $5, 6 and 7 May rise.', 'In May 5, 6 and 7% rose.'])(
  'takes two days, prices and shares for no such row: %s',
  (text) => {
    expect(readDayLists(text)).toEqual([]);
  },
);
