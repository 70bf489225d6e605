import { describe, expect, it } from 'vitest';
import { readWeekdays, SATURDAY } from '../../../src/dates/readers/weekdays.js';
import { readingsIn } from '../../support/readings-in.js';

const weekday = (number: number, more: object = {}) => ({ kind: 'weekday', weekday: number, ...more });

describe('readWeekdays', () => {
  it.each([
    ['The bell fell on Tuesday.', 'Tuesday', weekday(2)],
    ['The bell fell last Friday.', 'last Friday', weekday(5, { pointing: 'past' })],
    ['It fell this Sunday.', 'this Sunday', weekday(7, { pointing: 'present' })],
    ['It is hung next Monday.', 'next Monday', weekday(1, { pointing: 'future' })],
    ['It is hung this coming Monday.', 'this coming Monday', weekday(1, { pointing: 'future' })],
    ['It fell Friday last week.', 'Friday last week', weekday(5, { inWeek: -1 })],
    ['It is hung Monday of next week.', 'Monday of next week', weekday(1, { inWeek: 1 })],
  ])('tells the day and which way it points: %s', (text, words, meaning) => {
    expect(readingsIn(readWeekdays, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['It fell the following Tuesday.', 'the following Tuesday', 2, 'future'],
    ['It fell the previous Friday.', 'the previous Friday', 5, 'past'],
  ])('counts from the day told last: %s', (text, words, number, pointing) => {
    const meaning = weekday(number, { pointing, fromTold: true });
    expect(readingsIn(readWeekdays, text)).toEqual([{ words, meaning }]);
  });

  it('keeps the part of the day in the words of the text', () => {
    expect(readingsIn(readWeekdays, 'It fell late Tuesday evening.')).toEqual([
      { words: 'late Tuesday evening', meaning: weekday(2), timeText: 'evening' },
    ]);
  });

  it.each([
    ['It fell a week ago Friday.', 'a week ago Friday', 5, -1],
    ['It is hung two weeks from Monday.', 'two weeks from Monday', 1, 2],
    ['It fell two Fridays ago.', 'two Fridays ago', 5, -1],
  ])('counts weeks from the day: %s', (text, words, number, weeks) => {
    expect(readingsIn(readWeekdays, text)[0]).toEqual({ words, meaning: weekday(number, { weeks }) });
  });

  it('takes the weekend for its Saturday and Sunday', () => {
    expect(readingsIn(readWeekdays, 'The bell fell over the weekend.')).toEqual([
      { words: 'the weekend', meaning: weekday(SATURDAY, { asWeekend: true }) },
    ]);
  });

  it.each([
    'It rings every Friday.',
    'It rings on Mondays.',
    'Sales rose on Black Friday.',
    'The Friday Club met.',
    'The hall is open Monday to Friday.',
    'The choir usually meets on Tuesday.',
    'It usually rings at the weekend.',
    'It fell on 21 November, a Sunday.',
    'It fell on the weekend of the fair.',
  ])('takes a habit, a name or what a day was for no date: %s', (text) => {
    expect(readWeekdays(text)).toEqual([]);
  });

  it('reads both ends of a stretch that was once', () => {
    expect(readingsIn(readWeekdays, 'From Friday through Sunday it rang.').map(({ words }) => words)).toEqual(
      ['Friday', 'Sunday'],
    );
  });
});
