import type { Answer } from '../answering/answer.js';
import type { Corpus } from '../corpus/document.js';
import { placesOverlap } from '../corpus/span.js';
import { altText } from '../timeline/alt-text.js';
import { filterTimeline, readTimeline } from '../timeline/build-timeline.js';
import { drawTimeline } from '../timeline/chart.js';
import { toPng } from '../timeline/chart-png.js';
import type { TimelineFilter } from '../timeline/filter-events.js';
import type { Event, Timeline } from '../timeline/timeline.js';
import type { ReplyFile } from './command.js';

/** The timeline of the corpus and pictures of it. */
export interface TimelineService {
  /** Reads the documents for dates now, which keeps the thread, rather than when the first timeline is asked for. */
  prepare(): void;
  narrowed(filter: TimelineFilter): Timeline;
  /** What happened on the days that the quotes of an answer tell of; all days of its documents where they tell none. */
  ofAnswer(answer: Answer): Timeline;
  /**
   * A picture of some events, numbered from `firstNumber`; null where there is too little to draw. Should drawing
   * fail, the list stands without a picture.
   */
  picture(events: readonly Event[], firstNumber: number): ReplyFile | null;
}

export const PICTURE_NAME = 'timeline.png';

/** Reads the documents for dates when the first timeline is asked for, and keeps what it read. */
export function createTimelineService(corpus: Corpus, onFault: (error: unknown) => void): TimelineService {
  let read: Timeline | undefined;
  const whole = () => {
    read ??= readTimeline(corpus);
    return read;
  };
  return {
    prepare: () => void whole(),
    narrowed: (filter) => filterTimeline(whole(), corpus, filter),
    ofAnswer: (answer) => daysOf(answer, whole(), corpus),
    picture: (events, firstNumber) => {
      try {
        const timeline = { events, undated: [] };
        const svg = drawTimeline(timeline, firstNumber);
        if (svg === null) return null;
        const description = altText(timeline, firstNumber);
        return { name: PICTURE_NAME, attachment: Buffer.from(toPng(svg)), description };
      } catch (error) {
        onFault(error);
        return null;
      }
    },
  };
}

function daysOf(answer: Answer, timeline: Timeline, corpus: Corpus): Timeline {
  const quotes = [...answer.quotes, ...answer.onRecord];
  const told = timeline.events.filter((event) =>
    event.quotes.some((telling) => quotes.some((quote) => placesOverlap(quote, telling))),
  );
  const days = new Set(told.map(({ date }) => date));
  if (days.size > 0) return { events: timeline.events.filter(({ date }) => days.has(date)), undated: [] };
  return filterTimeline(timeline, corpus, { documentIds: quotes.map(({ documentId }) => documentId) });
}
