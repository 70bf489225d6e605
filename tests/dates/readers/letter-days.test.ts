import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['Your letter of the 28th ult. reached me on the 9th inst.', ['2024-02-28', '2024-03-09']],
  ['We shall meet on the 4th proximo.', ['2024-04-04']],
  ['On Saturday last the wall fell, and we meet on Tuesday next.', ['2024-03-09', '2024-03-19']],
  ['They sit again Monday week.', ['2024-03-25']],
  ['The night before last it fell; last evening it rained.', ['2024-03-10', '2024-03-11']],
  ['A fortnight ago today the wall fell. The following day it rained.', ['2024-02-27', '2024-02-28']],
  ['A fortnight ago the wall fell.', ['2024-W09']],
  ['He said Friday last month was hard.', ['2024-03-08', '2024-02']],
])('reads the days of letters: %s', (text, values) => {
  const found = findDatesIn(text, [{ start: 0, end: text.length }], '2024-03-12');
  expect(found.map(({ value }) => value)).toEqual(values);
});
