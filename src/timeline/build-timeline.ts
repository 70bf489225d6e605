import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { incidentReader } from '../corpus/incidents-of.js';
import type { Memory } from '../corpus/memory.js';
import { buildStanceIndex, type StanceIndex } from '../evidence/sentence-index/stance-index.js';
import { counterpartFinder } from './counterparts.js';
import { passes, type TimelineFilter } from './filter-events.js';
import { mergeTellings } from './merge-tellings.js';
import { weighWords } from './similarity.js';
import { sortEvents } from './sort-events.js';
import { type CorpusTellings, type Telling, type TellingsReader, tellingsReader } from './tellings.js';
import type { Timeline } from './timeline.js';

/**
 * Draws up the timeline of a corpus: what happened when, as far as the documents say. The same corpus and filter give the
 * same timeline on every machine, at any time.
 * @param index - of the same corpus, where the caller has it already
 * @returns events in order of time, those without a year last; undated ones in order of document and offset
 */
export function buildTimeline(
  corpus: Corpus,
  filter: TimelineFilter = {},
  index: StanceIndex = buildStanceIndex(corpus),
): Timeline {
  const timeline = filterTimeline(readTimeline(corpus, index), corpus, filter);
  return counterpartFinder(corpus, () => index)(timeline);
}

/**
 * Builds the whole timeline of a corpus, without counterparts. Its cost grows with the text, so keep it, narrow it with
 * `filterTimeline` and find the counterparts of what is shown.
 * @param index - of the same corpus, where the caller has it already
 */
export function readTimeline(corpus: Corpus, index: StanceIndex = buildStanceIndex(corpus)): Timeline {
  return joinTellings(tellingsReader(corpus, index).finish());
}

/** A timeline that is read a little at a time until somebody asks for it. */
export interface TimelineReader {
  /** Reads one more document. @returns whether any is left */
  step(): boolean;
  /** The whole timeline, without counterparts; kept. */
  whole(): Timeline;
}

/**
 * Opens the timeline of a corpus; nothing is read before a step, or before it is asked for.
 * @param memory - of the dates of documents
 * @param index - of the same corpus; made when first asked for where the caller has none
 */
export function timelineReader(
  corpus: Corpus,
  memory?: Memory,
  index: () => StanceIndex = () => buildStanceIndex(corpus),
): TimelineReader {
  let reader: TellingsReader | undefined;
  let read: Timeline | undefined;
  const open = () => {
    reader ??= tellingsReader(corpus, index(), memory);
    return reader;
  };
  return {
    step: () => read === undefined && open().step(),
    whole() {
      read ??= joinTellings(open().finish());
      return read;
    },
  };
}

function joinTellings({ dated, undated, kinship }: CorpusTellings): Timeline {
  const weigh = weighWords([...dated, ...undated].map(({ words }) => words));
  const finish = (tellings: readonly Telling[]) => sortEvents(mergeTellings(tellings, weigh, kinship));
  return { events: finish(dated), undated: finish(undated) };
}

/** Narrows a timeline without reading the documents again. */
export function filterTimeline(timeline: Timeline, corpus: Corpus, filter: TimelineFilter): Timeline {
  const documents = documentsById(corpus.documents);
  const setting = { documents, aliases: corpus.aliases, incidentOf: incidentReader(documents) };
  return {
    events: timeline.events.filter((event) => passes(event, filter, setting)),
    undated: timeline.undated.filter((event) => passes(event, filter, setting)),
  };
}
