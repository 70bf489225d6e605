import type { Stance } from '../../src/answering/answer.js';
import type { Document } from '../../src/corpus/document.js';
import type { Precision } from '../../src/dates/temporal-expression.js';
import type { Event, EventQuote } from '../../src/timeline/timeline.js';
import { documentOf } from '../support/small-corpus.js';

export const HERALD = documentOf(
  'herald',
  [
    'The guard said that Reyes opened the lock on 10 May 2019, at night.',
    'In June 2019 the lock; the bolt, and *the key* were replaced.',
    '=HYPERLINK("http://x.example","see") was written on the wall.',
  ],
  {
    title: 'The lock',
    publisher: 'Herald, "late"',
    published: '2019-06-30',
    url: 'https://herald.example/lock',
  },
);
export const GAZETTE = documentOf('gazette', ['Reyes denied it: he was at home on 10 May 2019.'], {
  title: 'A denial',
});

export const DOCUMENTS: readonly Document[] = [HERALD, GAZETTE];

export function tellingOf(
  document: Document,
  text: string,
  stance: Stance = 'reported',
  by?: string,
): EventQuote {
  const start = document.text.indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.id}`);
  return {
    documentId: document.id,
    start,
    end: start + text.length,
    text,
    stance,
    ...(by === undefined ? {} : { attributedTo: by }),
  };
}

export function eventOf(date: string | null, quote: EventQuote, more: Partial<Event> = {}): Event {
  return {
    date,
    precision: date === null ? null : precisionOf(date),
    basis: date === null ? null : 'explicit',
    stance: quote.stance,
    quotes: [quote],
    counterparts: [],
    ...more,
  };
}

function precisionOf(date: string): Precision {
  if (/^\d{2,3}$/.test(date)) return 'decade';
  return date.length === 10 ? 'day' : date.length === 4 ? 'year' : 'month';
}

export const CLAIM = tellingOf(
  HERALD,
  'The guard said that Reyes opened the lock on 10 May 2019, at night.',
  'claim',
  'The guard',
);
export const DENIAL = tellingOf(
  GAZETTE,
  'Reyes denied it: he was at home on 10 May 2019.',
  'denial',
  'Reyes',
);
export const REPLACED = tellingOf(HERALD, 'In June 2019 the lock; the bolt, and *the key* were replaced.');
export const FORMULA = tellingOf(HERALD, '=HYPERLINK("http://x.example","see") was written on the wall.');

/** An allegation with its denial, a month, and something without a date. */
export const TIMELINE = {
  events: [
    eventOf('2019-05-10', CLAIM, { counterparts: [DENIAL], timeText: 'at night' }),
    eventOf('2019-06', REPLACED),
  ],
  undated: [eventOf(null, FORMULA)],
};
