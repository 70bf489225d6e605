import { expect, it } from 'vitest';
import { readWeeks } from '../../../src/dates/readers/weeks.js';
import { readingsIn } from '../../support/readings-in.js';

it.each([
  ['In the week of September 3 it rained.', 'the week of September 3', { month: 9, day: 3, asWeek: true }],
  [
    'The week ending 2019-11-02 was dry.',
    'The week ending 2019-11-02',
    { year: 2019, month: 11, day: 2, asWeek: true },
  ],
  [
    'The weekend of 8 September 2018 was dry.',
    'The weekend of 8 September 2018',
    { year: 2018, month: 9, day: 8, asWeekend: true },
  ],
])('reads a week or weekend by its day: %s', (text, words, parts) => {
  expect(readingsIn(readWeeks, text)).toEqual([{ words, meaning: { kind: 'calendar', ...parts } }]);
});

it.each([
  ['Harvest is due in 2018-W36.', '2018-W36', 36],
  ['Harvest is due in 2018W07.', '2018W07', 7],
])('reads the week that a text numbers: %s', (text, words, week) => {
  expect(readingsIn(readWeeks, text)).toEqual([{ words, meaning: { kind: 'week', year: 2018, week } }]);
});

it.each([
  'The week of the fair was dry.',
  'The week of the fair on September 3 was dry.',
  'The week of September 3 to 9 was dry.',
  'The code is 2018-W54.',
])('reads no week without one day right behind it, or beyond the year: %s', (text) => {
  expect(readWeeks(text)).toEqual([]);
});
