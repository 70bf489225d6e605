import { workerData } from 'node:worker_threads';
import type { Logger } from './log.js';
import { createEngineFromConfig, type EngineConfig } from './open-engine.js';
import { type MemoryPlace, openMemory } from './open-memory.js';
import type { GateMemory } from './reader/native-gate.js';
import { answerHere } from './service/answer-here.js';
import { type Call, noteFault, serve } from './service/serve.js';
import { readSharedCorpus, type SharedCorpus } from './service/shared-corpus.js';
import { createStopwatch } from './service/stopwatch.js';

/** What a worker thread is started with. */
export interface WorkerData {
  readonly corpus: SharedCorpus;
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

const { corpus, config, measures, log: wanted, memory, gate } = workerData as WorkerData;
const stopwatch = measures === true || wanted !== undefined ? createStopwatch() : undefined;
const [stances, dates] = await Promise.all([
  openMemory('stances', memory, noteFault),
  openMemory('dates', memory, noteFault),
]);
const engine = await createEngineFromConfig(readSharedCorpus(corpus), config, gate, stopwatch, stances);
const service = answerHere(engine, dates);
if (stopwatch === undefined) serve(service);
else {
  const around = wanted === undefined ? stopwatchAround : await loggedAround(wanted);
  serve(service, { around, ...(measures === true && { spent: () => stopwatch.spent }) });
}
// Reading all dates may take longer than one answer may: it is done while nobody asks.
await stances?.save();
await service.readAhead();
await dates?.save();

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
