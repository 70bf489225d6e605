import type { Event, Timeline } from '../timeline.js';
import { placeable } from './chart-entries.js';
import { type ChartWords, englishChart } from './chart-words.js';

/** What Discord takes as the description of a picture; UTF-16 code units. */
export const ALT_TEXT_MAX = 1024;

interface Dated extends Event {
  readonly date: string;
}

/**
 * Says in words what the picture shows: how many of the events, from when to when, and the date of each by its number.
 * @returns at most 1024 code units; of many events the first ones, and how many more there are
 */
export function altText(timeline: Timeline, firstNumber = 1, words: ChartWords = englishChart): string {
  const shown = new Set(placeable(timeline.events));
  const dated = timeline.events.flatMap((event, i) =>
    event.date !== null && shown.has(event) ? [{ ...event, date: event.date, number: firstNumber + i }] : [],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return words.noDates;
  const [early, late] = first.date <= last.date ? [first, last] : [last, first];
  const [from, to] = [words.date(early.date), words.date(late.endDate ?? late.date)];
  const span = from === to ? from : words.span(from, to);
  const entries = dated.map((event) =>
    words.entry(
      event.number,
      datesIn(event, words),
      event.stance === 'reported' ? '' : words.stance[event.stance],
    ),
  );
  let text = words.lead(dated.length, timeline.events.length, span);
  for (const [i, entry] of entries.entries()) {
    const ending = words.more(entries.length - i);
    const room = i === entries.length - 1 ? ALT_TEXT_MAX : ALT_TEXT_MAX - ending.length;
    if (text.length + entry.length > room) return text + ending;
    text += entry;
  }
  return text;
}

function datesIn({ date, endDate }: Dated, words: ChartWords): string {
  return endDate === undefined ? words.date(date) : words.range(words.date(date), words.date(endDate));
}
