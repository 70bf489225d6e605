import { expect, it } from 'vitest';
import { readShortYears } from '../../../src/dates/readers/short-years.js';
import { readingsIn } from '../../support/readings-in.js';

it.each([
  ['Sent 05-Mar-24 by rail.', '05-Mar-24', 2024, 3, 5],
  ['Sent 14 SEP 98 by rail.', '14 SEP 98', 1998, 9, 14],
  ['Sent 5 Mar ’24 by rail.', '5 Mar ’24', 2024, 3, 5],
  ["Sent Feb 15 '24 by rail.", "Feb 15 '24", 2024, 2, 15],
  ['Sent Mar 3rd, ’31 by rail.', 'Mar 3rd, ’31', 1931, 3, 3],
])('reads a day by the last two figures of its year: %s', (text, words, year, month, day) => {
  expect(readingsIn(readShortYears, text)).toEqual([
    { words, meaning: { kind: 'calendar', year, month, day } },
  ]);
});

it.each(['On 5 March 24 carts burned.', 'Some 5 may 24 others not.', 'On March 5 24 came.', 'Of 5 Mar 24%'])(
  'takes figures that count, and verbs, for no year: %s',
  (text) => {
    expect(readShortYears(text)).toEqual([]);
  },
);
