import { afterEach, describe, expect, it } from 'vitest';
import { type Cluster, type ClusterClock, openCluster } from '../../src/cluster/cluster.js';
import { ClusterAwayError, ClusterError, isAway } from '../../src/cluster/cluster-error.js';
import { Patience } from '../../src/cluster/patience.js';
import { type Reply, type StandIn, startStandIn } from './stand-in.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Waits for nothing, and has a second pass with each pause. */
function quickClock(): ClusterClock & { passed: number } {
  return {
    passed: 0,
    now() {
      return this.passed;
    },
    async wait() {
      this.passed += 1000;
    },
    random: () => 0.5,
  };
}

async function nodesSaying(...replies: StandIn['reply'][]) {
  const nodes = await Promise.all(replies.map(startStandIn));
  const clock = quickClock();
  const cluster = openCluster(
    { urls: nodes.map(({ url }) => url), user: 'reader', password: 'pass', prefix: 'tests' },
    { ...clock, now: () => clock.passed, wait: () => clock.wait(0) },
  );
  open.push(cluster, ...nodes);
  return { nodes, cluster, clock };
}

const patience = (leftMs = 2500) => new Patience(200, leftMs);
const ask = (cluster: Cluster, left?: number) =>
  cluster.send<{ ok?: boolean }>({ method: 'POST', path: '/x/_search', body: {} }, patience(left));
const well = (): Reply => ({ body: { ok: true, timed_out: false, _shards: { failed: 0 } } });

describe('a cluster', () => {
  it('is asked with user and password', async () => {
    let header: string | undefined;
    const { cluster } = await nodesSaying((request) => {
      header = request.headers.authorization;
      return well();
    });
    expect(await ask(cluster)).toMatchObject({ ok: true });
    expect(header).toBe(`Basic ${Buffer.from('reader:pass').toString('base64')}`);
  });

  it.each([
    ['refuses for now', () => ({ status: 503 })],
    ['has no place in its queue', () => ({ status: 429 })],
    ['says nothing', () => undefined],
    ['answers in part', () => ({ body: { _shards: { failed: 1 } } })],
    ['answers what it had when time was up', () => ({ body: { timed_out: true, _shards: { failed: 0 } } })],
  ] satisfies [string, () => Reply][])('asks another node where one %s', async (_, bad) => {
    const { cluster, nodes } = await nodesSaying(bad, well);
    expect(await ask(cluster)).toMatchObject({ ok: true });
    expect(await ask(cluster)).toMatchObject({ ok: true });
    expect(nodes[1]?.asked()).toBeGreaterThan(0);
  });

  it('never gives an answer that lacks a part', async () => {
    const { cluster } = await nodesSaying(() => ({ body: { ok: true, _shards: { failed: 1 } } }));
    await expect(ask(cluster)).rejects.toThrow(ClusterAwayError);
  });

  it('says at once what no other try would change', async () => {
    const { cluster, nodes } = await nodesSaying(() => ({ status: 401, body: { error: 'Unauthorized' } }));
    const fault = await ask(cluster).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ClusterError);
    expect(String(fault)).toContain('refuses OPENSEARCH_USER and OPENSEARCH_PASSWORD');
    expect(String(fault)).not.toContain('pass:');
    expect(nodes[0]?.asked()).toBe(1);
    expect(cluster.isThere).toBe(true);
  });

  it('is not asked any more after some failures, and asked again when it may be back', async () => {
    let isBack = false;
    const { cluster, nodes, clock } = await nodesSaying(() => (isBack ? well() : { status: 503 }));
    for (let i = 0; i < 3; i++) await ask(cluster, 500).catch(() => undefined);
    const asked = nodes[0]?.asked();
    const fault = await ask(cluster).catch((error: unknown) => error);
    expect(isAway(fault)).toBe(true);
    expect([nodes[0]?.asked(), cluster.isThere]).toEqual([asked, false]);
    isBack = true;
    clock.passed += 10_000;
    expect(await ask(cluster)).toMatchObject({ ok: true });
    expect(cluster.isThere).toBe(true);
  });

  it('says which file with a certificate cannot be read', () => {
    const settings = { urls: ['https://127.0.0.1:1'], ca: '/nowhere/ca.pem', prefix: 'tests' };
    expect(() => openCluster(settings)).toThrow('OPENSEARCH_CA: /nowhere/ca.pem cannot be read.');
  });
});
