import { findOnRecordByWords } from '../answering/on-record.js';
import type { Corpus } from '../corpus/document.js';
import { type StanceIndex, stanceIndexOf } from '../evidence/stance-index.js';
import { passes, type TimelineFilter } from './filter-events.js';
import { mergeTellings } from './merge-tellings.js';
import { weighWords } from './similarity.js';
import { sortEvents } from './sort-events.js';
import { readTellings, type Telling } from './tellings.js';
import type { Event, Timeline } from './timeline.js';

/**
 * Draws up the timeline of a corpus: what happened when, as far as the documents say. The same corpus and filter give the
 * same timeline on every machine, at any time.
 * @returns events in order of time, those without a year last; undated ones in order of document and offset
 */
export function buildTimeline(corpus: Corpus, filter: TimelineFilter = {}): Timeline {
  return filterTimeline(readTimeline(corpus), corpus, filter);
}

/**
 * The whole timeline of a corpus. Its cost grows with the text, so keep it and narrow it with `filterTimeline`.
 * @param index - of the same corpus, where the caller has it already
 */
export function readTimeline(corpus: Corpus, index: StanceIndex = stanceIndexOf(corpus)): Timeline {
  const { dated, undated } = readTellings(corpus, index.sentences);
  const weigh = weighWords([...dated, ...undated].map(({ words }) => words));
  const finish = (tellings: readonly Telling[]) =>
    sortEvents(mergeTellings(tellings, weigh)).map((event) => withCounterparts(event, index));
  return { events: finish(dated), undated: finish(undated) };
}

/** Puts beside a claim the denial that answers it, and beside a denial the claim, as an answer would. */
function withCounterparts(event: Event, index: StanceIndex): Event {
  const counterparts = findOnRecordByWords(event.quotes, index).map(
    ({ sentence: { documentId, start, end, text, stance, attributedTo } }) => ({
      documentId,
      start,
      end,
      text,
      stance,
      ...(attributedTo && { attributedTo }),
    }),
  );
  return { ...event, counterparts };
}

/** Narrows a timeline without reading the documents again. */
export function filterTimeline(timeline: Timeline, corpus: Corpus, filter: TimelineFilter): Timeline {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const setting = { documents, aliases: corpus.aliases };
  return {
    events: timeline.events.filter((event) => passes(event, filter, setting)),
    undated: timeline.undated.filter((event) => passes(event, filter, setting)),
  };
}
