import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchLimits, type FetchMeans, fetchSource } from '../../src/cli/fetch-source.js';

const TEXT = 'The crane fell.';
const LONG = Buffer.alloc(64 * 1024 * 1024);
const never = (): Promise<never> => new Promise(() => {});

/** What the server does for each path. */
const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/text': (response) => response.writeHead(200, { 'content-type': 'TEXT/Plain; charset=utf-8' }).end(TEXT),
  '/moved': (response) => response.writeHead(302, { location: '/text' }).end(),
  '/moved-without-end': (response) => response.writeHead(302, { location: '/text' }).write('moved'),
  '/inside': (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  '/broken': (response) => response.writeHead(200).write(TEXT, () => response.destroy()),
  '/silent': () => {},
};

let server: Server;
let base: string;
const requested: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requested.push(request.url ?? '');
    pages[request.url ?? '']?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Fetches with limits that nothing here comes near, but where the test says so. */
const fetching = (path: string, limits: Partial<FetchLimits> = {}, means: Partial<FetchMeans> = {}) =>
  fetchSource(
    path.startsWith('/') ? `${base}${path}` : path,
    { maxBytes: 1000, timeoutMs: 30_000, allowPrivate: true, ...limits },
    { lookup: never, timeout: () => new AbortController().signal, ...means },
  );

describe('fetchSource', () => {
  it('gives what the server says, and of what type it is', async () => {
    const { bytes, url, contentType } = await fetching('/text');
    expect([Buffer.from(bytes).toString(), url.href, contentType]).toEqual([
      TEXT,
      `${base}/text`,
      'text/plain',
    ]);
  });

  it('goes where it is led, and tells where that is', async () => {
    expect((await fetching('/moved')).url.href).toBe(`${base}/text`);
  });

  it('hangs up on the rest of what leads elsewhere', async () => {
    const closed = new Promise<void>((resolve) => {
      server.once('request', (_, response: ServerResponse) => response.once('close', resolve));
    });
    await fetching('/moved-without-end');
    await closed;
  });

  it('takes as much as it may, and no more', async () => {
    const maxBytes = TEXT.length;
    expect((await fetching('/text', { maxBytes })).bytes.length).toBe(maxBytes);
    await expect(fetching('/text', { maxBytes: maxBytes - 1 })).rejects.toThrow(
      `is larger than ${maxBytes - 1} bytes`,
    );
  });

  it('says so of what breaks off', async () => {
    await expect(fetching('/broken')).rejects.toThrow('broke off');
  });

  it('waits for an answer no longer than it may', async () => {
    const controller = new AbortController();
    server.once('request', () => controller.abort());
    const fetched = fetching('/silent', {}, { timeout: () => controller.signal });
    await expect(fetched).rejects.toThrow('/silent took longer than 30 s');
  });

  it('waits for the rest of an answer no longer than it may', async () => {
    const controller = new AbortController();
    // It is written once most of it was read: no socket holds so much.
    pages['/long'] = (response) => response.writeHead(200).write(LONG, () => controller.abort());
    const means = { timeout: () => controller.signal };
    const fetched = fetching('/long', { maxBytes: 2 * LONG.length }, means);
    await expect(fetched).rejects.toThrow('/long took longer than 30 s');
  });

  it('waits for the name of a server no longer than it may', async () => {
    const controller = new AbortController();
    const fetched = fetching('http://quay.example/', {}, { timeout: () => controller.signal });
    controller.abort();
    await expect(fetched).rejects.toThrow('http://quay.example/ took longer than 30 s');
  });

  it('says so of a server that is not known', async () => {
    const lookup = async () => Promise.reject(new Error('ENOTFOUND'));
    await expect(fetching('http://quay.example/', {}, { lookup })).rejects.toThrow('there is no such server');
  });

  it.each([[['10.0.0.1']], [['93.184.216.34', '10.0.0.1']]])(
    'asks no server of a private network: %j',
    async (addresses) => {
      const lookup = async () => addresses.map((address) => ({ address, family: 4 }));
      const fetched = fetching('http://quay.example/', { allowPrivate: false }, { lookup });
      await expect(fetched).rejects.toThrow('private network');
    },
  );

  it('connects to the address that was looked up, whatever the name means then', async () => {
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const { port } = new URL(base);
    const { bytes } = await fetching(`http://quay.example:${port}/text`, {}, { lookup });
    expect(Buffer.from(bytes).toString()).toBe(TEXT);
  });
});
