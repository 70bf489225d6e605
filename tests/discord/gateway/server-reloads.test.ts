import { describe, expect, it } from 'vitest';
import { createServerReloads, fetchChannels } from '../../../src/discord/gateway/server-reloads.js';
import type { NamedCollection } from '../../../src/service/collections.js';

const PLACE = { guildId: '1', channelId: '2', parentId: null };

/** Tells which channels were handed on, and how often Discord was asked. */
function start(
  channelsOf: (guildId: string) => Promise<ReadonlySet<string>>,
  channels: ReadonlyMap<string, string> = new Map([['7', 'pier']]),
) {
  let nowMs = 0;
  let asked = 0;
  const warnings: string[] = [];
  const quiet = () => undefined;
  const reloads = createServerReloads({
    collections: {
      plan: { collections: [], routes: { servers: new Map(), channels, fallback: 'pier' } },
      askedIn: (_, known): readonly NamedCollection[] => [...known].map((name) => ({ name, title: name })),
      reload: () => Promise.reject(new Error('nobody reloads')),
    },
    channelsOf: (guildId) => {
      asked += 1;
      return channelsOf(guildId);
    },
    log: { info: quiet, warn: (_, message) => warnings.push(message), error: quiet },
    uptimeMs: () => nowMs,
  });
  const names = async (place = PLACE) => (await reloads.collections(place)).map(({ name }) => name);
  return { names, warnings, asked: () => asked, wait: (ms: number) => (nowMs += ms) };
}

describe('createServerReloads', () => {
  it('goes by the channels of the server, asked for once a minute', async () => {
    const { names, asked, wait } = start(async (guildId) => new Set([`${guildId}-a`]));
    expect([await names(), await names()]).toEqual([['1-a'], ['1-a']]);
    expect(asked()).toBe(1);
    wait(60_001);
    await names();
    expect(await names({ ...PLACE, guildId: '9' })).toEqual(['9-a']);
    expect(asked()).toBe(3);
  });

  it('asks nothing where no channel has a collection of its own, or there is no server', async () => {
    const none = start(async () => new Set(['a']), new Map());
    expect(await none.names()).toEqual([]);
    const direct = start(async () => new Set(['a']));
    expect(await direct.names({ ...PLACE, guildId: null as never })).toEqual([]);
    expect([none.asked(), direct.asked()]).toEqual([0, 0]);
  });

  it('goes on without them where Discord does not say, and asks again', async () => {
    const { names, warnings, asked } = start(() => Promise.reject(new Error('away')));
    expect([await names(), await names()]).toEqual([[], []]);
    expect([asked(), warnings]).toEqual([
      2,
      Array(2).fill('the channels of a server could not be asked for'),
    ]);
  });
});

describe('fetchChannels', () => {
  it('takes the ids of what Discord gives, and nothing of anything else', async () => {
    const rest = (answer: unknown) => ({ get: async () => answer }) as never;
    expect(await fetchChannels(rest([{ id: '5', name: 'general' }, { id: '6' }]), '1')).toEqual(
      new Set(['5', '6']),
    );
    expect(await fetchChannels(rest({ message: 'no' }), '1')).toEqual(new Set());
  });
});
