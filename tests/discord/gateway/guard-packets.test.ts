import { Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { guardPackets } from '../../../src/discord/gateway/guard-packets.js';

interface Packet {
  readonly t: string;
  readonly d?: unknown;
}

/** A client whose library cannot read some events, and what it was given and what was logged. */
function guard(unreadable: string) {
  const client = new Client({ intents: [] });
  const read: unknown[] = [];
  const logged: object[] = [];
  const door = client.ws as unknown as { handlePacket(packet?: Packet): boolean };
  door.handlePacket = (packet) => {
    if (packet?.t === unreadable) throw new TypeError('no author in "my words"');
    read.push(packet);
    return true;
  };
  const note = (facts: object) => logged.push(facts);
  guardPackets(client, { info: note, warn: note, error: note });
  return { give: (packet?: Packet) => door.handlePacket(packet), read, logged };
}

describe('guardPackets', () => {
  it('gives events on as they are', () => {
    const { give, read } = guard('NONE');
    expect(give({ t: 'MESSAGE_CREATE', d: { id: '1' } })).toBe(true);
    expect(read).toEqual([{ t: 'MESSAGE_CREATE', d: { id: '1' } }]);
  });

  it.each([null, 7, undefined])('gives an empty event on for one that holds %s', (d) => {
    const { give, read } = guard('NONE');
    give({ t: 'MESSAGE_CREATE', d });
    expect(read).toEqual([{ t: 'MESSAGE_CREATE', d: {} }]);
  });

  it('passes over an event that cannot be read, and logs no word of it', () => {
    const { give, logged } = guard('MESSAGE_CREATE');
    expect(give({ t: 'MESSAGE_CREATE', d: {} })).toBe(false);
    expect(logged).toMatchObject([{ event: 'MESSAGE_CREATE', err: { name: 'TypeError' } }]);
    expect(JSON.stringify(logged, ['event', 'err', 'message'])).not.toContain('my words');
  });

  it('does not go on without the event that says who the bot is', () => {
    const { give } = guard('READY');
    expect(() => give({ t: 'READY', d: {} })).toThrow('no author');
  });
});
