// @module-tag slow

import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type PoolOptions, TimeLimitError, WorkerPool } from '../../src/service/worker-pool.js';
import { ThreadError } from '../../src/service/worker-thread.js';
import { buildProject } from '../support/build.js';

/** Longer than anything that ends by itself takes here, on any machine. */
const AMPLE_MS = 600_000;

beforeAll(buildProject, 60_000);

/** A pool of threads that do what they are told; closed after the test. */
function open(options: Partial<PoolOptions> = {}) {
  const losses: Error[] = [];
  const pool = new WorkerPool({
    entry: new URL('./threads/obedient.mjs', import.meta.url),
    data: () => ({}),
    size: 1,
    limitMs: AMPLE_MS,
    onLoss: (error) => losses.push(error),
    ...options,
  });
  onTestFinished(() => pool.close());
  const tell = (question: string) => pool.run({ method: 'ask', args: [question] });
  return { pool, losses, tell };
}

describe('WorkerPool', () => {
  it('runs calls in another thread, one after the other in the same', async () => {
    const { pool, tell, losses } = open();
    await pool.start();
    const answers = await Promise.all([1, 2, 3].map(() => tell('who are you')));
    expect(answers).toEqual([expect.any(Number), answers[0], answers[0]]);
    expect(answers[0]).not.toBe(0);
    expect([pool.threads, losses]).toEqual([1, []]);
  });

  it('tells of a fault that stops nothing, and keeps the thread', async () => {
    const faults: string[] = [];
    const { pool, tell, losses } = open({ onFault: ({ message }) => faults.push(message) });
    await pool.start();
    expect(await tell('note a fault')).toBe('done');
    expect([faults, losses, pool.threads]).toEqual([['a file is damaged'], [], 1]);
  });

  it.each([
    ['fail', /no such page/],
    ['give a function', /could not be cloned/],
  ])('gives on what a call throws, and keeps its thread: %s', async (question, said) => {
    const { tell, losses } = open();
    const before = await tell('who are you');
    await expect(tell(question)).rejects.toThrow(said);
    expect([await tell('who are you'), losses]).toEqual([before, []]);
  });

  it('takes calls in the order they came', async () => {
    const { tell } = open();
    const order: number[] = [];
    await Promise.all([0, 1, 2, 3, 4, 5].map((n) => tell('who are you').then(() => order.push(n))));
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('starts with one thread and grows, up to its size, when all are busy', async () => {
    const { pool, tell } = open({ size: 2 });
    await pool.start();
    await tell('who are you');
    await tell('who are you');
    expect(pool.threads).toBe(1);
    for (let n = 0; n < 3; n += 1) tell('hang').catch(() => undefined);
    expect(pool.threads).toBe(2);
  });
});

describe('a call that does not end', () => {
  it.each(['hang', 'backtrack', 'never answer'])(
    'is stopped, and the next finds another thread: %s',
    async (question) => {
      const { pool, tell, losses } = open({ limitMs: 1500 });
      await pool.start();
      const before = await tell('who are you');
      await expect(tell(question)).rejects.toThrow(new TimeLimitError('ask took longer than 1500 ms'));
      expect(await tell('who are you')).not.toBe(before);
      expect(losses).toEqual([expect.any(TimeLimitError)]);
    },
  );

  it('keeps nobody waiting while there is another thread', async () => {
    const { tell } = open({ size: 2 });
    tell('hang').catch(() => undefined);
    const answers = await Promise.all([1, 2, 3, 4].map(() => tell('who are you')));
    expect(new Set(answers).size).toBe(1);
  });

  it('keeps those who wait no longer than until it is stopped', async () => {
    const { tell, losses } = open({ size: 2, limitMs: 1500 });
    const stuck = [tell('hang'), tell('hang')];
    const waiting = [tell('who are you'), tell('who are you')];
    for (const call of stuck) await expect(call).rejects.toThrow(TimeLimitError);
    expect(await Promise.all(waiting)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(losses).toHaveLength(2);
  });

  it('is not one that waited long, for its turn or for a thread that loads', async () => {
    const { tell, losses } = open({ limitMs: 2000, data: () => ({ loadMs: 2500 }) });
    await Promise.all([1, 2, 3].map(() => tell('take a while')));
    expect(losses).toEqual([]);
  });
});

describe('a pool that goes on with other data', () => {
  const have = (pool: WorkerPool) => pool.run({ method: 'ask', args: ['what do you have'] });
  const who = (pool: WorkerPool) => pool.run({ method: 'ask', args: ['who are you'] });

  it('has the same threads, which serve both until one is closed', async () => {
    const { pool } = open();
    await pool.start();
    const next = pool.next(() => ({}), 'one');
    await next.start();
    const last = next.next(() => ({}), 'two');
    await last.start();
    expect([await have(pool), await have(last), await have(next)]).toEqual([[], ['one', 'two'], ['one']]);
    expect(await who(last)).toBe(await who(pool));
    await pool.close();
    await expect(have(pool)).rejects.toThrow(ThreadError);
    expect([await have(last), last.threads]).toEqual([['one', 'two'], 1]);
    await Promise.all([next, last].map((one) => one.close()));
    expect(last.threads).toBe(0);
  });

  it('starts a thread over them where those that run cannot make them', async () => {
    const { pool } = open();
    await pool.start();
    const next = pool.next(() => ({}), 'nonsense');
    await next.start();
    expect(await who(next)).not.toBe(await who(pool));
    await pool.close();
    expect([await have(next), next.threads]).toEqual([[], 1]);
    await next.close();
  });

  it('replaces a thread that is lost by one over what is current', async () => {
    const { pool } = open({ size: 2 });
    await pool.start();
    const next = pool.next(() => ({}), 'one');
    await next.start();
    await pool.close();
    await expect(next.run({ method: 'ask', args: ['leave'] })).rejects.toThrow(ThreadError);
    expect(await have(next)).toEqual([]);
    await next.close();
  });
});

describe('a thread that ends by itself', () => {
  it.each([
    ['leave', /exit code 7/],
    ['fall over', /nobody caught this/],
  ])('loses its call and no other: %s', async (question, reason) => {
    const { tell, losses } = open();
    const calls = [tell('who are you'), tell(question), tell('who are you')];
    const [before, lost, after] = await Promise.allSettled(calls);
    expect(lost).toEqual({ status: 'rejected', reason: expect.any(ThreadError) });
    expect(String((lost as PromiseRejectedResult).reason)).toMatch(reason);
    expect([before?.status, after?.status]).toEqual(['fulfilled', 'fulfilled']);
    // What a fault says may be a member's words: the loss tells only its kind.
    expect(losses.map(String)).toEqual([
      expect.stringMatching(/^ThreadError: a worker thread ended: (TypeError|it left with exit code 7)$/),
    ]);
  });

  it('may be out of memory', async () => {
    const { tell } = open({ limits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 } });
    await expect(tell('eat memory')).rejects.toThrow(/memory/);
    expect(await tell('who are you')).toEqual(expect.any(Number));
  });

  it('may do so between calls; the next call starts another', async () => {
    const { pool, tell, losses } = open();
    const before = await tell('who are you');
    await tell('fall over later');
    await vi.waitFor(() => expect(losses).toHaveLength(1), 10_000);
    expect(pool.threads).toBe(0);
    expect(await tell('who are you')).not.toBe(before);
  });
});

describe('a thread that cannot load', () => {
  it('is told at the start, with the reason', async () => {
    const state = new Int32Array(new SharedArrayBuffer(4));
    Atomics.store(state, 0, 1);
    const broken = open({ data: () => ({ state }) });
    await expect(broken.pool.start()).rejects.toThrow(/the index is broken/);
    const missing = open({ entry: new URL('./threads/nowhere.mjs', import.meta.url) });
    await expect(missing.pool.start()).rejects.toThrow(ThreadError);
  });

  it('keeps nobody waiting who starts it, or asks, when it hangs while it loads', async () => {
    const { pool, tell, losses } = open({
      loadLimitMs: 1,
      data: () => ({ loadMs: Number.POSITIVE_INFINITY }),
    });
    await expect(pool.start()).rejects.toThrow('took longer than 1 ms to load');
    await expect(tell('who are you')).rejects.toThrow('took longer than 1 ms to load');
    expect([pool.threads, losses.map(({ name }) => name)]).toEqual([0, ['ThreadError']]);
  });

  it('fails those who wait for it rather than keep them, and the next call tries again', async () => {
    const state = new Int32Array(new SharedArrayBuffer(4));
    const { tell, losses } = open({ data: () => ({ state }), limitMs: 1500 });
    await tell('who are you');
    Atomics.store(state, 0, 1);
    const stuck = tell('hang');
    const waiting = [tell('who are you'), tell('who are you')];
    await expect(stuck).rejects.toThrow(TimeLimitError);
    for (const call of waiting) await expect(call).rejects.toThrow(/the index is broken/);
    // What a fault says while a thread loads may be a document's words.
    expect(losses.map(String)).toEqual([
      expect.stringMatching(/^TimeLimitError/),
      'ThreadError: a worker thread ended: Error',
    ]);
    Atomics.store(state, 0, 0);
    expect(await tell('who are you')).toEqual(expect.any(Number));
  });
});

describe('a pool that is closed', () => {
  it('ends what hangs, and rejects what waits and what comes', async () => {
    const { pool, tell, losses } = open();
    await pool.start();
    const calls = [tell('hang'), tell('who are you')];
    const settled = Promise.allSettled(calls);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(tell('who are you')).rejects.toThrow(ThreadError);
    expect(losses).toEqual([]);
  });

  it('tells of no loss where a thread was still loading', async () => {
    const { pool, tell, losses } = open({ size: 2 });
    await pool.start();
    const settled = Promise.allSettled([tell('hang'), tell('who are you')]);
    await pool.close();
    await settled;
    expect(losses).toEqual([]);
  });
});
