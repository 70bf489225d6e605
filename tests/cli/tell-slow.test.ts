import { describe, expect, it } from 'vitest';
import { tellSlow } from '../../src/cli/tell-slow.js';
import { deferred } from '../support/deferred.js';

/** What is told of work that becomes slow, or does not. */
async function told({ isTTY, isSlow }: { isTTY: boolean; isSlow: boolean }) {
  const lines: string[] = [];
  const [work, late] = [deferred<string>(), deferred()];
  let isCleared = false;
  const slow = () => ({
    over: late.promise,
    clear: () => {
      isCleared = true;
    },
  });
  const stderr = { isTTY, write: (text: string) => lines.push(text) };
  const done = tellSlow(stderr, 'reading the documents', work.promise, slow);
  if (isSlow) late.resolve();
  await Promise.resolve();
  work.resolve('read');
  return { result: await done, lines, isCleared };
}

describe('tellSlow', () => {
  it('tells at a terminal what takes long', async () => {
    expect(await told({ isTTY: true, isSlow: true })).toEqual({
      result: 'read',
      lines: ['casebook: reading the documents…\n'],
      isCleared: true,
    });
  });

  it('tells nothing of what does not', async () => {
    expect(await told({ isTTY: true, isSlow: false })).toEqual({
      result: 'read',
      lines: [],
      isCleared: true,
    });
  });

  it('tells nothing to a file or another program', async () => {
    expect(await told({ isTTY: false, isSlow: true })).toEqual({
      result: 'read',
      lines: [],
      isCleared: false,
    });
  });
});
