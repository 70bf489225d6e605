import { type Client, Events, Sweepers } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createChat } from '../../src/discord/gateway/chat.js';
import { createClient } from '../../src/discord/gateway/client.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { LIBRARY_CACHES } from '../../src/discord/gateway/library-caches.js';
import { en } from '../../src/discord/locales/en.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { type DiscordServer, startDiscordServer, textOf } from '../support/discord-server/index.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', ['The pump at Harlow failed on Monday.', 'The mill closed.']);
const [PUMP, MILL] = ['When did the pump at Harlow fail?', 'What happened to the old mill of Harlow?'];
const engine = new ScriptedEngine(corpusOf(harlow), [
  answerOf(PUMP, [quoteOf(harlow, 1, 'The pump at Harlow failed on Monday.')]),
  answerOf(MILL, [quoteOf(harlow, 1, 'The mill closed.')]),
]);
const faults: object[] = [];
const log = { info: () => {}, warn: () => {}, error: (facts: object) => faults.push(facts) };

let discord: DiscordServer;
let client: Client;

beforeAll(async () => {
  discord = await startDiscordServer();
  const services = createServices({ engine, version: '0.0.0', chat: 'on' });
  const config = { apiUrl: discord.apiUrl, chat: 'on' } as const;
  client = createClient(config, createDispatcher(registry, services, log), createChat(services, log), log);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

describe('chat over the wire', () => {
  it('answers a mention in a server, typing first', async () => {
    const said = discord.say(PUMP, { mention: true });
    const reply = await discord.replyTo(said);
    expect(textOf(reply)).toContain('The pump at Harlow failed on Monday.');
    expect(discord.typingIn(said.channelId)).toBeGreaterThan(0);
  });

  it('answers a direct message without a mention', async () => {
    expect(textOf(await discord.replyTo(discord.say(PUMP, { guildId: null })))).toContain('failed on Monday');
  });

  it('goes on from the answer that is replied to', async () => {
    const answer = await discord.replyTo(discord.say(PUMP, { mention: true }));
    const next = await discord.replyTo(discord.say('why?', { reply: answer }));
    expect(textOf(next)).toContain('When did the pump at Harlow fail — why?');
  });

  it('goes on from its last answer in a direct message', async () => {
    await discord.replyTo(discord.say(MILL, { guildId: null }));
    const next = await discord.replyTo(discord.say('and why?', { guildId: null }));
    expect(textOf(next)).toContain('What happened to the old mill of Harlow — and why?');
  });

  it('goes on in a thread that was opened on its answer', async () => {
    const answer = await discord.replyTo(discord.say(PUMP, { mention: true }));
    const thread = discord.openThread(answer, 'Pump');
    const next = await discord.replyTo(
      discord.say('who said that?', { mention: true, channelId: thread.id }),
    );
    expect(textOf(next)).toContain('When did the pump at Harlow fail — who said that?');
  });

  it('follows a changed question, and takes the answer back with it', async () => {
    const said = discord.say('What was the weather like on Sunday?', { mention: true });
    const reply = await discord.replyTo(said);
    discord.editMessage(said, `<@${discord.world.bot.id}> ${MILL}`);
    await discord.until(() => textOf(reply).includes('The mill closed.'), 'the changed answer');
    discord.deleteMessage(said);
    await discord.until(() => reply.deleted, 'the answer to be taken back');
  });

  it('says nothing to bots, to itself, or to what is not meant for it', async () => {
    const before = discord.messagesIn(discord.channelId).length;
    discord.say(PUMP, { mention: true, byBot: true, userId: '300000000000000009' });
    discord.say(PUMP);
    const last = await discord.replyTo(discord.say('', { mention: true }));
    expect(textOf(last)).toContain(en.help.chatServer);
    expect(discord.messagesIn(discord.channelId).length).toBe(before + 4);
    expect([faults, discord.refused]).toEqual([[], []]);
  });

  it('has the library keep no member and no message but what the bot said itself', async () => {
    const asked = discord.say(PUMP, { mention: true, userId: '300000000000000008' });
    const reply = await discord.replyTo(asked);
    // By the time that it says more it has heard of what it said.
    await discord.replyTo(discord.say(PUMP, { guildId: null, userId: '300000000000000008' }));
    const { id: bot } = discord.world.bot;
    expect([...client.users.cache.keys()]).toEqual([bot]);
    expect(client.guilds.cache.size).toBeGreaterThan(0);
    const members = client.guilds.cache.flatMap(({ members }) => members.cache);
    expect([...members.keys()].filter((id) => id !== bot)).toEqual([]);
    const messages = client.channels.cache
      .filter((channel) => channel.isTextBased())
      .flatMap((channel) => channel.messages.cache);
    expect([...messages.values()].filter(({ author }) => author.id !== bot)).toEqual([]);
    expect(messages.has(reply.id)).toBe(true);
  });

  it('has the library forget what the bot said after an hour', async () => {
    const reply = await discord.replyTo(discord.say(PUMP, { mention: true }));
    // By the time that it says more it has heard of what it said.
    await discord.replyTo(discord.say(PUMP, { mention: true }));
    const channel = client.channels.cache.get(reply.channelId);
    if (channel?.isTextBased() !== true) throw new Error('the channel is not known');
    const saidMs = channel.messages.cache.get(reply.id)?.createdTimestamp ?? 0;
    const { sweepers } = client.options;
    expect(sweepers).toMatchObject(LIBRARY_CACHES.sweepers);
    const isKeptAfter = (minutes: number) => {
      vi.setSystemTime(saidMs + minutes * 60_000);
      const isOld = Sweepers.outdatedMessageSweepFilter(LIBRARY_CACHES.sweepers.messages.lifetime)();
      if (isOld !== null) client.sweepers.sweepMessages(isOld);
      return channel.messages.cache.has(reply.id);
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect([59, 61].map(isKeptAfter)).toEqual([true, false]);
  });
});
