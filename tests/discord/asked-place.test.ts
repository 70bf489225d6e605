import { describe, expect, it } from 'vitest';
import { askedPlace, titleShown } from '../../src/discord/asked-place.js';
import type { Rule } from '../../src/service/choose-collection.js';

const SERVER = { guildId: 'server', channelId: 'channel' };
const channelOf = (parentId: string | null, isThread: boolean) => ({ parentId, isThread: () => isThread });

describe('askedPlace', () => {
  it('takes the channel of a thread, and not the category of a channel', () => {
    expect(askedPlace({ ...SERVER, channel: channelOf('hall', true) })).toEqual({
      ...SERVER,
      parentId: 'hall',
    });
    expect(askedPlace({ ...SERVER, channel: channelOf('category', false) }).parentId).toBeNull();
    expect(askedPlace({ ...SERVER, channel: null }).parentId).toBeNull();
  });

  it('takes who brought the bot along for no part of the server', () => {
    const guildOf = (owners: { 0?: string; 1?: string }) =>
      askedPlace({ ...SERVER, channel: null, authorizingIntegrationOwners: owners }).guildId;
    expect(guildOf({ 1: 'member' })).toBeNull();
    expect([guildOf({ 0: 'server' }), guildOf({ 0: 'server', 1: 'member' }), guildOf({})]).toEqual(
      Array(3).fill('server'),
    );
  });
});

describe('titleShown', () => {
  const shown = (rule: Rule, guildId: string | null, isOneOfSeveral = true) =>
    titleShown(
      { guildId, channelId: 'channel', parentId: null },
      {
        collection: 'pier',
        asked: () => ({ name: 'pier', title: 'The pier', looked: ['channel', rule], isOneOfSeveral }),
      },
    );

  it('is that of a channel that asks another than its server, and of what is asked outside servers', () => {
    expect([shown('channel', 's'), shown('parent', 's'), shown('default', null)]).toEqual(
      Array(3).fill('The pier'),
    );
  });

  it('is left out for a whole server, where there is one alone, and for what was replaced meanwhile', () => {
    expect([shown('server', 's'), shown('default', 's'), shown('channel', 's', false)]).toEqual(
      Array(3).fill(undefined),
    );
    const place = { guildId: null, channelId: null, parentId: null };
    const asked = () => ({
      name: 'ferry',
      title: 'The ferry',
      looked: ['default' as const],
      isOneOfSeveral: true,
    });
    expect(titleShown(place, { collection: 'pier', asked })).toBeUndefined();
    expect(titleShown(place, {})).toBeUndefined();
  });
});
