import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Api, BadRequestError } from './api.js';
import { refusalOf } from './guard.js';
import type { Rooms } from './rooms.js';
import { importMapHash, pageHtml, staticFile } from './static-files.js';

export interface Playground {
  /** Such as `http://127.0.0.1:4999`. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 64 * 1024;

/**
 * What the browser may do on the page: run our scripts and draw. Nothing comes from elsewhere, and no text of a
 * document can become markup: only the templates of the web components may be parsed as such.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' '${importMapHash}'`,
  "style-src 'self'",
  // The web components colour names by the attribute; with no address but ours allowed, that can fetch nothing.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Only pictures are shown in the page; whatever else a message carries is saved, never opened. */
const PNG = { 'Content-Type': 'image/png' };
const DOWNLOAD = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment' };

/** The header by which a tab says which room is its own; without it, the one of all who say nothing. */
const TAB = 'x-tab';
const TAB_NAME = /^[\w-]{1,64}$/;

/**
 * Serves the playground on this machine alone.
 * @param port - 0 for any that is free
 * @param onFault - gets what goes wrong while answering
 * @throws when the port is taken (`EADDRINUSE`)
 */
export async function startPlayground(
  rooms: Rooms,
  port: number,
  onFault: (error: unknown) => void,
): Promise<Playground> {
  const server = createServer((request, response) => {
    answer(request, response, rooms, portOf(server)).catch((error: unknown) => {
      onFault(error);
      if (!response.headersSent) send(response, 500, 'text/plain', 'Something went wrong.');
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, rooms: Rooms, port: number) {
  const refusal = refusalOf(request, port);
  if (refusal !== null)
    return send(response, refusal, 'text/plain', 'This page answers its own requests only.');
  const path = pathOf(request.url ?? '/');
  if (path === null) return send(response, 400, 'text/plain', 'That is no address.');
  if (path.startsWith('/files/')) return sendAttachment(response, rooms, path);
  const tab = request.headers[TAB] ?? '';
  if (typeof tab !== 'string' || (tab !== '' && !TAB_NAME.test(tab)))
    return send(response, 400, 'text/plain', 'That is no tab.');
  if (request.method === 'POST') return answerPost(request, response, rooms.of(tab).api, path);
  if (path === '/') return send(response, 200, 'text/html; charset=utf-8', await pageHtml());
  if (path === '/api/state') return sendJson(response, 200, rooms.of(tab).api.state());
  const file = await staticFile(path);
  if (file === null) return send(response, 404, 'text/plain', 'There is nothing here.');
  // Sixty small scripts of the web components, the same until the packages change.
  if (path.startsWith('/modules/')) response.setHeader('Cache-Control', 'private, max-age=3600');
  return send(response, 200, file.type, file.body);
}

async function answerPost(request: IncomingMessage, response: ServerResponse, api: Api, path: string) {
  const name = path.startsWith('/api/') ? path.slice('/api/'.length) : '';
  const body = await readBody(request);
  if (body === null) return send(response, 413, 'text/plain', 'That is too much.');
  try {
    switch (name) {
      case 'say':
      case 'slash':
      case 'press':
      case 'submit':
      case 'menu':
      case 'reset':
      case 'suggest':
        return sendJson(response, 200, await api[name](JSON.parse(body)));
      default:
        return send(response, 404, 'text/plain', 'There is nothing here.');
    }
  } catch (error) {
    if (error instanceof BadRequestError || error instanceof SyntaxError) {
      return send(response, 400, 'text/plain', error.message);
    }
    throw error;
  }
}

/** `/files/MESSAGE/INDEX/NAME`; the name is for the one who saves it. */
function sendAttachment(response: ServerResponse, rooms: Rooms, path: string): void {
  const [, , messageId = '', index = ''] = path.split('/');
  const message = rooms.all().flatMap(({ room }) => room.find(messageId) ?? [])[0];
  const file = message?.files[Number(index)];
  if (file === undefined) {
    send(response, 404, 'text/plain', 'There is nothing here.');
    return;
  }
  response.writeHead(200, { ...HEADERS, ...(file.name.endsWith('.png') ? PNG : DOWNLOAD) });
  response.end(file.attachment);
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return null;
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk);
    bytes += piece.length;
    // Read to its end all the same: an answer to a half-read request would not arrive.
    if (bytes <= MAX_BODY_BYTES) chunks.push(piece);
  }
  return bytes > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  for (const [name, value] of Object.entries({ ...HEADERS, 'Content-Type': type })) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  response.statusCode = status;
  response.end(body);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
