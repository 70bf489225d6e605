import { describe, expect, it } from 'vitest';
import { readCalendarDays, readIsoDays, written } from '../../../src/dates/readers/calendar-days.js';
import { readingsIn } from '../../support/readings-in.js';

const calendar = (parts: object) => ({ kind: 'calendar', ...parts });
/** The wording that begins first: the days within it are found as well. */
const firstIn = (text: string) => readingsIn(readCalendarDays, text)[0];

describe('readCalendarDays', () => {
  it.each([
    ['The mill burned on 5 May 2018.', '5 May 2018', { year: 2018, month: 5, day: 5 }],
    ['The mill burned on May 5th, 2018.', 'May 5th, 2018', { year: 2018, month: 5, day: 5 }],
    ['The mill burned on Sept. 5.', 'Sept. 5', { month: 9, day: 5 }],
    ['The mill burned on the fifth of May.', 'fifth of May', { month: 5, day: 5 }],
    ['The mill burned on June the twelfth.', 'June the twelfth', { month: 6, day: 12 }],
    ['In 1918, May 5 was dry.', '1918, May 5', { year: 1918, month: 5, day: 5 }],
  ])('reads a day of the calendar: %s', (text, words, parts) => {
    expect(firstIn(text)).toEqual({ words, meaning: calendar(parts) });
  });

  it.each([
    ['Open May 5 to 7, 2018.', 'May 5 to 7, 2018', { year: 2018, month: 5 }],
    ['Open 5-7 May 2018.', '5-7 May 2018', { year: 2018, month: 5 }],
    ['Open between May 5 and 7.', 'May 5 and 7', { month: 5 }],
  ])('reads days of one month from one to another: %s', (text, words, month) => {
    expect(firstIn(text)).toEqual({
      words,
      meaning: calendar({ ...month, day: 5 }),
      endMeaning: calendar({ ...month, day: 7 }),
    });
  });

  it.each([
    ['Open 28 May to 3 June 2018.', '28 May to 3 June 2018', { year: 2018 }],
    ['Open May 28 - June 3.', 'May 28 - June 3', {}],
  ])('reads days of two months from one to another: %s', (text, words, year) => {
    expect(firstIn(text)).toEqual({
      words,
      meaning: calendar({ ...year, month: 5, day: 28 }),
      endMeaning: calendar({ ...year, month: 6, day: 3 }),
    });
  });

  it.each(['It burned on May 5 and 7.', 'It was postponed from May 5 to 7.'])(
    'keeps two days apart that are listed or moved: %s',
    (text) => {
      expect(readCalendarDays(text)).toMatchObject([
        { meaning: { month: 5, day: 5 } },
        { meaning: { month: 5, day: 7 } },
      ]);
    },
  );

  it.each([
    ['It burned on Saturday 5 May.', 'Saturday 5 May', { weekday: 6 }],
    ['It burned 5 May last year.', '5 May last year', { yearShift: -1 }],
    ['It burned last May 5.', 'last May 5', { pointing: 'past' }],
    ['It reopens next May 5.', 'next May 5', { pointing: 'future' }],
  ])('takes along what tells which year is meant: %s', (text, words, more) => {
    expect(readingsIn(readCalendarDays, text)).toEqual([
      { words, meaning: calendar({ month: 5, day: 5, ...more }) },
    ]);
  });

  it.each([
    'They march 5 miles.',
    'On March 5 miles of wire burned.',
    'It may 5 times burn.',
    'May first came to the mill.',
    'It burned on May 32.',
    'Costs rose $5 May said.',
    'Build 12018-05-05',
  ])('takes a verb, a count or a name for no day: %s', (text) => {
    expect(readCalendarDays(text)).toEqual([]);
  });
});

describe('written', () => {
  it.each([
    ['Sept.', '10th', '2018', { year: 2018, month: 9, day: 10 }],
    ['May', 'twenty-first', undefined, { month: 5, day: 21 }],
    ['February', '29', '2016', { year: 2016, month: 2, day: 29 }],
  ])('reads a day as it is written: %s %s %s', (month, day, year, parts) => {
    expect(written(month, day, year)).toEqual(calendar(parts));
  });

  it.each([
    ['April', '31', '2018'],
    ['February', '29', '2018'],
    ['February', '29', undefined],
    ['May', '0', undefined],
  ])('gives nothing where the month has no such day: %s %s %s', (month, day, year) => {
    expect(written(month, day, year)).toBeUndefined();
  });
});

describe('readIsoDays', () => {
  it.each([
    ['The mill burned on 2018-05-05.', '2018-05-05'],
    ['The mill burned on 2018/5/5.', '2018/5/5'],
  ])('reads a day in ISO 8601: %s', (text, words) => {
    const meaning = calendar({ year: 2018, month: 5, day: 5 });
    expect(readingsIn(readIsoDays, text)).toEqual([{ words, meaning }]);
  });

  it('keeps the time behind a day in ISO 8601 in the words of the text', () => {
    expect(readingsIn(readIsoDays, 'Off at 2018-05-05T14:05:00Z again')).toEqual([
      {
        words: '2018-05-05T14:05:00Z',
        meaning: calendar({ year: 2018, month: 5, day: 5 }),
        timeText: '14:05:00Z',
      },
    ]);
  });
});
