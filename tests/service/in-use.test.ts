import { describe, expect, it } from 'vitest';
import { InUse } from '../../src/service/in-use.js';

function open() {
  const left: string[] = [];
  const inUse = new InUse('old', async (value) => {
    left.push(value);
  });
  return { inUse, left };
}

/** A promise that the test ends. */
function gateOf() {
  let resolve = (): void => undefined;
  let reject = (_: Error): void => undefined;
  const promise = new Promise<void>((whenResolved, whenRejected) => {
    resolve = whenResolved;
    reject = whenRejected;
  });
  return { promise, resolve, reject };
}

describe('InUse', () => {
  it('keeps what was begun with for as long as it takes', async () => {
    const { inUse, left } = open();
    const gate = gateOf();
    const used = inUse.use(async (value) => {
      await gate.promise;
      return value;
    });
    inUse.replace('new');
    expect([inUse.current, left]).toEqual(['new', []]);
    gate.resolve();
    expect([await used, left]).toEqual(['old', ['old']]);
  });

  it('waits for the last of several, also for one that fails', async () => {
    const { inUse, left } = open();
    const first = gateOf();
    const second = gateOf();
    const used = [inUse.use(() => first.promise), inUse.use(() => second.promise)];
    inUse.replace('new');
    first.reject(new Error('no'));
    await expect(used[0]).rejects.toThrow('no');
    expect(left).toEqual([]);
    second.resolve();
    await used[1];
    expect(left).toEqual(['old']);
  });

  it('lets go at once what nobody uses, and once only', async () => {
    const { inUse, left } = open();
    await inUse.use(async () => undefined);
    inUse.replace('new');
    await inUse.close();
    expect(left).toEqual(['old', 'new']);
  });

  it('lets everything go when it is closed', async () => {
    const { inUse, left } = open();
    void inUse.use(() => gateOf().promise);
    inUse.replace('new');
    await inUse.close();
    expect(left).toEqual(['old', 'new']);
  });

  it('that is retired goes with its last user, and with it what takes over later', async () => {
    const { inUse, left } = open();
    const gate = gateOf();
    const used = inUse.use(() => gate.promise);
    inUse.retire();
    expect(left).toEqual([]);
    gate.resolve();
    await used;
    expect(left).toEqual(['old']);
    inUse.replace('new');
    expect(left).toEqual(['old', 'new']);
  });
});
