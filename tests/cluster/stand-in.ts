import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a node answers; nothing is answered where it is undefined. */
export type Reply = { readonly status?: number; readonly body?: object } | undefined;

/** A node that says what a test has it say. */
export interface StandIn {
  readonly url: string;
  /** Requests taken so far. */
  readonly asked: () => number;
  reply: (request: IncomingMessage) => Reply;
  close(): Promise<void>;
}

export async function startStandIn(reply: StandIn['reply']): Promise<StandIn> {
  let asked = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked += 1;
    request.resume();
    const said = standIn.reply(request);
    if (said === undefined) return;
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said.body ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    reply,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}
