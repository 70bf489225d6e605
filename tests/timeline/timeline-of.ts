import type { Stance } from '../../src/answering/answer.js';
import type { Event, Timeline } from '../../src/timeline/timeline.js';

/** Events made up from their dates: `2018-09`, `2018-09-01..2018-09-03`, `2018-09-10 claim`. */
export function timelineOf(dates: readonly string[]): Timeline {
  return { events: dates.map(eventOf), undated: [] };
}

function eventOf(told: string, start: number): Event {
  const [range = '', stance = 'reported'] = told.split(' ') as [string, Stance];
  const [date = '', endDate] = range.split('..');
  return {
    date,
    ...(endDate && { endDate }),
    precision: 'day',
    basis: 'explicit',
    stance,
    quotes: [{ documentId: 'a', start, end: start + 1, text: 'x', stance }],
    counterparts: [],
  };
}
