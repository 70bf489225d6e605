import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
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

/** What a fetch needs of the machine; a test hands in its own. */
export interface FetchMeans {
  readonly lookup: (host: string) => Promise<readonly { address: string; family: number }[]>;
  /** Aborts when so many milliseconds are over. */
  readonly timeout: (ms: number) => AbortSignal;
}

const MEANS: FetchMeans = {
  lookup: (host) => lookup(host, { all: true }),
  timeout: (ms) => AbortSignal.timeout(ms),
};

/**
 * Fetches one address of the web. Each redirect is checked like the first address, and what is connected to is what was checked.
 * @throws ImportError when the address is not of the web, holds a password or leads into a private network, or the answer is an
 * error, too large or too slow
 */
export async function fetchSource(
  address: string,
  limits: FetchLimits,
  means: FetchMeans = MEANS,
): Promise<Fetched> {
  const signal = means.timeout(limits.timeoutMs);
  let url = webUrl(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const place = await inTime(placeOf(url, limits, means), signal, () => tooSlow(url, limits));
    const answer = await ask(url, place, limits, signal);
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

function tooSlow(url: URL, { timeoutMs }: FetchLimits): ImportError {
  return new ImportError(`${url.href} took longer than ${timeoutMs / 1000} s.`);
}

/** Waits no longer than the signal says for what knows nothing of it. */
async function inTime<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  late: () => ImportError,
): Promise<Result> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(late());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

interface Place {
  readonly address: string;
  readonly family: number;
}

/** The address to connect to, so that a second look-up cannot give another. */
async function placeOf(url: URL, { allowPrivate }: FetchLimits, means: FetchMeans): Promise<Place> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found =
    isIP(host) === 0 ? await means.lookup(host).catch(() => []) : [{ address: host, family: isIP(host) }];
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

async function ask(
  url: URL,
  { address, family }: Place,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<WebAnswer> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const fail = (message: string) => reject(new ImportError(`${url.href} ${message}`));
    const broken = (message: string) => (signal.aborted ? reject(tooSlow(url, limits)) : fail(message));
    const options = {
      signal,
      headers: { 'user-agent': 'casebook', accept: '*/*', 'accept-encoding': 'identity' },
      lookup: (_host: string, given: { all?: boolean }, done: (...args: unknown[]) => void) =>
        given.all === true ? done(null, [{ address, family }]) : done(null, address, family),
    };
    const sent = request(url, options as Parameters<typeof request>[1], (response) => {
      response.on('error', () => broken('broke off.'));
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        resolve({ redirect: headers.location });
        // What else it says may be without end.
        response.destroy();
      } else if (status !== 200) {
        fail(`answers ${status}.`);
        response.destroy();
      } else readWithin(response, limits.maxBytes, fail, resolve);
    });
    sent.on('error', () => broken('cannot be reached.'));
    sent.end();
  });
}

function readWithin(
  response: IncomingMessage,
  maxBytes: number,
  fail: (message: string) => void,
  done: (answer: WebAnswer) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) {
      fail(`is larger than ${maxBytes} bytes.`);
      response.destroy();
    } else chunks.push(chunk);
  });
  response.on('end', () => {
    const contentType = (response.headers['content-type'] ?? '').split(';')[0] ?? '';
    done({ bytes: Buffer.concat(chunks), contentType: contentType.trim().toLowerCase() });
  });
}
