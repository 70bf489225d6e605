import { expect, it } from 'vitest';
import {
  countOf,
  monthNumber,
  unitOf,
  weekdayNumber,
  yearOfTwoDigits,
} from '../../../src/dates/readers/words.js';

it('numbers months and weekdays, from Monday', () => {
  expect(['January', 'Sept.', 'dec'].map(monthNumber)).toEqual([1, 9, 12]);
  expect(['Monday', 'Sun.'].map(weekdayNumber)).toEqual([1, 7]);
});

it('counts in words and figures, a fortnight as two weeks', () => {
  expect(['a', 'twelve', '30', 'two hundred'].map((word) => countOf(word))).toEqual([1, 12, 30, 200]);
  expect([countOf('two', 'fortnights'), unitOf('fortnights')]).toEqual([4, 'week']);
  expect(['nights', 'centuries', 'Decade'].map(unitOf)).toEqual(['day', 'century', 'decade']);
});

it('puts a year of two digits between 1931 and 2030', () => {
  expect(['98', '31', '30', '05'].map(yearOfTwoDigits)).toEqual([1998, 1931, 2030, 2005]);
});
