import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientOptions } from '@opensearch-project/opensearch';
import { Breaker } from './breaker.js';
import { ClusterAwayError, ClusterError, VersionGoneError } from './cluster-error.js';
import type { ClusterSettings } from './cluster-settings.js';
import type { Patience } from './patience.js';

/** One request, as the REST API of the cluster has it. */
export interface ClusterRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** The lines of a bulk request, instead of a body. */
  readonly lines?: readonly object[];
}

export interface Cluster {
  /**
   * Sends a request, again where that may help, to another node where there is one.
   * @throws ClusterAwayError when no whole answer is had in time; ClusterError when the cluster refuses
   */
  send<Body>(request: ClusterRequest, patience: Patience): Promise<Body>;
  /** Whether it answered when it was last asked. */
  readonly isThere: boolean;
  close(): Promise<void>;
}

/** What tests replace. */
export interface ClusterClock {
  now(): number;
  wait(ms: number): Promise<unknown>;
  /** From 0 up to 1. */
  random(): number;
}

const realClock: ClusterClock = { now: () => performance.now(), wait, random: Math.random };

/** The pause before the second try is at most so long, before each further one twice that; in milliseconds. */
const FIRST_PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 2000;
/** "Later", "no place in the queue", "the node leaves", "not in time". */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Opens a cluster; nothing is sent yet. @throws ClusterError when the file with the certificate cannot be read */
export function openCluster(settings: ClusterSettings, clock: ClusterClock = realClock): Cluster {
  const client = new Client(clientOptions(settings));
  const breaker = new Breaker(clock.now);
  const tryOn = async <Body>(request: ClusterRequest, patience: Patience): Promise<Body> => {
    for (let attempt = 0; ; attempt++) {
      try {
        const leftMs = patience.leftMs(clock.now());
        if (leftMs <= 0) throw new ClusterAwayError('there was no time left to ask');
        const body = await sendOnce<Body>(client, request, Math.min(patience.attemptMs, leftMs));
        breaker.succeeded();
        return body;
      } catch (error) {
        const refusal = refusalOf(error, request.path);
        if (refusal !== undefined) {
          breaker.succeeded();
          throw refusal;
        }
        const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.5 + clock.random());
        if (pauseMs >= patience.leftMs(clock.now())) {
          breaker.failed();
          throw new ClusterAwayError(`the cluster does not answer: ${reasonOf(error)}`, { cause: error });
        }
        await clock.wait(pauseMs);
      }
    }
  };
  return {
    async send<Body>(request: ClusterRequest, patience: Patience): Promise<Body> {
      if (!breaker.admit()) throw new ClusterAwayError('the cluster is away');
      patience.begin(clock.now());
      try {
        return await tryOn<Body>(request, patience);
      } finally {
        patience.end(clock.now());
      }
    },
    get isThere() {
      return !breaker.isOpen;
    },
    close: () => client.close(),
  };
}

async function sendOnce<Body>(
  client: Client,
  { method, path, query = {}, body, lines }: ClusterRequest,
  timeoutMs: number,
): Promise<Body> {
  const sent = client.transport.request(
    {
      method,
      path,
      querystring: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)])),
      ...(body !== undefined && { body }),
      ...(lines !== undefined && { bulkBody: [...lines] }),
    },
    { requestTimeout: timeoutMs, maxRetries: 0 },
  );
  const answer = await within(sent, timeoutMs);
  if (isPartial(answer.body)) throw new ClusterAwayError('the cluster answered in part');
  return answer.body as Body;
}

function clientOptions({ urls, user, password, ca }: ClusterSettings): ClientOptions {
  return {
    nodes: [...urls],
    maxRetries: 0,
    compression: 'gzip',
    ...(user !== undefined && { auth: { username: user, password: password ?? '' } }),
    ...(ca !== undefined && { ssl: { ca: readCertificate(ca) } }),
  };
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ClusterError(`OPENSEARCH_CA: ${path} cannot be read.`, { cause: error });
  }
}

/** A node that sends a little now and then would be waited for without end. */
async function within<Result>(
  sent: PromiseLike<Result> & { abort(): unknown },
  timeoutMs: number,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ClusterAwayError('the cluster is late'));
      sent.abort();
    }, timeoutMs * LATER);
  });
  try {
    return await Promise.race([sent, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The client itself notices silence, and then asks another node: that comes first. */
const LATER = 1.1;

/** Whether an answer lacks what some shards hold. */
function isPartial(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { timed_out: isLate, _shards: shards } = body as {
    timed_out?: boolean;
    _shards?: { failed?: number };
  };
  return isLate === true || (shards?.failed ?? 0) > 0;
}

/** What no other try would change, in a sentence; undefined where one may. */
function refusalOf(error: unknown, path: string): Error | undefined {
  const { statusCode, body } = factsOf(error);
  if (statusCode === undefined || PASSING.has(statusCode)) return undefined;
  if (statusCode === 401 || statusCode === 403) {
    if (JSON.stringify(body ?? '').includes('read-only'))
      return new ClusterError('The cluster takes nothing in: its disks are nearly full.', { cause: error });
    return new ClusterError(
      'The cluster refuses OPENSEARCH_USER and OPENSEARCH_PASSWORD, or they may not do this.',
      { cause: error },
    );
  }
  if (statusCode === 404) return new VersionGoneError(`the cluster has no ${path}`, { cause: error });
  return new ClusterError(`The cluster refuses ${path}: ${reasonOf(error)}.`, { cause: error });
}

function factsOf(error: unknown): { statusCode?: number; body?: unknown } {
  if (typeof error !== 'object' || error === null || !('meta' in error)) return {};
  const { statusCode, body } = (error.meta ?? {}) as { statusCode?: number | null; body?: unknown };
  return { ...(typeof statusCode === 'number' && { statusCode }), body };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error);
}
