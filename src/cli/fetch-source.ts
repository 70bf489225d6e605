import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { withoutUser } from '../corpus/metadata/public-address.js';
import { ImportError } from './import-error.js';
import { isPrivateAddress } from './private-addresses.js';

export interface FetchLimits {
  /** Bytes. */
  readonly maxBytes: number;
  /** For all of it, redirects too; milliseconds. */
  readonly timeoutMs: number;
  /** Whether addresses of this machine and its network may be asked. */
  readonly allowPrivate: boolean;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where the last redirect led. */
  readonly url: URL;
  /** Lower case, without parameters; empty when the server does not say. */
  readonly contentType: string;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches one address of the web. Each redirect is checked like the first address, and what is connected to is what was checked.
 * @throws ImportError when the address is not of the web, holds a password or leads into a private network, or the answer is an error, too large or too slow
 */
export async function fetchSource(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let url = webUrl(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(url, limits, signal);
    if ('redirect' in answer) url = webUrl(answer.redirect, url);
    else return { ...answer, url };
  }
  throw new ImportError(`${address} leads on more than ${MOST_REDIRECTS} times.`);
}

function webUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ImportError(`${withoutUser(address)} is no http(s) address.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ImportError(
      `${withoutUser(url.href)} is not fetched with a user and a password: save the page, and import the file.`,
    );
  }
  return url;
}

/** The address to connect to, so that a second look-up cannot give another. */
async function placeOf(url: URL, allowPrivate: boolean): Promise<{ address: string; family: number }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found =
    isIP(host) === 0
      ? await lookup(host, { all: true }).catch(() => [])
      : [{ address: host, family: isIP(host) }];
  const [first] = found;
  if (first === undefined) throw new ImportError(`${url.hostname} is not known: there is no such server.`);
  if (!allowPrivate && found.some(({ address }) => isPrivateAddress(address))) {
    throw new ImportError(
      `${url.hostname} is an address of a private network; --allow-private fetches it all the same.`,
    );
  }
  return first;
}

type WebAnswer = { readonly redirect: string } | { readonly bytes: Uint8Array; readonly contentType: string };

async function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<WebAnswer> {
  const { address, family } = await placeOf(url, limits.allowPrivate);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const fail = (message: string) => reject(new ImportError(`${url.href} ${message}`));
    const options = {
      signal,
      headers: { 'user-agent': 'casebook', accept: '*/*', 'accept-encoding': 'identity' },
      lookup: (_host: string, given: { all?: boolean }, done: (...args: unknown[]) => void) =>
        given.all === true ? done(null, [{ address, family }]) : done(null, address, family),
    };
    const sent = request(url, options as Parameters<typeof request>[1], (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.resume();
        resolve({ redirect: location });
        return;
      }
      if (status !== 200) {
        response.destroy();
        fail(`answers ${status}.`);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.maxBytes) {
          response.destroy();
          fail(`is larger than ${limits.maxBytes} bytes.`);
        } else chunks.push(chunk);
      });
      response.on('error', () => fail('broke off.'));
      response.on('end', () => {
        const contentType = (response.headers['content-type'] ?? '').split(';')[0] ?? '';
        resolve({ bytes: Buffer.concat(chunks), contentType: contentType.trim().toLowerCase() });
      });
    });
    sent.on('error', () =>
      fail(signal.aborted ? `took longer than ${limits.timeoutMs / 1000} s.` : 'cannot be reached.'),
    );
    sent.end();
  });
}
