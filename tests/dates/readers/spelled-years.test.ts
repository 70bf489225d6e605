import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['On the ninth day of March, in the year two thousand and four, the mill burned.', '2004-03-09'],
  ['On the thirty-first of May, nineteen hundred and ninety-nine, it burned.', '1999-05-31'],
  ['On June the twelfth, one thousand eight hundred and sixty-two, it burned.', '1862-06-12'],
  ['Sworn before me this 4th day of April, in the year of our Lord 2017.', '2017-04-04'],
  ['Sworn this fourth day of April, A.D. 1871.', '1871-04-04'],
  ['In nineteen hundred and six it burned.', '1906'],
  ['In nineteen ninety-six it burned.', '1996'],
  ['In nineteen hundred it burned.', '1900'],
  ['On May first, twenty twenty-one, it burned.', '2021-05-01'],
])('reads a year written out: %s', (text, value) => {
  expect(findDatesIn(text, [{ start: 0, end: text.length }])[0]?.value).toBe(value);
});
