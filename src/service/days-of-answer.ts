import type { Answer } from '../answering/answer.js';
import type { Corpus } from '../corpus/document.js';
import { documentSpansOverlap } from '../corpus/document-span.js';
import { filterTimeline } from '../timeline/build-timeline.js';
import type { Timeline } from '../timeline/timeline.js';

/**
 * Tells what happened on the days that the quotes of an answer tell of; all days of its documents where they tell of none.
 * @param timeline - of the whole corpus
 */
export function daysOfAnswer(answer: Answer, corpus: Corpus, timeline: Timeline): Timeline {
  const quotes = [...answer.quotes, ...answer.onRecord];
  const told = timeline.events.filter((event) =>
    event.quotes.some((telling) => quotes.some((quote) => documentSpansOverlap(quote, telling))),
  );
  const days = new Set(told.map(({ date }) => date));
  if (days.size > 0) return { events: timeline.events.filter(({ date }) => days.has(date)), undated: [] };
  return filterTimeline(timeline, corpus, { documentIds: quotes.map(({ documentId }) => documentId) });
}
