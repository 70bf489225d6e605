import { availableParallelism } from 'node:os';
import type { Config } from './config.js';
import { changeBetween } from './corpus/corpus-change.js';
import type { Corpus } from './corpus/document.js';
import type { JudgedDocuments } from './evidence/judgements.js';
import { defined } from './language/defined.js';
import type { ClusterPlace } from './open-cluster.js';
import { type EngineConfig, engineConfigOf } from './open-engine.js';
import type { MemoryPlace } from './open-memory.js';
import { type SharedCorpus, shareCorpus } from './service/shared-corpus.js';
import { WorkerPool } from './service/worker-pool.js';
import type { ThreadOptions } from './service/worker-thread.js';
import type { WorkerData } from './worker.js';

const LEAST_THREADS = 2;
const MOST_THREADS = 4;

/** Chooses how many threads answer: one core stays free for Discord; a second thread, also on small machines, lets others answer while one is stuck. */
export function defaultThreads(cores: number): number {
  return Math.min(Math.max(cores - 1, LEAST_THREADS), MOST_THREADS);
}

/** Tells how many threads answer at most. */
export function threadsOf({ workers }: Pick<Config, 'workers'>): number {
  return workers ?? defaultThreads(availableParallelism());
}

/** What is to be heard of the work in the threads; nothing where a part is absent. */
export interface PoolWatch extends Pick<ThreadOptions, 'onSpent' | 'onFault'> {
  /** What is remembered of the documents. */
  readonly memory?: MemoryPlace;
  /** How the sentences are said, as far as that is known; for the first thread, which keeps what comes of it. */
  readonly judged?: JudgedDocuments | undefined;
  /** Where the documents lie instead of in memory. */
  readonly cluster?: ClusterPlace;
  /** For lines that the threads log themselves: about each call, at `debug` and below. */
  readonly log?: { readonly level: string; readonly secrets: readonly string[] };
}

const TALKATIVE: ReadonlySet<string> = new Set(['trace', 'debug']);

/**
 * Opens the worker threads as configured, each with an engine over the same documents. None runs before `start`.
 * @param before - threads over what the documents were before: they go on with these
 */
export function openPool(
  corpus: Corpus,
  config: EngineConfig & Pick<Config, 'workers' | 'answerTimeoutMs'>,
  onLoss: (error: Error, facts?: object) => void,
  { onSpent, onFault, log, memory, cluster, judged }: PoolWatch = {},
  before?: { readonly corpus: Corpus; readonly pool: WorkerPool },
): WorkerPool {
  let shared: SharedCorpus | undefined;
  let judgedFirst = judged;
  const read = () => {
    shared ??= shareCorpus(corpus);
    return shared;
  };
  const takeJudged = () => {
    const taken = judgedFirst;
    judgedFirst = undefined;
    return taken;
  };
  const data = (): WorkerData => ({
    ...(cluster === undefined ? { corpus: read(), judged: takeJudged() } : { cluster }),
    config: engineConfigOf(config),
    ...defined({ memory, log: log && TALKATIVE.has(log.level) ? log : undefined }),
    measures: onSpent !== undefined,
  });
  if (before !== undefined && cluster === undefined)
    return before.pool.next(data, changeBetween(before.corpus, corpus));
  return new WorkerPool({
    entry: new URL('./worker.js', import.meta.url),
    data,
    size: threadsOf(config),
    limitMs: config.answerTimeoutMs,
    onLoss,
    ...defined({ onSpent, onFault }),
  });
}
