import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Stage, Telemetry } from './telemetry.js';

/** What is read when the numbers are asked for. */
export interface Watched {
  readonly queue: { readonly running: number; readonly waiting: number };
  /** Worker threads that are loading or can work. */
  readonly threads: number;
  /** Connections to Discord, by whether they are up. */
  readonly gateway: { readonly ready: number; readonly away: number };
  /** Of each collection; its name is empty where one folder is all. */
  readonly indexes: readonly {
    readonly collection: string;
    readonly version: string;
    readonly documents: number;
    readonly passages: number;
  }[];
}

export interface Metrics {
  readonly telemetry: Telemetry;
  readonly contentType: string;
  /** All numbers in the text format of Prometheus. */
  text(): Promise<string>;
}

/** Seconds; a search takes a fraction of a millisecond, a call at most `ANSWER_TIMEOUT_MS`. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SECOND_MS = 1000;

/**
 * Counts in the memory of this process. Worker threads send what they measure along with their answers, so that all of
 * them are one number here.
 * @param watched - asked each time the numbers are; undefined while the program starts
 */
export function createMetrics(watched: () => Watched | undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'casebook_requests_total',
    help: 'What members asked for, by command or kind and by what became of it.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const answers = new Counter({
    name: 'casebook_answers_total',
    help: 'Questions worked on, by how well the documents answered: answers, nearest or nothing (the last two are refusals).',
    labelNames: ['grade'],
    registers,
  });
  const lookups = new Counter({
    name: 'casebook_cache_lookups_total',
    help: 'Answers looked for among those given before, by result: hit or miss.',
    labelNames: ['result'],
    registers,
  });
  const stages = new Histogram({
    name: 'casebook_stage_seconds',
    help: 'Time of one call by stage: search (the index), read and relate (the network), work (all of it), render.',
    labelNames: ['stage'],
    buckets: BUCKETS,
    registers,
  });
  // Absent until it first happens, a number cannot be told from one that nobody counts.
  for (const grade of ['answers', 'nearest', 'nothing']) answers.inc({ grade }, 0);
  watch(registers, watched);
  const note = (stage: Stage, ms: number) => stages.observe({ stage }, ms / SECOND_MS);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    telemetry: {
      ended: (kind, outcome) => requests.inc({ kind, outcome }),
      graded: (grade) => answers.inc({ grade }),
      spent(spent) {
        for (const [stage, ms] of Object.entries(spent)) note(stage as Stage, ms);
      },
      lookedUp: (isFound) => lookups.inc({ result: isFound ? 'hit' : 'miss' }),
      timed(stage, run) {
        const startedMs = performance.now();
        try {
          return run();
        } finally {
          note(stage, performance.now() - startedMs);
        }
      },
    },
  };
}

function watch(registers: Registry[], watched: () => Watched | undefined): void {
  const gauge = (name: string, help: string, read: (now: Watched) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const now = watched();
        if (now !== undefined) this.set(read(now));
      },
    });
  gauge('casebook_queue_running', 'Calls that are being worked on.', ({ queue }) => queue.running);
  gauge('casebook_queue_waiting', 'Calls that wait for their turn.', ({ queue }) => queue.waiting);
  gauge('casebook_worker_threads', 'Worker threads that are loading or can work.', ({ threads }) => threads);
  gauge('casebook_documents', 'Documents that answers are quoted from.', ({ indexes }) =>
    sumOf(indexes.map(({ documents }) => documents)),
  );
  gauge('casebook_passages', 'Passages that are searched.', ({ indexes }) =>
    sumOf(indexes.map(({ passages }) => passages)),
  );
  new Gauge({
    name: 'casebook_gateway_shards',
    help: 'Connections to Discord of this process, by state: ready or away.',
    labelNames: ['state'],
    registers,
    collect() {
      const { ready = 0, away = 0 } = watched()?.gateway ?? {};
      this.set({ state: 'ready' }, ready);
      this.set({ state: 'away' }, away);
    },
  });
  new Gauge({
    name: 'casebook_index_info',
    help: 'Always 1; its labels are a collection and the version of its documents that are quoted.',
    labelNames: ['collection', 'version'],
    registers,
    collect() {
      this.reset();
      for (const { collection, version } of watched()?.indexes ?? []) {
        this.set(collection === '' ? { version } : { collection, version }, 1);
      }
    },
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
