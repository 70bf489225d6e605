import { describe, expect, it } from 'vitest';
import type { SlashCall } from '../../src/discord/command.js';
import type { Dispatcher } from '../../src/discord/dispatch.js';
import { trackInFlight } from '../../src/discord/in-flight.js';

function heldDispatcher() {
  const releases: (() => void)[] = [];
  const hold = () => new Promise<void>((resolve) => void releases.push(resolve));
  const dispatcher: Dispatcher = { slash: hold, menu: hold, button: hold, form: hold, suggest: hold };
  return { dispatcher, releases };
}

describe('trackInFlight', () => {
  it('is idle at once when nothing was begun', async () => {
    await expect(trackInFlight(heldDispatcher().dispatcher).idle()).resolves.toBeUndefined();
  });

  it('is idle only when everything begun is over', async () => {
    const { dispatcher, releases } = heldDispatcher();
    const tracked = trackInFlight(dispatcher);
    const calls = [1, 2].map(() => tracked.dispatcher.slash({} as SlashCall));
    const order: string[] = [];
    const idle = tracked.idle().then(() => order.push('idle'));
    for (const [n, call] of calls.entries()) void call.then(() => order.push(`call ${n}`));
    for (const release of releases) release();
    await idle;
    expect(order).toEqual(['call 0', 'call 1', 'idle']);
  });
});
