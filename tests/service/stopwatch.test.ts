import { describe, expect, it } from 'vitest';
import { createStopwatch } from '../../src/service/stopwatch.js';
import { scriptedReader } from '../support/scripted-reader.js';

/** A clock that the work itself moves on. */
function open() {
  let nowMs = 0;
  const stopwatch = createStopwatch(() => nowMs);
  const takes = async <Value>(ms: number, value: Value): Promise<Value> => {
    nowMs += ms;
    return value;
  };
  return { stopwatch, takes };
}

describe('createStopwatch', () => {
  it('tells the stages of a call apart and adds up what comes twice', async () => {
    const { stopwatch, takes } = open();
    const index = stopwatch.index({ search: () => takes(3, []) });
    const reader = stopwatch.reader({
      ...scriptedReader({}),
      answers: () => takes(20, []),
      relates: () => takes(7, []),
    });
    await stopwatch.call(async () => {
      await index.search([], { limit: 1 });
      await index.search([], { limit: 1 });
      await reader.answers('who', []);
      await reader.relates([]);
      await takes(10, undefined);
    });
    expect(stopwatch.spent).toEqual({ search: 6, read: 20, relate: 7, work: 43 });
  });

  it('leaves a reader what it knows', () => {
    const { stopwatch } = open();
    const isWord = (word: string) => word === 'ferry';
    expect(stopwatch.reader({ ...scriptedReader({}), isWord }).isWord?.('ferry')).toBe(true);
    expect(stopwatch.reader(scriptedReader({}))).not.toHaveProperty('isWord');
  });

  it('begins anew with each call', async () => {
    const { stopwatch, takes } = open();
    await stopwatch.call(() => takes(5, undefined));
    await stopwatch.call(() => takes(1, undefined));
    expect(stopwatch.spent).toEqual({ work: 1 });
  });

  it('counts nothing of what is done aside', async () => {
    const { stopwatch, takes } = open();
    const index = stopwatch.index({ search: () => takes(3, []) });
    await stopwatch.call(() => takes(1, undefined));
    await stopwatch.aside(() => index.search([], { limit: 1 }));
    expect(stopwatch.spent).toEqual({ work: 1 });
    await stopwatch.call(() => index.search([], { limit: 1 }));
    expect(stopwatch.spent).toEqual({ search: 3, work: 3 });
  });

  it('counts what failed too', async () => {
    const { stopwatch, takes } = open();
    const failing = stopwatch.call(async () => {
      await takes(4, undefined);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(stopwatch.spent).toEqual({ work: 4 });
  });
});
