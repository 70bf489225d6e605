import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/discord/rules/validate-fields.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { textOf } from '../support/discord-server/index.js';
import { QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

describe('the bot, at events that nobody can read', () => {
  const suite = useBot({ env: { ...UNLIMITED, CHAT: 'on' } });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  const strayId = '200000000000000077';
  const here = () => ({ channel_id: suite.discord.channelId, guild_id: suite.discord.guildId });

  it.each<[string, string, () => Json | null]>([
    ['a change without its author', 'MESSAGE_UPDATE', () => ({ id: strayId, ...here() })],
    ['a change without anything', 'MESSAGE_UPDATE', () => ({})],
    ['a change in an unknown channel', 'MESSAGE_UPDATE', () => ({ id: strayId, channel_id: strayId })],
    ['a message without its author', 'MESSAGE_CREATE', () => ({ id: strayId, content: 'a', ...here() })],
    ['a message that is null', 'MESSAGE_CREATE', () => null],
    ['a message deleted in an unknown channel', 'MESSAGE_DELETE', () => ({ id: '1', channel_id: strayId })],
    ['many deleted messages without their ids', 'MESSAGE_DELETE_BULK', () => here()],
    ['an interaction without anything', 'INTERACTION_CREATE', () => ({})],
    ['an interaction that is null', 'INTERACTION_CREATE', () => null],
    ['a command without data', 'INTERACTION_CREATE', () => ({ id: strayId, token: 't', type: 2, ...here() })],
    [
      'a command by nobody',
      'INTERACTION_CREATE',
      () => ({ id: strayId, token: 't', type: 2, data: { id: '1', name: 'ask', type: 1 }, ...here() }),
    ],
    ['a button without its message', 'INTERACTION_CREATE', () => ({ type: 3, data: { component_type: 2 } })],
    ['a server that is null', 'GUILD_CREATE', () => null],
    ['a server without anything', 'GUILD_CREATE', () => ({})],
    ['a server that left without its id', 'GUILD_DELETE', () => ({})],
    ['a channel that is null', 'CHANNEL_UPDATE', () => null],
    ['a thread without its parent', 'THREAD_CREATE', () => ({ id: strayId, type: 11 })],
    ['an event of no known name', 'SOMETHING_NEW', () => ({ id: strayId })],
  ])('answers on after %s', async (_, event, data) => {
    suite.discord.gateway.dispatch(event, data() as Json);
    const reply = await suite.discord.replyTo(suite.discord.say(QUESTION, { mention: true }));
    expect(unescaped(textOf(reply))).toContain(QUOTE);
    expect(suite.bot.isRunning).toBe(true);
  });

  it('says in its log which event it could not read', () => {
    const told = suite.bot.log.filter(({ msg }) => msg === 'an event could not be read');
    expect(told.map(({ event }) => event)).toEqual(expect.arrayContaining(['INTERACTION_CREATE']));
  });

  it('answers a changed question whose change came without its author', async () => {
    const { discord } = suite;
    const said = discord.say('What was the weather like on Sunday?', { mention: true });
    const reply = await discord.replyTo(said);
    said.content = `<@${discord.world.bot.id}> ${QUESTION}`;
    discord.gateway.dispatch('MESSAGE_UPDATE', { id: said.id, content: said.content, ...here() });
    await discord.until(() => unescaped(textOf(reply)).includes(QUOTE), 'the changed answer');
  });
});
