import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import type { Event, Timeline } from '../../src/timeline/timeline.js';
import { corpusOf, type Source } from '../answering/corpus-of.js';

function timelineOf(sources: Readonly<Record<string, Source | string>>): Timeline {
  return buildTimeline(corpusOf(sources));
}

function lines(events: readonly Event[]): string[] {
  return events.map(
    ({ date, endDate, quotes }) =>
      `${date}${endDate ? `/${endDate}` : ''} ${quotes.map(({ documentId }) => documentId).join('+')}`,
  );
}

const PUBLISHED = '2018-10-24';

describe('buildTimeline', () => {
  it('orders dated events and keeps each sentence whole, with its attribution', () => {
    const text =
      'According to news on October 11, the mint stopped all payments on October 5. In March, a clerk had set fire to the ledger.';
    const { events, undated } = timelineOf({ mint: { text, published: PUBLISHED } });
    expect(
      events.map(({ date, precision, basis, quotes: [quote] }) => [date, precision, basis, quote.text]),
    ).toEqual([
      ['2018-03', 'month', 'completed', 'In March, a clerk had set fire to the ledger.'],
      [
        '2018-10-05',
        'day',
        'completed',
        'According to news on October 11, the mint stopped all payments on October 5.',
      ],
    ]);
    expect(undated).toEqual([]);
  });

  it('never takes the publication date for the date of an event', () => {
    const { events, undated } = timelineOf({
      mint: { text: 'The mint stopped all payments. A crowd gathered.', published: PUBLISHED },
    });
    expect(events).toEqual([]);
    expect(
      undated.map(({ date, precision, basis, quotes: [quote] }) => [date, precision, basis, quote.text]),
    ).toEqual([
      [null, null, null, 'The mint stopped all payments.'],
      [null, null, null, 'A crowd gathered.'],
    ]);
  });

  it('gives a sentence without a date none from its neighbours', () => {
    const text = 'On October 5 the mint stopped all payments. A crowd gathered at the gate.';
    expect(lines(timelineOf({ mint: { text, published: PUBLISHED } }).events)).toEqual(['2018-10-05 mint']);
  });

  it('keeps what direct speech says out of the undated happenings', () => {
    const text = 'The mint apologized. It stated: “We lost nothing.” We opened every vault.';
    expect(timelineOf({ mint: text }).undated.map(({ quotes: [quote] }) => quote.text)).toEqual([
      'The mint apologized.',
    ]);
  });

  it('tells one event of two documents once, with both quotes', () => {
    const { events } = timelineOf({
      herald: {
        text: 'On October 5, the Royal Mint suspended all withdrawals after a fire in its vault.',
        published: PUBLISHED,
      },
      gazette: {
        text: 'The Royal Mint halted withdrawals on 5 October 2018, blaming a vault fire that destroyed 300 crates.',
      },
      other: { text: 'The ferry sank off the cape on 5 October 2018.' },
    });
    expect(lines(events)).toEqual(['2018-10-05 gazette+herald', '2018-10-05 other']);
  });

  it('keeps two events of one day apart', () => {
    const { events } = timelineOf({
      a: { text: 'On October 5, the Royal Mint suspended all withdrawals.', published: PUBLISHED },
      b: { text: 'On October 5, the Royal Mint hired a new treasurer from Oslo.', published: PUBLISHED },
    });
    expect(lines(events)).toEqual(['2018-10-05 a', '2018-10-05 b']);
  });

  it('shows differing figures for one event side by side', () => {
    const { events } = timelineOf({
      a: {
        text: 'On October 5, thieves stole 300 crates of coins from the Royal Mint.',
        published: PUBLISHED,
      },
      b: {
        text: 'On October 5, thieves stole 450 crates of coins from the Royal Mint.',
        published: PUBLISHED,
      },
    });
    expect(events).toHaveLength(1);
    expect(events[0]?.quotes.map(({ text }) => /\d{3}/.exec(text)?.[0])).toEqual(['300', '450']);
  });

  it('joins a month and a day only where the words agree strongly, and keeps the day', () => {
    const month = {
      text: 'In October, thieves stole 300 crates of coins from the vault of the Royal Mint.',
      published: PUBLISHED,
    };
    const day = {
      text: 'Thieves stole crates of coins from the vault of the Royal Mint on October 5.',
      published: PUBLISHED,
    };
    const loose = { text: 'In October, a sailor stole a boat from the Royal Navy.', published: PUBLISHED };
    expect(lines(timelineOf({ month, day, loose }).events)).toEqual([
      '2018-10 loose',
      '2018-10-05 day+month',
    ]);
  });

  it('keeps a claim and the denial that answers it together', () => {
    const text =
      'On October 5, a sailor claimed that the governor Ada Voss had been detained by the guard. However, Ada Voss wrote last night that she was not detained.';
    const { events } = timelineOf({ port: { text, published: '2018-10-06' } });
    expect(
      events.map(({ date, stance, counterparts }) => [date, stance, counterparts.map((one) => one.stance)]),
    ).toEqual([
      ['2018-10-05', 'claim', ['denial']],
      ['2018-10-05', 'denial', ['claim']],
    ]);
  });

  it('never joins a denial with what it denies', () => {
    const { events } = timelineOf({
      a: { text: 'A sailor claimed that the governor Ada Voss was detained by the guard on 5 October 2018.' },
      b: { text: 'The guard denied that the governor Ada Voss was detained by the guard on 5 October 2018.' },
    });
    expect(lines(events)).toEqual(['2018-10-05 a', '2018-10-05 b']);
  });

  it('tells both dated clauses of one sentence, and the end of a range', () => {
    const text =
      'He was arrested on 5 May 2018 and released on 8 May 2018. The fair ran from 1 to 3 June 2018 and was well attended.';
    expect(lines(timelineOf({ a: text }).events)).toEqual([
      '2018-05-05 a',
      '2018-05-08 a',
      '2018-06-01/2018-06-03 a',
    ]);
  });

  it('leaves out boilerplate and what lies ahead', () => {
    const text =
      'The plant will open in March 2019.\n\nMiners earned much in March 2017.\n\nThe plant was sold on 5 May 2018.';
    expect(lines(timelineOf({ a: { text, boilerplate: [1] } }).events)).toEqual(['2018-05-05 a']);
  });

  it('shows dates without a year behind the others', () => {
    const { events } = timelineOf({
      a: 'On May 5 the mill burned.',
      b: 'The mill was rebuilt on 3 June 2019.',
      c: 'In March the mill was sold.',
    });
    expect(lines(events)).toEqual(['2019-06-03 b', 'XXXX-03 c', 'XXXX-05-05 a']);
  });

  it('puts the day before its hours, and its hours in order', () => {
    const text =
      'The gate fell at 9.40pm on 5 May 2018. At 11:05 on 5 May 2018 a guard slept. On 5 May 2018 the mill burned.';
    expect(timelineOf({ a: text }).events.map(({ timeText }) => timeText)).toEqual([
      undefined,
      '11:05',
      '9.40pm',
    ]);
  });

  it('narrows by topic, dates and documents', () => {
    const corpus = corpusOf(
      {
        a: { text: 'On 5 May 2018 the mill burned. In June 2018 Ada Voss resigned.' },
        b: { text: 'On 7 July 2019 the ferry sank.', incident: 'Ferry disaster' },
      },
      [['Ada Voss', 'the governor']],
    );
    const dates = (filter: Parameters<typeof buildTimeline>[1]) =>
      buildTimeline(corpus, filter).events.map(({ date }) => date);
    expect(dates({ topic: 'the ferry disaster' })).toEqual(['2019-07-07']);
    expect(dates({ topic: 'the governor' })).toEqual(['2018-06']);
    expect(dates({ from: '2018-06' })).toEqual(['2018-06', '2019-07-07']);
    expect(dates({ to: '2018-06-15' })).toEqual(['2018-05-05', '2018-06']);
    expect(dates({ from: '2018-Q3', to: '2019' })).toEqual(['2019-07-07']);
    expect(dates({ documentIds: ['a'] })).toEqual(['2018-05-05', '2018-06']);
  });
});
