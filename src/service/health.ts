import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './prometheus.js';

/** The parts that must be well before questions can be answered, each with whether it is. */
export type Readiness = Readonly<Record<string, boolean>>;

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface HealthOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
  readonly readiness: () => Readiness;
}

/**
 * Answers those who watch the program: `/healthz` (it lives), `/readyz` (it can answer questions; 503 and what is
 * missing while it cannot) and `/metrics`. Reads nothing of a request but its method and path.
 * @throws the fault of the operating system when the address cannot be had
 */
export async function startHealthServer({
  port,
  host,
  metrics,
  readiness,
}: HealthOptions): Promise<HealthServer> {
  const server = createServer(async ({ method, url = '/' }, response) => {
    const path = url.split('?', 1)[0];
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'Only GET.\n');
    if (path === '/healthz') return send(response, 200, 'ok\n');
    if (path === '/readyz') {
      const parts = readiness();
      const isReady = Object.values(parts).every((isWell) => isWell);
      return send(
        response,
        isReady ? 200 : 503,
        `${JSON.stringify({ ready: isReady, ...parts })}\n`,
        JSON_TYPE,
      );
    }
    if (path !== '/metrics') return send(response, 404, 'There are /healthz, /readyz and /metrics.\n');
    try {
      send(response, 200, await metrics.text(), metrics.contentType);
    } catch {
      send(response, 500, 'The numbers could not be read.\n');
    }
  });
  // A watcher that keeps its line open must not keep the program.
  server.keepAliveTimeout = 1000;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const TEXT_TYPE = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

function send(response: ServerResponse, status: number, body: string, type = TEXT_TYPE): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
