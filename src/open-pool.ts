import { availableParallelism } from 'node:os';
import type { Config } from './config.js';
import type { Corpus } from './corpus/document.js';
import { type EngineConfig, engineConfigOf } from './open-engine.js';
import { shareCorpus } from './service/shared-corpus.js';
import { WorkerPool } from './service/worker-pool.js';
import type { WorkerData } from './worker.js';

const LEAST_THREADS = 2;
const MOST_THREADS = 4;

/** One core stays free for Discord; a second thread, also on small machines, lets others answer while one is stuck. */
export function defaultThreads(cores: number): number {
  return Math.min(Math.max(cores - 1, LEAST_THREADS), MOST_THREADS);
}

/** The worker threads as configured, each with an engine over the same documents. None runs before `start`. */
export function openPool(
  corpus: Corpus,
  config: EngineConfig & Pick<Config, 'workers' | 'answerTimeoutMs'>,
  onLoss: (error: Error) => void,
): WorkerPool {
  const data: WorkerData = { corpus: shareCorpus(corpus), config: engineConfigOf(config) };
  return new WorkerPool({
    entry: new URL('./worker.js', import.meta.url),
    data,
    size: config.workers ?? defaultThreads(availableParallelism()),
    limitMs: config.answerTimeoutMs,
    onLoss,
  });
}
