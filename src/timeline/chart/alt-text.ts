import { dateInWords } from '../../dates/date-in-words.js';
import type { Timeline } from '../timeline.js';
import { placeable } from './chart-entries.js';

/** What Discord takes as the description of a picture; UTF-16 code units. */
export const ALT_TEXT_MAX = 1024;

const STANCES = { reported: '', claim: ', claim', denial: ', denial', statement: ', statement' } as const;

/**
 * Says in words what the picture shows: how many of the events, from when to when, and the date of each by its number.
 * @returns at most 1024 code units; of many events the first ones, and how many more there are
 */
export function altText(timeline: Timeline, firstNumber = 1): string {
  const shown = new Set(placeable(timeline.events));
  const dated = timeline.events.flatMap((event, i) =>
    event.date !== null && shown.has(event) ? [{ ...event, date: event.date, number: firstNumber + i }] : [],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return 'Timeline without dated events.';
  const [early, late] = first.date <= last.date ? [first, last] : [last, first];
  const [from, to] = [dateInWords(early), dateInWords(late)];
  const span = from === to ? from : `from ${from} to ${to}`;
  const all = timeline.events.length;
  const count = dated.length === all ? `${all}` : `${dated.length} of ${all}`;
  const lead = `Timeline of ${count} ${all === 1 ? 'event' : 'events'}, ${span}.`;
  const entries = dated.map((event) => ` ${event.number}: ${dateInWords(event)}${STANCES[event.stance]}.`);
  let words = lead;
  for (const [i, entry] of entries.entries()) {
    const more = entries.length - i;
    const ending = ` And ${more} more.`;
    const room = i === entries.length - 1 ? ALT_TEXT_MAX : ALT_TEXT_MAX - ending.length;
    if (words.length + entry.length > room) return words + ending;
    words += entry;
  }
  return words;
}
