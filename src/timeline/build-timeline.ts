import type { Corpus } from '../corpus/document.js';
import { withCounterparts } from './counterparts.js';
import { passes, type TimelineFilter } from './filter-events.js';
import { mergeTellings } from './merge-tellings.js';
import { weighWords } from './similarity.js';
import { sortEvents } from './sort-events.js';
import { readTellings } from './tellings.js';
import type { Timeline } from './timeline.js';

/**
 * Draws up the timeline of a corpus: who happened when, as far as the documents say. The same corpus and filter give the
 * same timeline on every machine, at any time.
 * @returns events in order of time, those without a year last; undated ones in order of document and offset
 */
export function buildTimeline(corpus: Corpus, filter: TimelineFilter = {}): Timeline {
  return filterTimeline(readTimeline(corpus), corpus, filter);
}

/** The whole timeline of a corpus; its cost grows with the text, so keep it and filter it. */
export function readTimeline(corpus: Corpus): Timeline {
  const { dated, undated, contested } = readTellings(corpus);
  const weigh = weighWords([...dated, ...undated, ...contested].map(({ words }) => words));
  const events = withCounterparts(mergeTellings(dated, weigh), contested, weigh);
  const rest = withCounterparts(mergeTellings(undated, weigh), contested, weigh);
  return { events: sortEvents(events), undated: sortEvents(rest) };
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
