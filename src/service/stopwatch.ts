import type { SentenceReader } from '../reader/sentence-reader.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import type { Spent, WorkStage } from './telemetry.js';

/** Measures what one call after the other spends its time on, in a thread that works on one at a time. */
export interface Stopwatch {
  /** The same index; its searches are timed. */
  index(index: PassageIndex): PassageIndex;
  /** The same reader; what it reads and compares is timed. */
  reader(reader: SentenceReader): SentenceReader;
  /** Does one call. */
  call<Result>(run: () => Promise<Result>): Promise<Result>;
  /** Does what belongs to no call; what is searched and read meanwhile is not counted, for none can tell whose it is. */
  aside<Result>(run: () => Promise<Result>): Promise<Result>;
  /** What the last call took. What runs at the same time within it counts each by itself. */
  readonly spent: Spent;
}

/**
 * Makes a stopwatch for the calls of a thread.
 * @param clock - any that only runs forward, in milliseconds
 */
export function createStopwatch(clock: () => number = () => performance.now()): Stopwatch {
  let spent: Partial<Record<WorkStage, number>> = {};
  let isAside = false;
  const timed = async <Result>(stage: WorkStage, run: () => Promise<Result>): Promise<Result> => {
    const startedMs = clock();
    try {
      return await run();
    } finally {
      if (!isAside || stage === 'work') spent[stage] = (spent[stage] ?? 0) + clock() - startedMs;
    }
  };
  return {
    index: (index) => ({ search: (terms, scope) => timed('search', () => index.search(terms, scope)) }),
    reader: (reader) => ({
      id: reader.id,
      heads: reader.heads,
      weighing: reader.weighing,
      ...(reader.isWord !== undefined && { isWord: reader.isWord }),
      answers: (question, passages) => timed('read', () => reader.answers(question, passages)),
      relates: (pairs) => timed('relate', () => reader.relates(pairs)),
      stances: (paragraphs) => timed('read', () => reader.stances(paragraphs)),
    }),
    call(run) {
      spent = {};
      return timed('work', run);
    },
    async aside(run) {
      isAside = true;
      try {
        return await run();
      } finally {
        isAside = false;
      }
    },
    get spent() {
      return spent;
    },
  };
}
