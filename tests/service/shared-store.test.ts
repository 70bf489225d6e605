// @module-tag slow

import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { claimsIn } from '../../src/service/claims.js';
import { createFairUse } from '../../src/service/fair-use.js';
import { openSharedStore } from '../../src/service/shared-store.js';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.js';

const LIMITS = { perMember: 4, perChannel: 100 };

/** What one process has of the store, and what it was told of it. */
async function open(url: string) {
  const told: boolean[] = [];
  const store = await openSharedStore({ url, onChange: (isUp) => told.push(isUp) });
  onTestFinished(() => store.close());
  const fairUse = createFairUse(LIMITS, store);
  const ask = async (member: string, channel = 'c') => (await fairUse.admit(member, channel)).kind;
  return { store, told, ask, claim: claimsIn(store) };
}

describe('a store that is not there', () => {
  it('holds nobody up: each process counts by itself', async () => {
    const { store, told, ask, claim } = await open('redis://127.0.0.1:9');
    expect([store.isUp, told]).toEqual([false, [false]]);
    const kinds = [];
    for (let n = 0; n < 5; n += 1) kinds.push(await ask('m'));
    expect(kinds).toEqual(['allowed', 'allowed', 'allowed', 'allowed', 'member']);
    expect([await claim('x'), await claim('x')]).toEqual([true, true]);
  });
});

describe.skipIf(!hasRedis)(
  'processes that share a Redis (skipped where redis-server is not installed)',
  () => {
    let redis: RedisServer;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis?.kill());
    afterEach(() => redis.thaw());

    it('share one quota, of members and of channels', async () => {
      const [one, two] = [await open(redis.url), await open(redis.url)];
      const kinds = [];
      for (const { ask } of [one, two, one, two, one, two]) kinds.push(await ask('shared'));
      expect(kinds).toEqual(['allowed', 'allowed', 'allowed', 'allowed', 'member', 'member']);
      let allowed = 0;
      for (let n = 0; n < 110; n += 1) {
        if ((await (n % 2 === 0 ? one : two).ask(`m${n}`, 'busy')) === 'allowed') allowed += 1;
      }
      expect(allowed).toBe(100);
    });

    it('tell once who was first', async () => {
      const [one, two] = [await open(redis.url), await open(redis.url)];
      const taken = await Promise.all([one, two, one, two].map(({ claim }) => claim('message:1')));
      expect(taken.filter((isFirst) => isFirst).length).toBe(1);
    });

    it('lock nobody out while it is away, and give nobody their points twice when it is back', async () => {
      const [one, two] = [await open(redis.url), await open(redis.url)];
      expect([await one.ask('m'), await one.ask('m'), await one.ask('m')]).toEqual(Array(3).fill('allowed'));
      await redis.kill();
      await expect.poll(() => one.store.isUp || two.store.isUp).toBe(false);
      expect([await one.ask('m'), await one.ask('m')]).toEqual(['allowed', 'member']);
      expect(await two.ask('other')).toBe('allowed');
      await redis.start();
      await expect.poll(() => one.store.isUp && two.store.isUp, { timeout: 10_000 }).toBe(true);
      expect([await one.ask('m'), await two.ask('other'), await one.ask('other')]).toEqual([
        'member',
        'allowed',
        'allowed',
      ]);
      expect([one.told, two.told]).toEqual([
        [true, false, true],
        [true, false, true],
      ]);
    });

    it('wait once, and briefly, for one that does not answer', async () => {
      const { store, ask } = await open(redis.url);
      redis.freeze();
      const startedMs = performance.now();
      expect([await ask('f'), await ask('f'), await ask('f')]).toEqual(Array(3).fill('allowed'));
      expect(performance.now() - startedMs).toBeLessThan(2000);
      expect(store.isUp).toBe(false);
    });
  },
);
