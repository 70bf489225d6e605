import { describe, expect, it } from 'vitest';
import { Breaker } from '../../src/cluster/breaker.js';

function breakerAt(start: number) {
  let nowMs = start;
  const breaker = new Breaker(() => nowMs);
  return {
    breaker,
    pass(ms: number) {
      nowMs += ms;
    },
    fail(times: number) {
      for (let i = 0; i < times; i++) breaker.failed();
    },
  };
}

describe('a breaker', () => {
  it('lets all ask until three in a row failed', () => {
    const { breaker, fail } = breakerAt(0);
    fail(2);
    breaker.succeeded();
    fail(2);
    expect([breaker.admit(), breaker.isOpen]).toEqual([true, false]);
    fail(1);
    expect([breaker.admit(), breaker.isOpen]).toEqual([false, true]);
  });

  it('lets one try after a pause, and all when that was answered', () => {
    const { breaker, fail, pass } = breakerAt(100);
    fail(3);
    pass(499);
    expect(breaker.admit()).toBe(false);
    pass(1);
    expect([breaker.admit(), breaker.admit()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.admit(), breaker.admit(), breaker.isOpen]).toEqual([true, true, false]);
  });

  it('waits twice as long after each try that fails, and no longer than eight seconds', () => {
    const { breaker, fail, pass } = breakerAt(0);
    fail(3);
    for (const pauseMs of [500, 1000, 2000, 4000, 8000, 8000]) {
      pass(pauseMs - 1);
      expect(breaker.admit()).toBe(false);
      pass(1);
      expect(breaker.admit()).toBe(true);
      breaker.failed();
    }
  });
});
