import { expect, it } from 'vitest';
import { readSpelledYears } from '../../../src/dates/readers/spelled-years.js';
import { readingsIn } from '../../support/readings-in.js';

it.each([
  ['Nineteen ninety-six was a wet year.', 'Nineteen ninety-six', { year: 1996 }],
  ['The dam broke in twenty sixteen.', 'twenty sixteen', { year: 2016 }],
  ['The dam broke in nineteen oh five.', 'nineteen oh five', { year: 1905 }],
  ['The dam broke in two thousand and five.', 'two thousand and five', { year: 2005 }],
  ['The dam broke in nineteen hundred.', 'nineteen hundred', { year: 1900 }],
  ['In January nineteen ninety-seven it broke.', 'January nineteen ninety-seven', { year: 1997, month: 1 }],
  [
    'On May the fifth, nineteen ninety-seven it broke.',
    'May the fifth, nineteen ninety-seven',
    { year: 1997, month: 5, day: 5 },
  ],
])('reads a year as it is spoken: %s', (text, words, parts) => {
  expect(readingsIn(readSpelledYears, text)).toEqual([{ words, meaning: { kind: 'calendar', ...parts } }]);
});

it.each([
  'A bucket costs nineteen ninety-five.',
  'He paid nineteen fifty dollars.',
  'It broke in two thousand homes.',
  'Some twenty sixteen-foot planks lay there.',
  'There were two thousand.',
])('takes a price or a count for no year: %s', (text) => {
  expect(readSpelledYears(text)).toEqual([]);
});
