import { describe, expect, it } from 'vitest';
import type { ReplyCall, SlashCall } from '../../../src/discord/calls.js';
import type { Dispatcher } from '../../../src/discord/gateway/dispatch.js';
import { createInFlight, trackInFlight } from '../../../src/discord/gateway/in-flight.js';
import { en } from '../../../src/discord/locales/en.js';
import { FakeCall } from '../../support/fake-call.js';

const never = new Promise<void>(() => undefined);
const data = { name: 'ask', description: 'Ask' };

function heldDispatcher(begin: (call: ReplyCall) => Promise<void> = async () => undefined) {
  const releases: (() => void)[] = [];
  const hold = async (call: unknown) => {
    await begin(call as ReplyCall);
    await new Promise<void>((resolve) => void releases.push(resolve));
  };
  const dispatcher: Dispatcher = { slash: hold, menu: hold, button: hold, form: hold, suggest: hold };
  return { dispatcher, releases };
}

describe('what is in flight', () => {
  it('is over at once when nothing was begun', async () => {
    await expect(createInFlight().finish(never)).resolves.toBeUndefined();
  });

  it('is over only when everything begun is, interactions and other work', async () => {
    const { dispatcher, releases } = heldDispatcher();
    const inFlight = createInFlight();
    const tracked = trackInFlight(dispatcher, inFlight);
    const order: string[] = [];
    const call = tracked.slash({} as SlashCall).then(() => order.push('call'));
    const other = inFlight
      .begin(() => new Promise<void>((resolve) => void releases.push(resolve)))
      .then(() => order.push('other'));
    await new Promise(setImmediate);
    const finish = inFlight.finish(never).then(() => order.push('finish'));
    for (const release of releases) release();
    await Promise.all([call, other, finish]);
    expect(order.at(-1)).toBe('finish');
  });

  it('takes nothing new once the bot leaves', async () => {
    const inFlight = createInFlight();
    await inFlight.finish(never);
    let begun = 0;
    await inFlight.begin(async () => {
      begun += 1;
    });
    expect([begun, inFlight.isLeaving]).toEqual([0, true]);
  });

  it('is taken back when it takes too long', async () => {
    const { dispatcher } = heldDispatcher((call) => call.deferReply() as Promise<void>);
    const inFlight = createInFlight();
    const call = new FakeCall(data);
    void trackInFlight(dispatcher, inFlight).slash(call);
    await inFlight.finish(new Promise((resolve) => setImmediate(resolve)));
    expect(call.shown).toBe(en.errors.leaving);
  });

  it('is left alone where nobody sees that it was begun', async () => {
    const { dispatcher } = heldDispatcher();
    const inFlight = createInFlight();
    const call = new FakeCall(data);
    void trackInFlight(dispatcher, inFlight).slash(call);
    await inFlight.finish(Promise.resolve());
    expect([call.deferred, call.sent]).toEqual([false, []]);
  });
});
