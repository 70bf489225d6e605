import { describe, expect, it, onTestFinished } from 'vitest';
import { type Readiness, startHealthServer } from '../../src/service/health.js';
import { createMetrics, type Watched } from '../../src/service/prometheus.js';

const WATCHED: Watched = {
  queue: { running: 2, waiting: 5 },
  threads: 3,
  gateway: { ready: 1, away: 1 },
  indexes: [{ collection: '', version: 'abcdef012345', documents: 7, passages: 70 }],
};

async function open(watched: () => Watched | undefined = () => WATCHED) {
  const ready: { now: Readiness } = { now: { gateway: true, workers: true } };
  const metrics = createMetrics(watched);
  const server = await startHealthServer({
    port: 0,
    host: '127.0.0.1',
    metrics,
    readiness: () => ready.now,
  });
  onTestFinished(() => server.close());
  const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  const numbers = async () => (await (await get('/metrics')).text()).split('\n');
  return { get, ready, numbers, ...metrics };
}

describe('the health server', () => {
  it('says that the program lives', async () => {
    const { get } = await open();
    expect((await get('/healthz')).status).toBe(200);
  });

  it('says whether questions can be answered, and what is missing', async () => {
    const { get, ready } = await open();
    expect((await get('/readyz')).status).toBe(200);
    ready.now = { gateway: false, workers: true };
    const response = await get('/readyz?verbose');
    expect([response.status, await response.json()]).toEqual([
      503,
      { ready: false, gateway: false, workers: true },
    ]);
  });

  it('knows nothing else, and takes nothing', async () => {
    const { get } = await open();
    const statuses = [get('/'), get('/metrics', 'POST'), get('/healthz/../etc')].map(
      async (response) => (await response).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 405, 404]);
  });

  it('refuses an address that is taken', async () => {
    const first = await startHealthServer({
      port: 0,
      host: '127.0.0.1',
      metrics: createMetrics(() => undefined),
      readiness: () => ({}),
    });
    onTestFinished(() => first.close());
    const again = startHealthServer({
      port: first.port,
      host: '127.0.0.1',
      metrics: createMetrics(() => undefined),
      readiness: () => ({}),
    });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the numbers', () => {
  it('tell outcomes, grades, lookups and stages', async () => {
    const { telemetry, numbers } = await open();
    telemetry.ended('/ask', 'answered');
    telemetry.ended('/ask', 'answered');
    telemetry.ended('button', 'busy');
    telemetry.graded('nearest');
    telemetry.lookedUp(true);
    telemetry.lookedUp(false);
    telemetry.spent({ search: 4, work: 90 });
    telemetry.spent({ work: 110 });
    expect(telemetry.timed('render', () => 'shown')).toBe('shown');
    expect(await numbers()).toEqual(
      expect.arrayContaining([
        'casebook_requests_total{kind="/ask",outcome="answered"} 2',
        'casebook_requests_total{kind="button",outcome="busy"} 1',
        'casebook_answers_total{grade="answers"} 0',
        'casebook_answers_total{grade="nearest"} 1',
        'casebook_cache_lookups_total{result="hit"} 1',
        'casebook_cache_lookups_total{result="miss"} 1',
        'casebook_stage_seconds_sum{stage="search"} 0.004',
        'casebook_stage_seconds_sum{stage="work"} 0.2',
        'casebook_stage_seconds_count{stage="work"} 2',
        'casebook_stage_seconds_count{stage="render"} 1',
      ]),
    );
  });

  it('tell the state of the moment', async () => {
    const state = { now: WATCHED };
    const { numbers } = await open(() => state.now);
    expect(await numbers()).toEqual(
      expect.arrayContaining([
        'casebook_queue_running 2',
        'casebook_queue_waiting 5',
        'casebook_worker_threads 3',
        'casebook_gateway_shards{state="ready"} 1',
        'casebook_gateway_shards{state="away"} 1',
        'casebook_index_info{version="abcdef012345"} 1',
        'casebook_documents 7',
        'casebook_passages 70',
      ]),
    );
    const [pier, ferry] = ['pier', 'ferry'].map((collection, at) => ({
      ...{ collection, version: `fedcba54321${at}`, documents: 1 + at, passages: 10 },
    }));
    state.now = { ...WATCHED, indexes: [pier, ferry].flatMap((index) => index ?? []) };
    const lines = await numbers();
    expect(lines.filter((line) => /^casebook_(?:index_info\{|documents )/.test(line))).toEqual([
      'casebook_documents 3',
      'casebook_index_info{collection="pier",version="fedcba543210"} 1',
      'casebook_index_info{collection="ferry",version="fedcba543211"} 1',
    ]);
  });

  it('tell no state before there is one', async () => {
    const { numbers } = await open(() => undefined);
    expect((await numbers()).filter((line) => line.startsWith('casebook_index_info{'))).toEqual([]);
  });
});
