import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSettled } from '../../src/service/settled.js';

describe('whenSettled', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs once after a burst, when it has been quiet for long enough', () => {
    const run = vi.fn();
    const settled = whenSettled(run, { quietMs: 100, atMostMs: 1000 });
    settled.notice();
    vi.advanceTimersByTime(99);
    settled.notice();
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever where it is never quiet', () => {
    const run = vi.fn();
    const settled = whenSettled(run, { quietMs: 100, atMostMs: 250 });
    for (let ms = 0; ms < 250; ms += 50) {
      settled.notice();
      vi.advanceTimersByTime(50);
    }
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs no more when it is stopped', () => {
    const run = vi.fn();
    const settled = whenSettled(run, { quietMs: 100, atMostMs: 1000 });
    settled.notice();
    settled.stop();
    vi.advanceTimersByTime(2000);
    expect(run).not.toHaveBeenCalled();
  });
});
