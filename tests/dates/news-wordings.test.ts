import { expect, it } from 'vitest';
import { findDatesIn } from '../../src/dates/find-dates.js';

function valuesOf(text: string, published: string): string[] {
  const found = findDatesIn(text, [{ start: 0, end: text.length }], published);
  return found.map(({ value, endValue }) => (endValue === undefined ? value : `${value}..${endValue}`));
}

/** Sentences with the day of their report and all that they date. */
const READ: readonly (readonly [text: string, published: string, values: readonly string[]])[] = [
  // Wrapped lines read as one.
  ['The pump house burned down last\nnight near the old quay.', '2019-06-12', ['2019-06-11']],
  ['The gate of the weir is\nto open on Friday.', '2019-06-12', ['2019-06-14']],
  // Pointed days of months.
  ['The outlook for the year ending next March 31 was better.', '2018-10-20', ['2019-03-31']],
  ['The claims from the storm last April 5 will be paid.', '2018-10-20', ['2018-04-05']],
  // Quarters and halves.
  ['The firm lost a ship in the 2011 second quarter.', '2014-03-03', ['2011-Q2']],
  ["Orders fell in last year's third quarter.", '2014-03-03', ['2013-Q3']],
  ['The firm expects to report a third-quarter loss of 4 million.', '2014-11-02', ['2014-Q3']],
  ['The works will take a charge in the fourth quarter.', '2014-11-02', ['2014-Q4']],
  ['The works will open a dock in the first quarter.', '2014-11-02', ['2015-Q1']],
  ['Thefts doubled in the second half of last year.', '2014-03-03', ['2013-07..2013-12']],
  // Decades and years.
  ["She sang through the '60s and '70s.", '2014-03-03', ['196', '197']],
  ['The mine grew rapidly into 2009.', '2014-03-03', ['2009']],
  ['He ran the depot. 2016 could be his last year there.', '2014-03-03', ['2016']],
  // Which side of the report.
  ['The council must wait until the count is certified Nov. 21.', '2018-11-13', ['2018-11-21']],
  ["The club's next match is at home Wednesday.", '2019-06-10', ['2019-06-12']],
  ['The survey is due to be published in May.', '2019-03-22', ['2019-05']],
  ['Plans have to be filed by 4 p.m. Tuesday.', '2019-06-15', ['2019-06-18']],
  ['A limit was set by the harbour court on Tuesday for all owners.', '2019-06-15', ['2019-06-11']],
  ['The Museum of Modern Art Friday announced it.', '2019-06-13', ['2019-06-07']],
  ['Director Jim Holm Friday announced it.', '2019-06-13', ['2019-06-07']],
  ['Holm would not comment Friday on the offer.', '2019-06-13', ['2019-06-07']],
  ['The mayor was told of his plans on Monday.', '2019-06-12', ['2019-06-10']],
  ['A spokesman said, Tuesday, the dam will hold.', '2019-06-13', ['2019-06-11']],
  ['She won a clear victory in the March 26 election.', '2018-12-30', ['2018-03-26']],
  ['He is a candidate in the vote being held in the valley on January 30.', '2019-01-19', ['2019-01-30']],
  ['He flew home for days of preparation for Wednesday’s debate.', '2019-06-09', ['2019-06-12']],
  ['The report did not say if he was paid before March.', '2018-11-27', ['2018-03']],
  ['The owners will meet this week to vote on the sale.', '2019-06-15', ['2019-W25']],
  [
    'In 2015, the firm lost much.\nIt estimates that profit will rise in the year ending Dec. 31.',
    '2018-12-18',
    ['2015', '2018-12-31'],
  ],
  // Days of the week as they are written in chats.
  [
    'the pumps were off on friday and we reset them saturday morning',
    '2019-06-17',
    ['2019-06-14', '2019-06-15'],
  ],
  ['The envoy arrives in Russia today for talks.', '2019-06-12', ['2019-06-12']],
];

it.each(READ)('reads: %s', (text, published, values) => {
  expect(valuesOf(text, published)).toEqual(values);
});

/** What looks like a date and is none, or is none that can be known. */
const SILENT: readonly (readonly [text: string, published: string])[] = [
  ['He was known for his jokes on Saturday Night Live.', '2018-10-08'],
  ['The year-ago third quarter brought a loss.', '2018-10-08'],
  ['A ceiling of the 2000 to 2500 barrels was agreed.', '2018-10-08'],
  ['He spoke on the Today show of his loss.', '2018-10-08'],
  ['Larry Monday said the weir held.', '2019-06-12'],
  ['A neighbour, Mrs. Sunday, said the weir held.', '2019-06-12'],
  ['They broke the Good Friday peace accord.', '2018-10-08'],
];

it.each(SILENT)('dates nothing by: %s', (text, published) => {
  expect(valuesOf(text, published)).toEqual([]);
});

it.each([
  'The plan puts 5 million into the docks over the next year.',
  'The ferry came a day later than planned.',
])('counts nothing from a day told before: %s', (text) => {
  expect(valuesOf(`The flood came on May 5, 2018. ${text}`, '2018-10-08')).toEqual(['2018-05-05']);
});

it('does not count from a day told of something else to one before an event that nothing dates', () => {
  const text =
    'The bridge closed on May 5, 2018. Ballots must be sent no later than the day before the vote.';
  expect(valuesOf(text, '2018-06-01')).toEqual(['2018-05-05']);
});

it('puts no event behind its report because a count from it would lead there', () => {
  const text = 'The siren fell silent on October 1. He was shot a month after the flood of his childhood.';
  expect(valuesOf(text, '2018-10-02')).toEqual(['2018-10-01']);
});
