// @module-tag slow

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/answering/verify-quote.js';
import { extentOf } from '../../src/dates/date-value.js';
import { findDates } from '../../src/dates/find-dates.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { sortEvents } from '../../src/timeline/sort-events.js';
import type { Event } from '../../src/timeline/timeline.js';
import { corpusOf } from '../answering/corpus-of.js';
import { firstBatch, secondBatch, thirdBatch } from './dates.annotated.js';

const sentences = [...firstBatch, ...secondBatch, ...thirdBatch].map(({ text }) => text);
const published = fc.constantFrom(undefined, '2018', '2018-10', '2018-10-24', '2019-03-14');
const prose = fc
  .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
const sources = fc.record({
  a: fc.record({ text: prose }),
  b: fc.record({ text: prose, published: fc.constant('2018-10-24') }),
});

/** A text that is as exact as a day has a figure for it, or a word that means a day. */
const NAMES_DAY =
  /\d|日|号|天|晚|day\b|night|noon|morning|evening|afternoon|\b(?:day|days)\b|yesterday|tomorrow|earlier|later|Eve\b|Halloween|(?:fir|seco|thi|four|fif|six|seven|eigh|nin|ten|eleven|twel|twen).*\bof\b/i;
const NAMES_MONTH =
  /\d|月|[A-Z][a-z]{2}|month|january|february|april|june|july|august|september|october|november|december/;
const EXACTNESS = ['century', 'decade', 'year', 'season', 'quarter', 'month', 'week', 'day'];

describe('findDates, whatever the text', () => {
  it('never claims more than its words tell or its publication date knows', () => {
    fc.assert(
      fc.property(prose, published, (text, known) => {
        const [document] = corpusOf({ one: { text, ...(known && { published: known }) } }).documents;
        for (const date of document ? findDates(document) : []) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          if (date.precision === 'day') expect(date.text).toMatch(NAMES_DAY);
          if (date.precision === 'month')
            expect(NAMES_MONTH.test(date.text) || NAMES_DAY.test(date.text)).toBe(true);
          const figures = date.value.replace('XXXX', '0000').split('-').length;
          const most = { day: 3, month: 2, week: 2, quarter: 2, season: 2, year: 1, decade: 1, century: 1 }[
            date.precision as 'day'
          ];
          expect(figures).toBe(most);
          expect(EXACTNESS).toContain(date.precision);
          const statesYear =
            date.value.startsWith('XXXX') || /\d{4}|\d0[’']?s|century|世纪|年代|[’']\d\d/.test(text);
          expect(statesYear || known !== undefined).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives dates in text order that do not overlap', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const [document] = corpusOf({ one: { text, published: '2018-10-24' } }).documents;
        const dates = document ? findDates(document) : [];
        for (const [i, date] of dates.entries())
          expect(date.start).toBeGreaterThanOrEqual(dates[i - 1]?.end ?? 0);
      }),
    );
  });
});

describe('buildTimeline, whatever the texts', () => {
  it('quotes what stands in the documents, in every quote and counterpart', () => {
    fc.assert(
      fc.property(sources, (texts) => {
        const corpus = corpusOf(texts);
        const timeline = buildTimeline(corpus);
        for (const { quotes, counterparts } of [...timeline.events, ...timeline.undated]) {
          for (const quote of [...quotes, ...counterparts]) {
            verifyQuote(
              quote,
              corpus.documents.find(({ id }) => id === quote.documentId),
            );
          }
        }
      }),
    );
  });

  it('dates every event by a date that a sentence of it tells', () => {
    fc.assert(
      fc.property(sources, (texts) => {
        const corpus = corpusOf(texts);
        const told = new Map(corpus.documents.map((document) => [document.id, findDates(document)]));
        for (const { date, quotes } of buildTimeline(corpus).events) {
          const values = quotes.flatMap((quote) =>
            (told.get(quote.documentId) ?? [])
              .filter(({ start, end }) => quote.start <= start && end <= quote.end)
              .map(({ value }) => value),
          );
          expect(values).toContain(date);
        }
      }),
    );
  });
});

const value = fc.oneof(
  fc.constantFrom(
    '2018',
    '2018-09',
    '2018-09-10',
    '2018-Q3',
    '2018-SU',
    '2018-WI',
    '2018-W36',
    '198',
    '19',
    'XXXX-09',
    'XXXX-09-10',
  ),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2030-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
);
const event = fc.tuple(fc.option(value), fc.constantFrom('a', 'b'), fc.nat(50)).map(
  ([date, documentId, start]): Event => ({
    date,
    precision: null,
    basis: null,
    stance: 'reported',
    quotes: [{ documentId, start, end: start + 1, text: 'x', stance: 'reported' }],
    counterparts: [],
  }),
);

describe('sortEvents', () => {
  it('gives one order, whatever the order it is given', () => {
    fc.assert(
      fc.property(fc.array(event), fc.infiniteStream(fc.nat(1000)), (events, random) => {
        const shuffled = [...events]
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(sortEvents(shuffled).map(place)).toEqual(sortEvents(events).map(place));
      }),
    );
  });

  it('leaves a sorted list as it is, and puts earlier before later', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const sorted = sortEvents(events);
        expect(sortEvents(sorted)).toEqual(sorted);
        const firsts = sorted.flatMap(({ date }) => (date === null ? [] : (extentOf(date)?.first ?? [])));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('puts the vaguer before the more exact that begins with it, and those without a year last', () => {
    const dates = ['XXXX-01', '2018-01-01', '2018-01', '2018-Q1', '2018', '201', '20', '2017-12-31'];
    const events = dates.map(
      (date, start): Event => ({
        date,
        precision: null,
        basis: null,
        stance: 'reported',
        quotes: [{ documentId: 'a', start, end: start + 1, text: 'x', stance: 'reported' }],
        counterparts: [],
      }),
    );
    expect(sortEvents(events).map(({ date }) => date)).toEqual([
      '20',
      '201',
      '2017-12-31',
      '2018',
      '2018-Q1',
      '2018-01',
      '2018-01-01',
      'XXXX-01',
    ]);
  });
});

function place({ date, quotes: [quote] }: Event): string {
  return `${date} ${quote.documentId} ${quote.start}`;
}

describe('the time zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('changes nothing', () => {
    const texts = Object.fromEntries(
      [...firstBatch, ...secondBatch, ...thirdBatch].map((one, i) => [
        `d${i}`,
        { text: one.text, ...(one.published && { published: one.published }) },
      ]),
    );
    const offsets = new Set<number>();
    const told = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((name) => {
      process.env.TZ = name;
      offsets.add(new Date(2018, 0, 1).getTimezoneOffset());
      return JSON.stringify(buildTimeline(corpusOf(texts)));
    });
    expect(offsets.size).toBe(3);
    expect(new Set(told).size).toBe(1);
  });
});
