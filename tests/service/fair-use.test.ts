import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFairUse, type FairUseLimits, type Use } from '../../src/service/fair-use.js';

describe('createFairUse', () => {
  it('stops a member who asks too often, and nobody else', async () => {
    const fairUse = createFairUse({ perMember: 2, perChannel: 100 });
    const kinds: string[] = [];
    for (const member of ['a', 'a', 'a', 'b']) kinds.push((await fairUse.admit(member, 'c')).kind);
    expect(kinds).toEqual(['allowed', 'allowed', 'member', 'allowed']);
  });

  it('says for how many whole seconds', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    await fairUse.admit('a', 'c');
    const verdict = await fairUse.admit('a', 'c');
    expect(verdict.kind === 'member' && verdict.waitSeconds >= 1 && verdict.waitSeconds <= 60).toBe(true);
  });

  it('knows whom it has told already', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    const verdicts = [];
    for (const member of ['a', 'a', 'a']) verdicts.push(await fairUse.admit(member, 'c'));
    expect(verdicts.slice(1)).toMatchObject([{ isFirst: true }, { isFirst: false }]);
  });

  it('stops a channel, whoever asks there', async () => {
    const fairUse = createFairUse({ perMember: 100, perChannel: 2 });
    const kinds: string[] = [];
    for (const [member, channel] of [['a', 'c'], ['b', 'c'], ['d', 'c'], ['d', 'e']] as const) {
      kinds.push((await fairUse.admit(member, channel)).kind);
    } // biome-ignore format: a table of who asks where
    expect(kinds).toEqual(['allowed', 'allowed', 'channel', 'allowed']);
  });

  it('counts by member alone where there is no channel', async () => {
    const fairUse = createFairUse({ perMember: 2, perChannel: 1 });
    await fairUse.admit('a', null);
    expect((await fairUse.admit('a', null)).kind).toBe('allowed');
  });
});

/** How often one member, or one after the other in a channel, may do something before it is turned down. */
async function allowedUses(limits: FairUseLimits, use: Use, who: 'member' | 'channel'): Promise<number> {
  const fairUse = createFairUse(limits);
  for (let times = 0; times < 5000; times += 1) {
    const member = who === 'member' ? 'a' : `m${times}`;
    const channel = who === 'channel' ? 'c' : `c${times}`;
    const { kind } = await fairUse.admit(member, channel, use);
    if (kind !== 'allowed') return kind === who ? times : Number.NaN;
  }
  return Number.POSITIVE_INFINITY;
}

describe('what each use costs', () => {
  it.each<[Use, number]>([
    ['question', 20],
    ['search', 80],
    ['page', 240],
    ['vote', 80],
    ['suggestion', 240],
  ])('lets a member with 20 questions a minute do %s %d times', async (use, times) => {
    expect(await allowedUses({ perMember: 20, perChannel: 1000 }, use, 'member')).toBe(times);
  });

  it.each<[Use, number]>([
    ['question', 80],
    ['search', 320],
    ['page', 960],
    ['vote', 320],
    ['suggestion', 960],
  ])('lets a channel with 80 questions a minute do %s %d times', async (use, times) => {
    expect(await allowedUses({ perMember: 1000, perChannel: 80 }, use, 'channel')).toBe(times);
  });

  it('leaves the buttons and the typing usable where few questions are allowed', async () => {
    const few = { perMember: 1, perChannel: 2 };
    expect(await allowedUses(few, 'question', 'member')).toBe(1);
    expect(await allowedUses(few, 'page', 'member')).toBe(120);
    expect(await allowedUses(few, 'suggestion', 'member')).toBe(120);
    expect(await allowedUses(few, 'page', 'channel')).toBe(720);
    expect(await allowedUses(few, 'suggestion', 'channel')).toBe(720);
  });

  it('counts questions, presses and typing apart', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    const kinds = [];
    for (const use of ['question', 'question', 'page', 'suggestion'] as const) kinds.push((await fairUse.admit('a', 'c', use)).kind); // biome-ignore format: a row
    expect(kinds).toEqual(['allowed', 'member', 'allowed', 'allowed']);
  });

  it('takes nothing from a channel for a member who is turned down', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 2 });
    const kinds = [];
    for (const member of ['a', 'a', 'a', 'b']) kinds.push((await fairUse.admit(member, 'c')).kind);
    expect(kinds).toEqual(['allowed', 'member', 'member', 'allowed']);
  });

  it('tells a member once though a press costs three', async () => {
    const fairUse = createFairUse({ perMember: 10, perChannel: 1000 });
    const told = [];
    for (let times = 0; times < 43; times += 1) {
      const verdict = await fairUse.admit('a', 'c', 'search');
      if (verdict.kind !== 'allowed') told.push(verdict.isFirst);
    }
    expect(told).toEqual([true, false, false]);
  });
});

describe('the minute', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [0, 60],
    [500, 60],
    [1000, 59],
    [58_999, 2],
    [59_001, 1],
    [59_999, 1],
  ])('has %d ms gone by: wait %d seconds', async (goneMs, waitSeconds) => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    await fairUse.admit('a', 'c');
    vi.advanceTimersByTime(goneMs);
    expect(await fairUse.admit('a', 'c')).toEqual({ kind: 'member', waitSeconds, isFirst: true });
  });

  it('is over after sixty seconds, and no sooner', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 1 });
    await fairUse.admit('a', 'c');
    vi.advanceTimersByTime(59_999);
    expect((await fairUse.admit('b', 'c')).kind).toBe('channel');
    vi.advanceTimersByTime(1);
    expect((await fairUse.admit('d', 'c')).kind).toBe('allowed');
  });
});

describe('votes', () => {
  it('are remembered by member and answer', () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 1 });
    expect(fairUse.hasVoted('a', 'x')).toBe(false);
    fairUse.vote('a', 'x');
    expect(fairUse.hasVoted('a', 'x')).toBe(true);
    expect([fairUse.hasVoted('b', 'x'), fairUse.hasVoted('a', 'y'), fairUse.hasVoted('ax', '')]).toEqual([false, false, false]); // biome-ignore format: a row
  });

  it('are told apart where member and answer run together', () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 1 });
    fairUse.vote('a', 'bc');
    expect(fairUse.hasVoted('ab', 'c')).toBe(false);
  });

  it('are forgotten from the eldest on when there are more than 10,000', () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 1 });
    for (let n = 0; n < 10_000; n += 1) fairUse.vote('a', `${n}`);
    expect(fairUse.hasVoted('a', '0')).toBe(true);
    fairUse.vote('a', 'one more');
    const kept = ['0', '1', '9999', 'one more'].map((answer) => fairUse.hasVoted('a', answer));
    expect(kept).toEqual([false, true, true, true]);
  });
});
