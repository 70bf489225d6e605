import type { Answer } from '../answering/answer.js';
import type { Verification } from '../answering/check-statement.js';
import type { AskFilter } from '../answering/engine.js';
import type { Glyphs } from '../timeline/chart/chart-words.js';
import type { TimelineFilter } from '../timeline/filter-events.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Outline } from './outline.js';

/**
 * All work on one corpus that may take long. What goes in and comes out is plain, so that it can cross threads. Each may
 * reject with a `TimeLimitError` or a `ThreadError` where another thread does the work.
 */
export interface AnswerService {
  ask(question: string, filter?: AskFilter): Promise<Answer>;
  /** Sets each sentence beside what the documents say on it. */
  check(sentences: readonly string[]): Promise<readonly Verification[]>;
  timeline(filter: TimelineFilter): Promise<Timeline>;
  /** What happened on the days that the answer tells of; all days of its documents where it tells of none. */
  days(question: string, filter?: AskFilter): Promise<Timeline>;
  /** What groups of documents, given by their ids, tell of, one outline a group. */
  outlines(groups: readonly (readonly string[])[]): Promise<readonly Outline[]>;
  /** Paints what `drawTimeline` has drawn, as PNG. */
  picture(svg: string, glyphs: Glyphs): Promise<Uint8Array>;
}

export type Method = keyof AnswerService;

/** Makes a service method by method, as one that hands every call on does. */
export function serviceOf(make: <M extends Method>(method: M) => AnswerService[M]): AnswerService {
  return {
    ask: make('ask'),
    check: make('check'),
    timeline: make('timeline'),
    days: make('days'),
    outlines: make('outlines'),
    picture: make('picture'),
  };
}
