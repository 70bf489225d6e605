import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from './api-error.js';
import type { RestFault, RestFaults } from './faults.js';
import type { StoredFile } from './messages.js';
import { type RequestBody, readBody } from './multipart.js';
import type { SentFile, World } from './world.js';

/**
 * How long a connection may lie idle, milliseconds. Node's own five seconds end some in the very moment in which a busy
 * bot uses them again.
 */
const IDLE_MS = 60_000;

const FILE_PATH = /^\/attachments\/(\d+)\//;
const API_PREFIX = /^\/api\/v10(?=\/)/;
/** A path's variable parts: `/channels/:channel/messages`. */
const VARIABLE = /:(\w+)/g;

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly uploads: readonly StoredFile[];
}

export interface Route {
  readonly method: string;
  readonly path: string;
  /** Whether it wants `Authorization: Bot …`; interaction routes carry their own token. */
  readonly open?: boolean;
  readonly handle: (call: Call) => { readonly status: number; readonly body?: unknown };
}

/** What a bot may ask for in a second, routes of interactions not counted. */
const GLOBAL_PER_SECOND = 50;

/** One request as it came and how it was answered. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly status: number;
  /** Discord's error code, when refused. */
  readonly code?: number;
  readonly problems?: readonly string[];
}

/** The HTTP side: finds the route, puts faults in the way, answers as Discord does and writes everything down. */
export function createRest(
  world: World,
  faults: RestFaults,
  routes: readonly Route[],
  log: LogEntry[],
): Server {
  const compiled = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

  const overGlobalLimit = countRequests();

  return createServer({ keepAliveTimeout: IDLE_MS }, (request, response) => {
    const file = FILE_PATH.exec(request.url ?? '')?.[1];
    if (file === undefined) void answer(request, response);
    else handOut(world.files.get(file), response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.replace(API_PREFIX, ''));
    let fault = faults.take(method, path);
    let body: RequestBody = { json: undefined, uploads: [] };
    const write = (status: number, more: Partial<LogEntry> = {}) => {
      const files = body.uploads.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength }));
      log.push({ method, path, json: body.json, files, status, ...more });
    };
    try {
      body = await readBody(request, world.nextId);
      const found = fault === undefined ? find(method, path, url.pathname) : undefined;
      if (found !== undefined && found.route.open !== true) fault = overGlobalLimit();
      if (fault !== undefined) {
        write(fault.kind === 'rate limit' ? 429 : fault.kind === 'error' ? fault.status : 0);
        fail(fault, request, response);
      } else if (found !== undefined) {
        if (found.route.open !== true && request.headers.authorization !== `Bot ${world.token}`) {
          throw new ApiError('unauthorized');
        }
        const result = found.route.handle({ params: found.params, query: url.searchParams, ...body });
        write(result.status);
        send(response, result.status, result.body);
      }
    } catch (error) {
      const refusal = error instanceof ApiError ? error : undefined;
      const status = refusal?.status ?? 500;
      const problems = refusal?.problems ?? [String(error instanceof Error ? error.stack : error)];
      write(status, { code: refusal?.code ?? -1, problems });
      send(response, status, refusal ?? { code: 0, message: `the stand-in failed: ${problems.join()}` });
    }
    world.changes.notify();
  }

  function find(method: string, path: string, rawPath: string) {
    if (!API_PREFIX.test(rawPath)) throw new ApiError('notFound');
    for (const { route, pattern } of compiled) {
      const match = route.method === method ? pattern.exec(path) : null;
      if (match !== null) return { route, params: { ...match.groups } };
    }
    throw new ApiError('notFound');
  }
}

/** Discord's store of files: open to whoever knows the address. */
function handOut(file: SentFile | undefined, response: ServerResponse): void {
  if (file === undefined) response.writeHead(404).end();
  else if (file.redirect !== undefined) response.writeHead(302, { location: file.redirect }).end();
  else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
}

/**
 * Gives the fault that meets a request over the limit, and undefined below it.
 * @param clock - milliseconds from any point on
 */
export function countRequests(clock = () => performance.now()): () => RestFault | undefined {
  let windowStart = 0;
  let inWindow = 0;
  return () => {
    const now = clock();
    if (now - windowStart >= 1000) {
      windowStart = now;
      inWindow = 0;
    }
    inWindow += 1;
    if (inWindow <= GLOBAL_PER_SECOND) return undefined;
    return { kind: 'rate limit', retryAfterSeconds: (windowStart + 1000 - now) / 1000, isGlobal: true };
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(VARIABLE, '(?<$1>[^/]+)')}$`);
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fail(fault: RestFault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.kind === 'hang up') {
    request.socket.destroy();
  } else if (fault.kind === 'error') {
    response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  } else {
    const { retryAfterSeconds, isGlobal } = fault;
    const headers = {
      'content-type': 'application/json',
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    };
    const body = { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: isGlobal };
    response.writeHead(429, headers).end(JSON.stringify(body));
  }
}
