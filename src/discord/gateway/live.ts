import type { Corpus } from '../../corpus/document.js';
import { defined } from '../../language/defined.js';
import { answerInThreads } from '../../service/answer-in-threads.js';
import type { AnswerService } from '../../service/answer-service.js';
import type { Collections, Served } from '../../service/collections.js';
import type { EventLog } from '../../service/event-log.js';
import { InUse } from '../../service/in-use.js';
import { createReload, type LoadReport } from '../../service/reload.js';
import type { WorkerPool } from '../../service/worker-pool.js';
import { askedPlace } from '../asked-place.js';
import type { Registry } from '../registry.js';
import type { Services } from '../services.js';
import { type AssembledParts, assembleServices } from './assemble-services.js';
import { createDispatcher, type Dispatcher, handOn } from './dispatch.js';

/** Documents, what works on them, and what members set off over them. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly pool: WorkerPool;
  readonly services: Services;
  readonly dispatcher: Dispatcher;
  /** Whether the documents can be looked up; absent where they are in memory. */
  readonly isThere?: () => boolean;
}

export interface LiveOptions extends Omit<AssembledParts, 'corpus' | 'answers' | 'reload' | 'bring'> {
  readonly registry: Registry;
  readonly log: EventLog;
  /** Reads the folder as it is. */
  readonly load: () => Promise<Corpus>;
  /** Worker threads over a corpus, not yet started; those over the one before may go on with it. */
  readonly openPool: (corpus: Corpus, before?: Pick<Snapshot, 'corpus' | 'pool'>) => WorkerPool;
  /** Fetches what documents say that are not at hand, and has it fetched of what is quoted; absent where all are. */
  readonly bringing?: (
    corpus: Corpus,
    answers: AnswerService,
  ) => Required<Pick<AssembledParts, 'answers' | 'bring'>>;
  readonly isThere?: Snapshot['isThere'];
  /** What the log says of the request that is being worked on. */
  readonly factsNow?: () => object | undefined;
}

/** The documents of the moment: other ones take over when they are ready, and what was begun keeps its own. */
export type Live = Served<Snapshot>;

/**
 * Starts over the first documents. Closing ends all threads, also those of documents that are about to take over.
 * @throws ThreadError when no worker thread can be started over them
 */
export async function openLive(first: Corpus, options: LiveOptions): Promise<Live> {
  const { registry, log, load, openPool, factsNow } = options;
  const opening = new Set<WorkerPool>();
  const open = async (corpus: Corpus, before?: Snapshot): Promise<Snapshot> => {
    const pool = openPool(corpus, before);
    opening.add(pool);
    try {
      await pool.start();
    } catch (error) {
      await pool.close();
      throw error;
    } finally {
      opening.delete(pool);
    }
    const threads = answerInThreads(pool, factsNow);
    const answering = options.bringing?.(corpus, threads) ?? { answers: threads };
    const services = assembleServices({ ...options, corpus, ...answering, reload: () => reload() });
    const dispatcher = createDispatcher(registry, services, log);
    return { corpus, pool, services, dispatcher, ...defined({ isThere: options.isThere }) };
  };
  const inUse = new InUse(await open(first), ({ pool }) => pool.close());
  const readAgain = createReload({
    current: () => inUse.current.corpus,
    load,
    take: async (corpus) => inUse.replace(await open(corpus, inUse.current)),
  });
  const reload = async () => {
    const report = await readAgain();
    tell(report, log);
    return report;
  };
  const close = async () => {
    await Promise.all([inUse.close(), ...[...opening].map((pool) => pool.close())]);
  };
  return { inUse, reload, retire: () => inUse.retire(), close };
}

/** Hands every interaction to the dispatcher of what its place asks at the moment, which stays until it is over. */
export function dispatchTo({ use }: Pick<Collections<Pick<Snapshot, 'dispatcher'>>, 'use'>): Dispatcher {
  return handOn((call, hand) => use(askedPlace(call), ({ dispatcher }) => hand(dispatcher)));
}

function tell({ outcome, reason, fault: err, faulty, ...facts }: LoadReport, log: EventLog): void {
  for (const problem of faulty) log.warn(problem, 'a file cannot be read any more');
  if (outcome === 'failed')
    log.error({ reason, err }, 'the documents could not be read again; those before stay');
  else if (outcome === 'taken') log.info(facts, 'other documents took over');
}
