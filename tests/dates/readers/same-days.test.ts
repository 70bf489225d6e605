import { expect, it } from 'vitest';
import { readSameDays } from '../../../src/dates/readers/same-days.js';
import { readingsIn } from '../../support/readings-in.js';

it.each([
  ['The dam broke a year ago today.', 'a year ago today', { unit: 'year', amount: -1 }],
  ['It broke six months ago to the day.', 'six months ago to the day', { unit: 'month', amount: -6 }],
  ['It broke three years ago Tuesday.', 'three years ago Tuesday', { unit: 'year', amount: -3, weekday: 2 }],
  ['It broke two weeks ago on Friday.', 'two weeks ago on Friday', { unit: 'week', amount: -2, weekday: 5 }],
  ['It broke 40 years ago this week.', '40 years ago this week', { unit: 'year', amount: -40, asWeek: true }],
  [
    'It broke ten years ago this month.',
    'ten years ago this month',
    { unit: 'year', amount: -10, asMonth: true },
  ],
])('reads the same day, week or month so long ago: %s', (text, words, parts) => {
  expect(readingsIn(readSameDays, text)).toEqual([{ words, meaning: { kind: 'same-day', ...parts } }]);
});

it.each(['It broke a year ago.', 'A year ago today’s dam was a dream.', 'Ten days ago today it broke.'])(
  'leaves what names no such day: %s',
  (text) => {
    expect(readSameDays(text)).toEqual([]);
  },
);
