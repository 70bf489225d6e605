import type { IncomingHttpHeaders } from 'node:http';

export interface GuardedRequest {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Tells whether a request comes from the playground's own page. A page elsewhere could point its own name at 127.0.0.1
 * (DNS rebinding), so the name that was asked for must be ours. It could also post here blindly: what changes something
 * must say that it comes from here and be JSON. No other page may send that without asking.
 * @param port - that the server listens on
 * @returns the status to refuse with, or null
 */
export function refusalOf(
  { method, headers }: GuardedRequest,
  port: number,
): 400 | 403 | 405 | 415 | 421 | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined) return 400;
  if (!hosts.includes(headers.host.toLowerCase())) return 421;
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 405;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 403;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host.toLowerCase()}`) return 403;
  return headers['content-type'] === 'application/json' ? null : 415;
}
