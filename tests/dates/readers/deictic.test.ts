import { describe, expect, it } from 'vitest';
import { honest, readDeictic } from '../../../src/dates/readers/deictic.js';
import { readingsIn } from '../../support/readings-in.js';

const shift = (unit: string, amount: number, more: object = {}) => ({
  kind: 'shift',
  unit,
  amount,
  anchor: 'publication',
  ...more,
});

describe('readDeictic', () => {
  it.each([
    ['The kiln cracked yesterday.', 'yesterday', shift('day', -1)],
    ['It cracked the day before yesterday.', 'the day before yesterday', shift('day', -2)],
    ['The mill opens tomorrow.', 'tomorrow', shift('day', 1)],
    ['It opens the day after tomorrow.', 'the day after tomorrow', shift('day', 2)],
    ['The mill burned last week.', 'last week', shift('week', -1, { fromSunday: true })],
    ['It burned early last month.', 'early last month', shift('month', -1)],
    ['It closes next quarter.', 'next quarter', shift('quarter', 1)],
    ['It burned earlier this year.', 'earlier this year', shift('year', 0)],
    ['It burned three days ago.', 'three days ago', shift('day', -3)],
    ['It burned a fortnight ago.', 'a fortnight ago', shift('week', -2)],
    ['It opens five weeks from now.', 'five weeks from now', shift('week', 5)],
  ])('counts from publication: %s', (text, words, meaning) => {
    expect(readingsIn(readDeictic, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['It cracked last night.', 'last night', -1, 'last night'],
    ['It cracked this morning.', 'this morning', 0, 'this morning'],
    ['It cracked yesterday late evening.', 'yesterday late evening', -1, 'late evening'],
  ])('keeps the part of the day in the words of the text: %s', (text, words, amount, timeText) => {
    expect(readingsIn(readDeictic, text)).toEqual([{ words, meaning: shift('day', amount), timeText }]);
  });

  it.each([
    ['It reopens next weekend.', 'next weekend', 1],
    ['It burned last weekend.', 'last weekend', -1],
  ])('takes a weekend for the Saturday and Sunday of its week: %s', (text, words, inWeek) => {
    const meaning = { kind: 'weekday', weekday: 6, asWeekend: true, inWeek };
    expect(readingsIn(readDeictic, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['It reopens by the end of the year.', 'the end of the year', 'year'],
    ['It rained later in the week.', 'later in the week', 'week'],
    ['It reopens before the year’s end.', 'the year’s end', 'year'],
  ])('stays within the unit that the text is in: %s', (text, words, unit) => {
    const meaning = { kind: 'shift', unit, amount: 0, anchor: 'around' };
    expect(readingsIn(readDeictic, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    'Many of today’s looms are new.',
    'The weavers of tomorrow need looms.',
    'In today’s world looms are rare.',
    'The choir sang “Tomorrow”.',
    'She writes for Psychology Today.',
    'In the last year ten looms broke.',
    'It rained over the past week.',
    'It was his last year there.',
    'Over the next year ten looms come.',
    'It burned nearly 40 years ago.',
  ])('takes an age, a name or a stretch for no date: %s', (text) => {
    expect(readDeictic(text)).toEqual([]);
  });
});

describe('honest', () => {
  it.each([
    ['year', -200, false, 'century', -2],
    ['year', -30, true, 'decade', -3],
    ['week', -4, true, 'month', -1],
    ['day', -10, true, 'week', -1],
  ] as const)('grows the unit with the doubt: %s %i', (unit, amount, roughly, grown, fewer) => {
    expect(honest(unit, amount, roughly)).toEqual({ kind: 'shift', unit: grown, amount: fewer });
  });

  it('leaves an exact count as it is', () => {
    expect(honest('day', -10, false)).toEqual({ kind: 'shift', unit: 'day', amount: -10 });
    expect(honest('year', -30, false)).toEqual({ kind: 'shift', unit: 'year', amount: -30 });
  });
});
