import { describe, expect, it } from 'vitest';
import { readAnaphoric } from '../../../src/dates/readers/anaphoric.js';
import { readingsIn } from '../../support/readings-in.js';

const told = (unit: string, amount: number, more: object = {}) => ({
  kind: 'shift',
  unit,
  amount,
  anchor: 'told',
  ...more,
});

describe('readAnaphoric', () => {
  it.each([
    ['Two days later it sank.', 'Two days later', told('day', 2)],
    ['It sank a week earlier.', 'a week earlier', told('week', -1)],
    ['It sank two fortnights later.', 'two fortnights later', told('week', 4)],
    ['About ten days later it sank.', 'About ten days later', told('week', 1)],
    ['It sank three months before.', 'three months before', told('month', -3)],
    ['It sank the day after.', 'the day after', told('day', 1)],
    ['It sank the week before, in fog.', 'the week before', told('week', -1)],
    ['The following month it sank.', 'The following month', told('month', 1)],
    ['The previous year it sank.', 'The previous year', told('year', -1)],
    ['It sank that same day.', 'that same day', told('day', 0)],
    ['Later that year it sank.', 'Later that year', told('year', 0)],
  ])('counts from the date told before: %s', (text, words, meaning) => {
    expect(readingsIn(readAnaphoric, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['It sank that evening.', 'that evening', 0, 'evening'],
    ['It sank the next morning.', 'the next morning', 1, 'morning'],
  ])('keeps the part of the day in the words of the text: %s', (text, words, amount, timeText) => {
    expect(readingsIn(readAnaphoric, text)).toEqual([{ words, meaning: told('day', amount), timeText }]);
  });

  it.each([
    ['It sank two days after the regatta.', 'two days after', 2, 'the regatta'],
    ['It sank the day before the regatta in fog.', 'the day before', -1, 'the regatta in fog'],
    ['It sank a day prior to their regatta.', 'a day prior to', -1, 'their regatta'],
  ])('names the event that it counts from: %s', (text, words, amount, event) => {
    expect(readingsIn(readAnaphoric, text)).toEqual([{ words, meaning: told('day', amount, { event }) }]);
  });

  it('takes the day or night of an event for the day told of it', () => {
    expect(readingsIn(readAnaphoric, 'On the night of the regatta it sank.')).toEqual([
      {
        words: 'the night of',
        meaning: told('day', 0, { event: 'the regatta it sank' }),
        timeText: 'night',
      },
    ]);
  });

  it.each([
    ['It sank two days after September 5.', 'two days after', 'day', 2],
    ['It sank three weeks before 5 May.', 'three weeks before', 'week', -3],
    ['It sank a day before Tuesday.', 'a day before', 'day', -1],
  ])('counts from the date right behind: %s', (text, words, unit, amount) => {
    const meaning = { kind: 'shift', unit, amount, anchor: 'next' };
    expect(readingsIn(readAnaphoric, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    'It lay there for two days before.',
    'It sank a day later than planned.',
    'It sank two days after he left.',
    'Ten boats come over the next year.',
    'It sank the day before yesterday.',
    'It sank on the night of 5 May.',
  ])('leaves lengths, and counts from what is not told: %s', (text) => {
    expect(readAnaphoric(text)).toEqual([]);
  });
});
