import { workerData } from 'node:worker_threads';
import { type CorpusChange, changedCorpus } from './corpus/corpus-change.js';
import type { Corpus } from './corpus/document.js';
import { memoryHere } from './corpus/memory.js';
import type { JudgedDocuments } from './evidence/judgements.js';
import type { Logger } from './log.js';
import type { ClusterPlace } from './open-cluster.js';
import { type EngineConfig, engineOpener } from './open-engine.js';
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
  /** How the sentences of the documents are said, as far as that is known. */
  readonly judged?: JudgedDocuments | undefined;
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

const { corpus, cluster, judged, config, measures, log: wanted, memory, gate } = workerData as WorkerData;
const stopwatch = measures === true || wanted !== undefined ? createStopwatch() : undefined;
const [lists, dates] = await Promise.all([
  openMemory('lists', memory, noteFault),
  openMemory('dates', memory, noteFault),
]);
await work();

/** In a function, so that nothing holds the first documents when others have taken over. */
async function work(): Promise<void> {
  const service = cluster === undefined ? await serviceHere() : await serviceOver(cluster);
  serve(service, {
    ...(stopwatch !== undefined && {
      around: wanted === undefined ? stopwatchAround : await loggedAround(wanted),
    }),
    ...(stopwatch !== undefined && measures === true && { spent: () => stopwatch.spent }),
    renew,
  });
  await readAhead(service);
}

/** What answers in this thread; over documents in memory it makes another over what became of them. */
type Service = AnswerService & Partial<ServiceHere> & { over?(change: CorpusChange): Service };

async function renew({ over }: Service, change: unknown): Promise<Service> {
  if (over === undefined) throw new Error('documents in a cluster are replaced with their thread');
  const renewed = over(change as CorpusChange);
  // That it is ready is told first.
  setImmediate(() => void readAhead(renewed));
  return renewed;
}

/** Reading all dates may take longer than one answer may: it is done while nobody asks. */
async function readAhead({ warmUp, readAhead: read }: Service): Promise<void> {
  await lists?.save();
  if (warmUp !== undefined) await (stopwatch?.aside(warmUp) ?? warmUp());
  await read?.();
  await dates?.save();
}

async function serviceHere(): Promise<Service> {
  if (corpus === undefined) throw new Error('there are neither documents nor a cluster');
  // Where nothing is kept on disk, documents that stay are still read once.
  const datesRead = dates ?? memoryHere();
  const open = await engineOpener(config, {
    gate,
    stopwatch,
    memory: lists,
    keptIn: memory?.cacheDir,
    datesRead,
    judged,
  });
  const over = (documents: Corpus): Service => ({
    ...answerHere(open(documents), datesRead),
    over: (change) => over(changedCorpus(documents, change)),
  });
  return over(readSharedCorpus(corpus));
}

async function serviceOver(place: ClusterPlace): Promise<Service> {
  const { openClusterService } = await import('./open-cluster.js');
  return openClusterService(place, config, { gate, stopwatch });
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
