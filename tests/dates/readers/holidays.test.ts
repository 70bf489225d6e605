import { describe, expect, it } from 'vitest';
import { HOLIDAY, readHolidays } from '../../../src/dates/readers/holidays.js';
import { readingsIn } from '../../support/readings-in.js';

const calendar = (parts: object) => ({ kind: 'calendar', ...parts });
const holiday = (name: string, more: object = {}) => ({ kind: 'holiday', name, ...more });

describe('readHolidays', () => {
  it.each([
    ['The barn fell on Christmas Eve.', 'Christmas Eve', { month: 12, day: 24 }],
    ['Boxing Day was dry.', 'Boxing Day', { month: 12, day: 26 }],
    ['The barn fell on New Year’s Day 2018.', 'New Year’s Day 2018', { month: 1, day: 1, year: 2018 }],
    [
      'It fell on St. Patrick’s Day last year.',
      'St. Patrick’s Day last year',
      { month: 3, day: 17, yearShift: -1 },
    ],
    ['It fell on Halloween.', 'Halloween', { month: 10, day: 31 }],
    ['It fell last Christmas.', 'last Christmas', { month: 12, day: 25, pointing: 'past' }],
  ])('reads a holiday of one day every year: %s', (text, words, parts) => {
    expect(readingsIn(readHolidays, text)).toEqual([{ words, meaning: calendar(parts) }]);
  });

  it.each([
    ['The barn fell on Good Friday.', 'Good Friday', holiday('good friday')],
    ['It fell on Memorial Day 2018.', 'Memorial Day 2018', holiday('memorial day', { year: 2018 })],
    ['It fell on Shrove Tuesday.', 'Shrove Tuesday', holiday('mardi gras')],
    ['It fell before Easter.', 'Easter', holiday('easter sunday')],
    ['It opens next Thanksgiving.', 'next Thanksgiving', holiday('thanksgiving day', { pointing: 'future' })],
    ['It fell on Labor Day last year.', 'Labor Day last year', holiday('labor day', { yearShift: -1 })],
  ])('reads a holiday whose day each year gives anew: %s', (text, words, meaning) => {
    expect(readingsIn(readHolidays, text)).toEqual([{ words, meaning }]);
  });

  it.each(['A Halloween costume burned.', 'She sent a call: May Day!', 'A happy Easter to all.'])(
    'asks a preposition or a year of names that go with other things: %s',
    (text) => {
      expect(readHolidays(text)).toEqual([]);
    },
  );

  it.each([
    'The barn fell over the Labor Day weekend.',
    'It stood behind Christmas Eve decorations.',
    'It was the vice president’s day.',
  ])('takes what a holiday names for no day: %s', (text) => {
    expect(readHolidays(text)).toEqual([]);
  });
});

describe('HOLIDAY', () => {
  it.each([
    ['on Halloween', true],
    ['On EASTER MONDAY', true],
    ['St George’s Day', true],
    ['on a holiday', false],
  ])('tells whether a text may name one: %s', (text, names) => {
    expect(HOLIDAY.test(text)).toBe(names);
  });
});
