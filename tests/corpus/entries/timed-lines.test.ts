import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/corpus/formats/text.js';
import { findDates } from '../../../src/dates/find-dates.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

const said = (text: string, day?: string) => {
  const { blocks } = readText(text, day);
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ origin }) => `${origin?.at ?? 'no day'} ${origin?.author ?? 'nobody'}`);
};

describe('withTimedLines', () => {
  it.each([
    '[08:10] <ida> the pump is off\n[08:12] <@ole> I turned it on',
    '08:10:31 <ida> the pump is off\n08:12:02 < ole> I turned it on',
    '[8:10 AM] ida: the pump is off\n[8:12 AM] ole: I turned it on',
  ])('says by whom and, on the day known, when a line was written: %s', (chat) => {
    expect(said(chat, '2018-05-14')).toEqual(['2018-05-14T08:10 ida', '2018-05-14T08:12 ole']);
  });

  it('knows who wrote where no day is known', () => {
    expect(said('[08:10] <ida> the pump is off\n[08:12] <ole> oh')).toEqual(['no day ida', 'no day ole']);
  });

  it.each([
    '--- Log opened Mon May 14 08:00:11 2018\n08:10 <ida> off\n08:12 <ole> oh\n--- Day changed Tue May 15 2018\n08:15 <ida> on',
    '--- 14. Mai 2018\n08:10 <ida> off\n08:12 <ole> oh\n--- 15. Mai 2018\n08:15 <ida> on',
    '2018-05-14\n[08:10] <ida> off\n[08:12] <ole> oh\n2018-05-15\n[08:15] <ida> on',
  ])('goes by the days that the text tells between: %s', (chat) => {
    expect(said(chat, '2017-01-01')).toEqual([
      '2018-05-14T08:10 ida',
      '2018-05-14T08:12 ole',
      '2018-05-15T08:15 ida',
    ]);
  });

  it('goes on behind midnight', () => {
    expect(said('[23:50] <ida> off\n[00:05] <ole> oh', '2018-05-31')).toEqual([
      '2018-05-31T23:50 ida',
      '2018-06-01T00:05 ole',
    ]);
  });

  it('cuts what the program writes and joins no two messages', () => {
    const chat =
      '08:09 -!- ida [~ida@example.net] has joined #yard\n08:10 <ida> the pump is\n08:12 <ole> off since when\n08:13 -!- ole has quit [Ping timeout]';
    const { blocks, text } = readText(chat);
    expect(blocks.map(({ start, end, reason }) => reason ?? text.slice(start, end))).toEqual([
      'chat header',
      '08:10 <ida> the pump is',
      '08:12 <ole> off since when',
      'chat header',
    ]);
  });

  it('reads a log of the day known, whose hours stay in its lines', () => {
    const log = '08:10:12.331 INFO  [main] Pump started\n08:12:50.002 ERROR [main] Pump failed';
    expect(said(log, '2018-05-14')).toEqual(['2018-05-14T08:10 nobody', '2018-05-14T08:12 nobody']);
    expect(said(log)).toEqual(['no day nobody', 'no day nobody']);
    expect(readText(log, '2018-05-14').marks ?? []).toEqual([]);
  });

  it('leaves the times of a ticker to others', () => {
    expect(said('18:02 The gate is shut.\n18:10 Two were arrested.', '2018-05-14')).toEqual([
      'no day nobody',
      'no day nobody',
    ]);
  });

  it('dates an hour told in a message by its day, unless it was still to come', async () => {
    const { documents } = await corpusOfFiles({
      'yard-2018-05-14.log': '[09:10] <ida> it broke at 08:50\n[09:12] <ole> they come at 15:00',
    });
    expect(
      documents.flatMap((one) => findDates(one)).map(({ value, timeText }) => [value, timeText]),
    ).toEqual([['2018-05-14', '08:50']]);
  });
});
