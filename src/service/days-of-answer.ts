import type { Answer } from '../answering/answer.js';
import type { Corpus } from '../corpus/document.js';
import { documentSpansOverlap } from '../corpus/document-span.js';
import { filterTimeline } from '../timeline/build-timeline.js';
import type { Event, Timeline } from '../timeline/timeline.js';

/**
 * Tells what happened on the days that the quotes of an answer tell of; all days of its documents where they tell of none.
 * @param timeline - of the whole corpus
 */
export function daysOfAnswer(answer: Answer, corpus: Corpus, timeline: Timeline): Timeline {
  const days = new Set(timeline.events.filter(toldBy(answer)).map(({ date }) => date));
  if (days.size > 0) return { events: timeline.events.filter(({ date }) => days.has(date)), undated: [] };
  return filterTimeline(timeline, corpus, { documentIds: documentsOf(answer) });
}

/** Makes what tells whether an event is told in what an answer quotes. */
export function toldBy(answer: Answer): (event: Pick<Event, 'quotes'>) => boolean {
  const quotes = [...answer.quotes, ...answer.onRecord];
  return (event) =>
    event.quotes.some((telling) => quotes.some((quote) => documentSpansOverlap(quote, telling)));
}

/** Lists the documents that an answer quotes, each once. */
export function documentsOf({ quotes, onRecord }: Answer): string[] {
  return [...new Set([...quotes, ...onRecord].map(({ documentId }) => documentId))];
}
