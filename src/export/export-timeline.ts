import type { Corpus } from '../corpus/document.js';
import type { Timeline } from '../timeline/timeline.js';
import { timelineToJson } from '../timeline/timeline-json.js';
import { type CalendarOptions, type LeftOut, timelineCalendar } from './calendar.js';
import { citeTimeline } from './cited-quote.js';
import type { TimelineFormat } from './formats.js';
import { timelineMarkdown } from './markdown.js';
import { timelineTable } from './tables.js';

export interface ExportedTimeline {
  readonly text: string;
  /** Events that the file holds. */
  readonly events: number;
  readonly leftOut: LeftOut;
}

const NOTHING: LeftOut = { undated: 0, withoutYear: 0, tooVague: 0 };

/**
 * Writes a timeline as a file of text. In every format an event comes with how it is said, by whom, and what is on record
 * beside it.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function exportTimeline(
  timeline: Timeline,
  corpus: Pick<Corpus, 'documents'>,
  format: TimelineFormat,
  options: CalendarOptions,
): ExportedTimeline {
  const events = citeTimeline(timeline, corpus.documents);
  if (format === 'ics') return timelineCalendar(events, options);
  const text = {
    md: () => timelineMarkdown(events, options.words),
    csv: () => timelineTable(events),
    json: () => `${JSON.stringify(timelineToJson(timeline, corpus), null, 2)}\n`,
  }[format]();
  return { text, events: events.length, leftOut: NOTHING };
}
