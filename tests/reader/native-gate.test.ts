import { describe, expect, it } from 'vitest';
import { closeGate, createGate, passGate, passInTurn } from '../../src/reader/native-gate.js';

describe('a gate of native code', () => {
  it('lets runs pass one after the other', async () => {
    const gate = createGate();
    expect(await passGate(gate, async () => 1)).toBe(1);
    expect(await passGate(gate, async () => 2)).toBe(2);
  });

  it('closes at once where nothing runs, and lets nothing pass from then on', async () => {
    const gate = createGate();
    await closeGate(gate);
    await expect(passGate(gate, async () => 1)).rejects.toThrow('ending');
  });

  it('closes only when what runs has ended', async () => {
    const gate = createGate();
    const order: string[] = [];
    let finish = () => {};
    const running = passGate(gate, () => new Promise<void>((resolve) => (finish = resolve))).then(() =>
      order.push('run ended'),
    );
    const closing = closeGate(gate).then(() => order.push('closed'));
    finish();
    await Promise.all([running, closing]);
    expect(order).toEqual(['run ended', 'closed']);
  });

  it('lets runs that come at the same time pass in turn, also behind one that failed', async () => {
    const pass = passInTurn(createGate());
    const order: string[] = [];
    const run = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'bad') throw new Error(name);
      return name;
    };
    const [first, bad, last] = await Promise.allSettled(
      ['first', 'bad', 'last'].map((name) => pass(run(name))),
    );
    expect([first?.status, bad?.status, last?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(order).toEqual(['first', 'bad', 'last'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('opens again after a run that failed', async () => {
    const gate = createGate();
    await expect(passGate(gate, () => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    expect(await passGate(gate, async () => 1)).toBe(1);
  });
});
