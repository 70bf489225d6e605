import { extentOf } from '../dates/date-value.js';
import { minutesOf } from '../dates/time-of-day.js';
import type { Event } from './timeline.js';

/**
 * Orders events by time. Of two that begin on the same day the vaguer comes first, as a heading stands over its parts.
 * The order is 2018, then 2018-Q1, 2018-01, 2018-01-01, and a day before its hours. Events without a year follow all
 * others, by month and day. What is left equal is ordered by document and offset, so that the order is total.
 */
export function sortEvents(events: readonly Event[]): Event[] {
  return events
    .map((event) => ({ event, key: keyOf(event) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ event }) => event);
}

type Key = readonly (number | string)[];

function keyOf({ date, endDate, timeText, quotes: [quote] }: Event): Key {
  const place = [
    timeText === undefined ? -1 : (minutesOf(timeText) ?? -1),
    quote.documentId,
    quote.start,
    quote.end,
  ];
  if (date === null) return [2, 0, 0, '', ...place];
  const extent = extentOf(date);
  if (!extent) return [1, 0, 0, date, ...place];
  const last = (endDate && extentOf(endDate)?.last) || extent.last;
  return [0, extent.first, -extent.last, -last, ...place];
}

function compareKeys(a: Key, b: Key): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y === undefined || x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return 0;
}
