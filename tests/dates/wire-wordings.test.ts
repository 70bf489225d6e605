import { describe, expect, it } from 'vitest';
import { findDatesIn } from '../../src/dates/find-dates.js';

/** Reads a text whose paragraphs stand on lines of their own; published on Wednesday 14 June 2000. */
function valuesOf(text: string, published = '2000-06-14'): string[] {
  const spans = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return findDatesIn(text, spans, published).map(({ value }) => value);
}

describe('findDatesIn, in the wordings of wires', () => {
  it.each([
    ['Rain was expected by Friday.', ['2000-06-16']],
    ['Rain may linger, and the weekend should be dry.', ['2000-06-17']],
    ['They met between Thanksgiving and Christmas Eve.', ['1999-11-25', '1999-12-24']],
    ['Stores filled ahead of Easter.', ['2000-04-23']],
    ['Rates may rise again by the end of summer.', ['2000-SU']],
    ['Few look for a move before fall.', ['2000-FA']],
    ['Retail sales for May will be released next Tuesday.', ['2000-05', '2000-06-20']],
    ['The race dates to 1902.', ['1902']],
    ['A ruling is likely the week before Labor Day.', ['2000-W35', '2000-09-04']],
    ['Orders fell on June 7, down from the prior day.', ['2000-06-07', '2000-06-06']],
  ])('reads %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    'The two held four debates, one every other Thursday.',
    'He reports the first Monday of each month.',
    'The track is dark for its usual Tuesday break.',
    'The talks were news to a Sunday newspaper.',
    'The jockey was thrown. Monday, 26, broke an arm.',
    'It was 38 degrees, normal for a January day here.',
    'Lows in the teens are likely, and then we are back in the 60s.',
  ])('reads no day in what is of no day: %s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it('takes "the same day" of what was done for no day to come', () => {
    const text =
      'The boat sank on Monday. A service will be held on Friday. The pilot was freed the same day.';
    expect(valuesOf(text)).toEqual(['2000-06-12', '2000-06-16', '2000-06-12']);
  });

  it('takes "That Sunday" for the one behind the day told', () => {
    expect(
      valuesOf('He rang the bell on Friday, Nov. 19, 1982.\n"That Sunday the hall was full," he said.'),
    ).toEqual(['1982-11-19', '1982-11-21']);
  });

  it('goes on from entry to entry of a chronology', () => {
    const text =
      'Early 1999: Pilots call in sick.\nApril 12: The chairman resigns.\nLast Thursday: Talks start.\nSunday: The deadline is extended.';
    expect(valuesOf(text, '1999-11-22')).toEqual(['1999', '1999-04-12', '1999-11-18', '1999-11-21']);
  });

  it('leaves a calendar of days to come ahead', () => {
    expect(valuesOf('June 20: The choir sings.\nJune 28: The fair opens.')).toEqual([
      '2000-06-20',
      '2000-06-28',
    ]);
  });

  it.each([
    ['The owner said here on Friday that the mill would open.', ['2000-06-09']],
    ['She added two pages on Friday, saying the rest must wait.', ['2000-06-09']],
    ['The mill will open at 10:00 a.m. (0800 GMT) on Monday.', ['2000-06-19']],
    ['He fears that the value-added tax on Friday will hurt.', ['2000-06-16']],
    ['Delegates told their hosts Friday that more work was needed.', ['2000-06-09']],
    ['The clerk can be held for days after being arrested on Friday.', ['2000-06-09']],
    ['The lawyer says it will be hard and on Friday called the court unfair.', ['2000-06-09']],
  ])('finds the clause of a day: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['The fair, which ends on Monday, is open to able-bodied men.', ['2000-06-19']],
    ['Ann Lee, who joined in May, will be mayor if her party wins Monday.', ['2000-05', '2000-06-19']],
    ['The sale lasts until about noon on Monday.', ['2000-06-19']],
    ['The march climaxes at the harbour on Monday.', ['2000-06-19']],
    ['Hull await them in Friday’s final.', ['2000-06-16']],
    ['Divers have joined a race starting on Thursday.', ['2000-06-15']],
    ['Crews are gearing up for the regatta on Saturday.', ['2000-06-17']],
    ['Tension rose ahead of a visit by the envoy on Saturday.', ['2000-06-17']],
    ['Starting on Friday, crowds have filled the hall.', ['2000-06-09']],
    ['Shops fell at the close of trade Tuesday, from their Friday close.', ['2000-06-13', '2000-06-09']],
    ['People will mourn the victims of Friday’s huge gas explosion.', ['2000-06-09']],
  ])('tells the side of a day by what stands beside it: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    [
      'Profit fell in the first quarter. It was $3 million, or 12 cents a share, down from $4 million a year ago.',
      ['2000-Q1', '1999-Q1'],
    ],
    [
      'The first quarter was poor.\nSales in the latest quarter fell 4 percent. A year-earlier gain was no help.',
      ['2000-Q1', '2000-Q1', '1999-Q1'],
    ],
    [
      'It lost $4 million in the first quarter of 1999 and $3 million in the first quarter of this year.\nOrders rose in the quarter.',
      ['1999-Q1', '2000-Q1', '2000-Q1'],
    ],
    [
      'Profit fell in the first quarter. For the nine months it was $9 million, against $8 million a year earlier.',
      ['2000-Q1', '1999'],
    ],
    [
      'Profit fell in the first quarter. Prices rose 1 percent in May from a year earlier.',
      ['2000-Q1', '2000-05', '1999'],
    ],
    ['Profit fell in the first quarter. It hopes to sell more next year.', ['2000-Q1', '2001']],
    ['The mill lost money in the quarter ended March 31.', ['2000-Q1', '2000-03-31']],
    ['Sales rose in the quarter.', []],
    ['Wool sales rose 4 percent from the same period last year.', ['1999']],
    ['Talks start in the first quarter of the next year.', ['2001-Q1']],
  ])('dates by the quarter that a report of figures is of: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    'Bets are open on the race Thursday.',
    'Fans thought of little but the final Thursday.',
    'Forecasters predicted rain Thursday.',
    'Traders awaited Thursday’s jobs report.',
    'A vote on the bridge was likely Thursday.',
    'The judge set a hearing Thursday.',
    'The jury recessed until Thursday.',
    'He was to be in court Thursday.',
    'He flew to Rome to meet aides Thursday.',
    'He flew to Rome for talks Thursday.',
    'Hull, who play Leeds Thursday, lost twice.',
    'The show, which airs Thursday, was taped.',
    'Banks are closed Thursday.',
    'She reached Thursday’s final.',
    'The paper tells of it in Thursday’s Herald.',
    'With a vote looming Thursday, aides met.',
    'As Thursday’s vote neared, aides met.',
    'Ships sailed before Thursday’s vote.',
    'The vote was announced for Thursday.',
    'The mayor said Thursday that the mill is safe.',
  ])('takes the name of the next day for that day: %s', (text) => {
    expect(valuesOf(text)).toEqual(['2000-06-15']);
  });

  it.each([
    'The mill burned down Thursday.',
    'He was forced to leave Thursday.',
    'The mayor Thursday opened the bridge.',
    'The owner would not comment Thursday.',
    'The deaths on Thursday led to riots.',
    'The bridge has been shut since Thursday.',
  ])('takes it for the day six days before where what happened is of it: %s', (text) => {
    expect(valuesOf(text)).toEqual(['2000-06-08']);
  });

  it('takes the saying of a day behind another told for one that is over', () => {
    const text = 'The mill opened on Tuesday. The mayor said Thursday that it was safe.';
    expect(valuesOf(text)).toEqual(['2000-06-13', '2000-06-08']);
  });

  it.each([
    'The vote Tuesday means that the mill will close.',
    'A plan that would ban it passed Tuesday.',
    'Lee, who rests after campaigning in the north Tuesday, will speak in May.',
    'An aide was cited as claiming on Tuesday that the mill would close.',
    'Aides want the truce to be kept and on Tuesday, the guards left.',
  ])('keeps the day just over behind what is told of days to come: %s', (text) => {
    expect(valuesOf(text)[0]).toBe('2000-06-13');
  });

  it('reads a season pointed at before an infinitive', () => {
    expect(valuesOf('Guards were sent there this fall to hold the camps.')).toEqual(['2000-FA']);
  });

  it('reads a year by which a number is reached, though another number follows', () => {
    expect(valuesOf('It will sell 5 million by 2008 and 6 million by 2010.')).toEqual(['2008', '2010']);
  });

  it.each([
    ['The firm plans to sell a mill it bought in August.', '1999-08'],
    ['He lost the Aug. 7 vote and will sue.', '1999-08-07'],
    ['The drop in May may mean more cuts.', '2000-05'],
    ['A fall in prices in the month of May may mean more cuts.', '2000-05'],
    ['The board decided to cut off water in August.', '2000-08'],
  ])('chooses the year by what is of the day or month: %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
