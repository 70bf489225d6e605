import { expect, it } from 'vitest';
import { endsWhatIsSo, isOnThatDay, isOnTimetable } from '../../src/dates/timetable-verbs.js';

it('takes a verb in the present right beside a day for what is to come on it', () => {
  expect(isOnThatDay('The panel meets on ', 'Friday.')).toBe(true);
  expect(isOnThatDay('She is appearing before the panel on ', 'Friday.')).toBe(true);
  expect(isOnThatDay('', 'Friday is a holiday.')).toBe(true);
  expect(isOnThatDay('The panel met on ', 'Friday.')).toBe(false);
});

it('takes "until" for the term of what is so now', () => {
  expect(endsWhatIsSo('Schools stay shut until ')).toBe(true);
  expect(endsWhatIsSo('Schools were shut until ')).toBe(false);
});

it('reads what a calendar says, and no noun that looks the same', () => {
  expect(isOnTimetable('The summit is in ', 'November.')).toBe(true);
  expect(isOnTimetable('The team plays on ', 'Friday.')).toBe(true);
  expect(isOnTimetable('After the votes on ', 'Friday.')).toBe(false);
});

it.each([
  ['does not', true],
  ['doesn’t', true],
  ["doesn't", true],
  ['did not', false],
  ['didn’t', false],
  ["didn't", false],
])('takes what %s happen on a day for an entry of a calendar: %s', (not, is) => {
  expect(isOnTimetable(`The panel ${not} meet on `, 'Friday.')).toBe(is);
  expect(isOnThatDay(`The panel ${not} meet on `, 'Friday.')).toBe(is);
});
