import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShortLivedMap } from '../../src/service/short-lived-map.js';

describe('ShortLivedMap', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const open = () => new ShortLivedMap<string, number>({ most: 2, lifeMs: 1000 });

  it('forgets an entry once its time is over, though nobody asks for it', () => {
    const map = open();
    map.set('a', 1);
    vi.advanceTimersByTime(999);
    expect([map.get('a'), map.size]).toEqual([1, 1]);
    vi.advanceTimersByTime(1);
    expect([map.get('a'), map.size]).toEqual([undefined, 0]);
  });

  it('counts from when an entry was last set, and not from when it was looked up', () => {
    const map = open();
    map.set('a', 1);
    vi.advanceTimersByTime(600);
    map.set('a', 2);
    vi.advanceTimersByTime(600);
    expect(map.get('a')).toBe(2);
    vi.advanceTimersByTime(400);
    expect(map.size).toBe(0);
  });

  it('keeps the newest entries, and those again that were deleted and set anew', () => {
    const map = open();
    for (const key of ['a', 'b', 'c']) map.set(key, 0);
    expect([map.get('a'), map.get('b'), map.size]).toEqual([undefined, 0, 2]);
    map.delete('b');
    vi.advanceTimersByTime(900);
    map.set('b', 3);
    vi.advanceTimersByTime(900);
    expect([map.get('b'), map.size]).toEqual([3, 1]);
  });
});
