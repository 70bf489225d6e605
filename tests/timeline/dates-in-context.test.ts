import { describe, expect, it } from 'vitest';
import { findDates, findDatesIn } from '../../src/dates/find-dates.js';
import { eventDates } from '../../src/timeline/event-dates.js';
import { corpusOf } from '../answering/corpus-of.js';

const FRIDAY = '2018-06-15';
const datesIn = (text: string) => findDatesIn(text, [{ start: 0, end: text.length }], FRIDAY);
const valuesIn = (text: string) => datesIn(text).map(({ text: words, value }) => `${words} = ${value}`);
const eventsIn = (text: string) => eventDates(text, datesIn(text), FRIDAY).map(({ value }) => value);

describe('findDates on the sides of publication', () => {
  it.each([
    ['The mill could reopen as early as Monday.', 'Monday = 2018-06-18'],
    ['The crew hopes to raise the recovered wreck Sunday.', 'Sunday = 2018-06-17'],
    ['She had died by Wednesday.', 'Wednesday = 2018-06-13'],
    ['The council will vote Friday.', 'Friday = 2018-06-15'],
    ['Earlier Friday the mill burned.', 'Earlier Friday = 2018-06-15'],
    ['The inquiry will look at the circumstances of the May 20 raid.', 'May 20 = 2018-05-20'],
    ['No one has been seen since the May 20 fire.', 'May 20 = 2018-05-20'],
    ['Talks are planned in August.', 'August = 2018-08'],
    ['The mill has been shut since Labor Day.', 'Labor Day = 2017-09-04'],
  ])('reads: %s', (text, expected) => {
    expect(valuesIn(text)).toEqual([expected]);
  });

  it('counts the weekday of a saying from the report, whatever day of long ago stands before it', () => {
    const text = 'He was killed on March 28, 1996, officials said privately Thursday.';
    expect(valuesIn(text)).toEqual(['March 28, 1996 = 1996-03-28', 'Thursday = 2018-06-14']);
  });
});

describe('findDates on forms of a day', () => {
  it.each([
    ['He was held on 5 Mar 24 and freed on 14 SEP 18.', '2024-03-05 2018-09-14'],
    ["It shut on Feb 15 '24, and again on Mar 3, '24.", '2024-02-15 2024-03-03'],
    ['Am 9. Mai 2022 brannte es, am 3. März fiel es.', '2022-05-09 2018-03-03'],
    ['El 9 de mayo de 2022, le 1er août 2021, op 5 mei 2020.', '2022-05-09 2021-08-01 2020-05-05'],
    ['The limit was raised from 2000 to 2500.', ''],
    ['On 5 May 24 people died.', '2018-05-05'],
  ])('reads: %s', (text, expected) => {
    expect(
      datesIn(text)
        .map(({ value }) => value)
        .join(' '),
    ).toBe(expected);
  });
});

describe('findDates below headings', () => {
  it('gives the entries of a log to the day that heads them', () => {
    const text = '3 May 2018\n\n- 14:05 Alerts fired.\n\n9 May 2018\n\n- 15:10 Alerts fired again.';
    const [log] = corpusOf({ log: text }).documents;
    expect(log && findDates(log).map(({ value }) => value)).toEqual([
      '2018-05-03',
      '2018-05-03',
      '2018-05-09',
      '2018-05-09',
    ]);
  });

  it('takes the year from the month that heads a page', () => {
    const [page] = corpusOf({ page: 'March 2016\n\nIt was mended.\n\nMar 5, 17:20 UTC' }).documents;
    expect(page && findDates(page).map(({ value }) => value)).toEqual(['2016-03', '2016-03-05']);
  });
});

describe('eventDates on background', () => {
  it.each([
    ['Founded in 2013, the exchange stopped paying on May 5, 2018.', ['2018-05-05']],
    ['Since 2013 the exchange has served two million people.', []],
    ['On the anniversary of the May 5, 2008 fire, the mill was reopened.', []],
    ['The anniversary of the fire was marked on Tuesday.', ['2018-06-12']],
    ['A day after the raid on May 5, 2018, the founder fled.', ['2018-05-06']],
    ['Trading was halted on December 21 and 22.', ['2017-12-21', '2017-12-22']],
  ])('dates: %s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});
