import { describe, expect, it } from 'vitest';
import { Latency } from '../../src/service/latency.js';

describe('Latency', () => {
  it('knows nothing before the first answer', () => {
    expect(new Latency().summary).toBeNull();
  });

  it('tells the median and the slowest hundredth', () => {
    const latency = new Latency();
    for (let ms = 100; ms >= 1; ms -= 1) latency.record(ms);
    expect(latency.summary).toEqual({ count: 100, p50: 50, p99: 99 });
  });

  it('forgets all but the last thousand, and counts all', () => {
    const latency = new Latency();
    for (let at = 0; at < 1000; at += 1) latency.record(5000);
    for (let at = 0; at < 1000; at += 1) latency.record(10.4);
    expect(latency.summary).toEqual({ count: 2000, p50: 10, p99: 10 });
  });
});
