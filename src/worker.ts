import { workerData } from 'node:worker_threads';
import type { Logger } from './log.js';
import type { ClusterPlace } from './open-cluster.js';
import { createEngineFromConfig, type EngineConfig } from './open-engine.js';
import { type MemoryPlace, openMemory } from './open-memory.js';
import type { GateMemory } from './reader/native-gate.js';
import { answerHere, type ServiceHere } from './service/answer-here.js';
import type { AnswerService } from './service/answer-service.js';
import { type Call, noteFault, serve } from './service/serve.js';
import { readSharedCorpus, type SharedCorpus } from './service/shared-corpus.js';
import { createStopwatch } from './service/stopwatch.js';

/** What a worker thread is started with. */
export interface WorkerData {
  /** Absent where the documents lie in a cluster. */
  readonly corpus?: SharedCorpus;
  readonly cluster?: ClusterPlace;
  readonly config: EngineConfig;
  /** Measures what each call takes and sends it along with what came of it. */
  readonly measures?: boolean;
  /** Where the thread tells of each call itself; absent where nobody reads so much. */
  readonly log?: { readonly level: string; readonly secrets: readonly string[] };
  /** What is remembered of the documents; absent where nothing is. */
  readonly memory?: MemoryPlace;
  /** Closed before the thread is ended. */
  readonly gate?: GateMemory;
}

const { corpus, cluster, config, measures, log: wanted, memory, gate } = workerData as WorkerData;
const stopwatch = measures === true || wanted !== undefined ? createStopwatch() : undefined;
const [stances, dates] = await Promise.all([
  openMemory('stances', memory, noteFault),
  openMemory('dates', memory, noteFault),
]);
const service = cluster === undefined ? await serviceHere() : await serviceOver(cluster);
if (stopwatch === undefined) serve(service);
else {
  const around = wanted === undefined ? stopwatchAround : await loggedAround(wanted);
  serve(service, { around, ...(measures === true && { spent: () => stopwatch.spent }) });
}
// Reading all dates may take longer than one answer may: it is done while nobody asks.
await stances?.save();
await service.readAhead?.();
await dates?.save();

async function serviceHere(): Promise<AnswerService & Partial<ServiceHere>> {
  if (corpus === undefined) throw new Error('there are neither documents nor a cluster');
  const engine = await createEngineFromConfig(readSharedCorpus(corpus), config, gate, stopwatch, stances);
  return answerHere(engine, dates);
}

async function serviceOver(place: ClusterPlace): Promise<AnswerService & Partial<ServiceHere>> {
  const { openClusterService } = await import('./open-cluster.js');
  return openClusterService(place, config, gate, stopwatch);
}

function stopwatchAround(_: Call, run: () => Promise<unknown>): Promise<unknown> {
  return stopwatch?.call(run) ?? run();
}

/** Has every line of the log say which request a call is for. */
async function loggedAround({ level, secrets }: NonNullable<WorkerData['log']>) {
  const { createLogger, withFacts } = await import('./log.js');
  const log: Logger = createLogger(level, secrets);
  return (call: Call, run: () => Promise<unknown>): Promise<unknown> =>
    withFacts(call.facts ?? {}, async () => {
      try {
        return await stopwatchAround(call, run);
      } finally {
        log.debug({ method: call.method, spentMs: stopwatch?.spent }, 'a thread worked on a call');
      }
    });
}
