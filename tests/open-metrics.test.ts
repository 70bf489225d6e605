// @module-tag slow

import { createRequire } from 'node:module';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MetricsError, openMetrics, type Sights } from '../src/open-metrics.js';
import { WorkQueue } from '../src/service/work-queue.js';

const { cache } = createRequire(import.meta.url);
const isLoaded = () => Object.keys(cache).some((path) => path.includes('prom-client'));
const HERE = { port: 0, host: '127.0.0.1' };

async function open() {
  const metrics = await openMetrics(HERE);
  if (metrics === undefined) throw new Error('nothing was opened');
  onTestFinished(() => metrics.close());
  const get = (path: string) => fetch(`http://127.0.0.1:${metrics.port}${path}`);
  return { metrics, get, parts: async () => (await get('/readyz')).json() };
}

function sights(state: { ready: number; away: number; threads: number; isLeaving: boolean }): Sights {
  return {
    shared: { queue: new WorkQueue({ running: 1, waiting: 0 }) },
    collections: () =>
      [1, state.threads].map((threads, at) => ({
        name: `collection-${at}`,
        snapshot: {
          corpus: { documents: [], passages: [], problems: [], aliases: [] },
          pool: { threads },
          services: { indexVersion: 'abcdef012345' },
        },
      })),
    shards: () => state,
    isLeaving: () => state.isLeaving,
  };
}

describe('openMetrics', () => {
  it('loads what counts only where somebody asks', async () => {
    expect([await openMetrics(undefined), isLoaded()]).toEqual([undefined, false]);
    await open();
    expect(isLoaded()).toBe(true);
  });

  it('is not ready before there is anything to be seen', async () => {
    const { parts } = await open();
    expect(await parts()).toMatchObject({ ready: false, gateway: false, workers: false });
  });

  it('is ready while all connections and a thread of each collection are up and nothing leaves', async () => {
    const { metrics, parts } = await open();
    const state = { ready: 2, away: 0, threads: 1, isLeaving: false };
    metrics.watch(sights(state));
    expect(await parts()).toEqual({ ready: true, gateway: true, workers: true, staying: true });
    for (const [change, part] of [
      [{ away: 1 }, 'gateway'],
      [{ threads: 0 }, 'workers'],
      [{ isLeaving: true }, 'staying'],
    ] as const) {
      metrics.watch(sights({ ...state, ...change }));
      expect(await parts()).toMatchObject({ ready: false, [part]: false });
    }
  });

  it('says which address cannot be had', async () => {
    const { metrics } = await open();
    const again = openMetrics({ ...HERE, port: metrics.port });
    await expect(again).rejects.toThrow(MetricsError);
    await expect(again).rejects.toThrow(
      `METRICS_PORT: 127.0.0.1:${metrics.port} cannot be listened on: another program listens there`,
    );
  });
});
