import type { Answer } from '../answering/answer.js';
import type { Corpus } from '../corpus/document.js';
import type { Memory } from '../corpus/memory.js';
import type { StanceIndex } from '../evidence/sentence-index/stance-index.js';
import { filterTimeline, timelineReader } from '../timeline/build-timeline.js';
import { counterpartFinder } from '../timeline/counterparts.js';
import type { TimelineFilter } from '../timeline/filter-events.js';
import type { Timeline } from '../timeline/timeline.js';
import { daysOfAnswer } from './days-of-answer.js';
import { type Outline, outlineOf } from './outline.js';

/** What is told of the days of a corpus. Each reads what dates have not been read so far. */
export interface TimelinesHere {
  /** Reads the dates of one more document. @returns whether there are further ones */
  step(): boolean;
  narrowed(filter: TimelineFilter): Timeline;
  daysOf(answer: Answer): Timeline;
  outlineOf(documentIds: readonly string[]): Outline;
}

/** Opens what is told of days, apart from what answers questions: those do without all that reads dates. */
export function openTimelines(
  corpus: Corpus,
  memory: Memory | undefined,
  stances: () => StanceIndex,
): TimelinesHere {
  const reader = timelineReader(corpus, memory, stances);
  const complete = counterpartFinder(corpus, stances);
  return {
    step: () => reader.step(),
    narrowed: (filter) => complete(filterTimeline(reader.whole(), corpus, filter)),
    daysOf: (answer) => complete(daysOfAnswer(answer, corpus, reader.whole())),
    outlineOf: (documentIds) => outlineOf(documentIds, corpus, reader.whole(), stances()),
  };
}
