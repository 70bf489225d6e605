import type { Config } from './config.js';
import type { Corpus } from './corpus/document.js';
import { codeOfFault } from './corpus/file-fault.js';
import { ExpectedError } from './expected-error.js';
import type { Readiness } from './service/health.js';
import type { Watched } from './service/prometheus.js';
import type { Telemetry } from './service/telemetry.js';
import type { WorkQueue } from './service/work-queue.js';

/** What the numbers and the health are read from. */
export interface Sights {
  readonly shared: { readonly queue: WorkQueue };
  /** What each collection is at the moment. */
  readonly collections: () => readonly {
    readonly name: string;
    readonly snapshot: {
      readonly corpus: Corpus;
      readonly pool: { readonly threads: number };
      readonly services: { readonly indexVersion: string };
      /** Whether the documents can be looked up; absent where they are in memory. */
      readonly isThere?: () => boolean;
    };
  }[];
  readonly shards: () => Watched['gateway'];
  readonly isLeaving: () => boolean;
}

export interface OpenMetrics {
  readonly telemetry: Telemetry;
  readonly port: number;
  /** From now on there is something to be seen; before, the program is not ready. */
  watch(sights: Sights): void;
  close(): Promise<void>;
}

/**
 * Opens the address where numbers and health are asked for. Where nobody asks nothing is loaded.
 * @returns undefined where none is configured
 * @throws MetricsError when the address cannot be had
 */
export async function openMetrics(where: Config['metrics']): Promise<OpenMetrics | undefined> {
  if (where === undefined) return undefined;
  const [{ createMetrics }, { startHealthServer }] = await Promise.all([
    import('./service/prometheus.js'),
    import('./service/health.js'),
  ]);
  let sights: Sights | undefined;
  const metrics = createMetrics(() => sights && watchedIn(sights));
  const readiness = (): Readiness => ({
    gateway: (sights?.shards().ready ?? 0) > 0 && sights?.shards().away === 0,
    workers: sights?.collections().every(({ snapshot }) => snapshot.pool.threads > 0) === true,
    staying: sights?.isLeaving() !== true,
    ...indexIn(sights),
  });
  const server = await startHealthServer({ ...where, metrics, readiness }).catch((error: unknown) => {
    throw new MetricsError(where, error);
  });
  return {
    telemetry: metrics.telemetry,
    port: server.port,
    watch(seen) {
      sights = seen;
    },
    close: server.close,
  };
}

/** Whether all documents that do not lie in memory can be looked up; nothing where all do. */
function indexIn(sights: Sights | undefined): Readiness {
  const looks = sights?.collections().flatMap(({ snapshot }) => snapshot.isThere ?? []) ?? [];
  return looks.length === 0 ? {} : { index: looks.every((isThere) => isThere()) };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program listens there; choose another port, or end that program'],
  ['EADDRNOTAVAIL', 'METRICS_HOST is no address of this machine'],
  ['ENOTFOUND', 'METRICS_HOST is no address that is known here'],
  ['EACCES', 'this user may not; choose a port from 1024 on'],
]);

/** Nobody could ask for numbers; the operator wanted that they can. */
export class MetricsError extends ExpectedError {
  override readonly name = 'MetricsError';
  constructor({ port, host }: NonNullable<Config['metrics']>, cause: unknown) {
    const code = codeOfFault(cause) || String(cause);
    super(`METRICS_PORT: ${host}:${port} cannot be listened on: ${REASONS.get(code) ?? code}.`, { cause });
  }
}

function watchedIn({ shared, collections, shards }: Sights): Watched {
  const all = collections();
  return {
    queue: shared.queue.length,
    threads: all.reduce((sum, { snapshot }) => sum + snapshot.pool.threads, 0),
    gateway: shards(),
    indexes: all.map(({ name, snapshot: { corpus, services } }) => ({
      collection: name,
      version: services.indexVersion,
      documents: corpus.documents.length,
      passages: corpus.passages.length,
    })),
  };
}
