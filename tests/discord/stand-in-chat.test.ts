import { Events, Partials, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { INTENT } from '../support/discord-server/gateway.js';
import { answerQuietly, ignore, refusalOf, startClient } from '../support/real-client.js';

describe('the stand-in, in chat', () => {
  const intents = INTENT.guilds | INTENT.guildMessages | INTENT.directMessages;

  async function startChat() {
    const started = await startClient(answerQuietly, {}, { intents, partials: [Partials.Channel] });
    const heard: string[] = [];
    started.client.on(Events.MessageCreate, async (message) => {
      heard.push(message.content);
      if (message.author.bot || message.content === '') return;
      if (message.channel.isSendable()) await message.channel.sendTyping();
      await message.reply({ content: 'I heard you.' });
    });
    return { ...started, heard };
  }

  it('lets a bot type and reply to whoever mentions it', async () => {
    const { discord } = await startChat();
    const said = discord.say('what happened?', { mention: true });
    expect((await discord.replyTo(said)).content).toBe('I heard you.');
    expect(discord.typingIn(said.channelId)).toBe(1);
    expect(discord.refused).toEqual([]);
  });

  it('lets a bot reply in direct messages', async () => {
    const { discord } = await startChat();
    const said = discord.say('what happened?', { guildId: null });
    expect((await discord.replyTo(said)).guildId).toBeUndefined();
  });

  it('hides the words of messages that are not meant for the bot', async () => {
    const { discord, heard } = await startChat();
    discord.say('a secret');
    const said = discord.say('hello', { mention: true });
    await discord.replyTo(said);
    expect(heard.slice(0, 2)).toEqual(['', said.content]);
  });

  it('refuses to reply to a message that is gone', async () => {
    const { discord, client } = await startClient(answerQuietly, {}, { intents });
    const gone = discord.say('never mind');
    discord.deleteMessage(gone);
    const channel = await client.channels.fetch(gone.channelId);
    if (channel?.isSendable() !== true) throw new Error('no channel');
    const refusal = await channel
      .send({ content: 'a', reply: { messageReference: gone.id } })
      .catch(refusalOf);
    expect(refusal).toMatchObject({ code: 50035, message: expect.stringContaining('message_reference') });
  });

  it('lets a bot change and delete its own messages alone', async () => {
    const { discord, client } = await startClient(answerQuietly, {}, { intents });
    const said = discord.say('mine');
    const channel = await client.channels.fetch(said.channelId);
    if (channel?.isSendable() !== true) throw new Error('no channel');
    const own = await channel.send('first');
    await own.edit('second');
    expect(discord.messagesIn(said.channelId).map(({ content }) => content)).toEqual(['mine', 'second']);
    await own.delete();
    const body = { content: 'yours', allowed_mentions: { parse: [] } };
    const route = Routes.channelMessage(said.channelId, said.id);
    expect(await client.rest.patch(route, { body }).catch(refusalOf)).toMatchObject({ code: 50005 });
    expect(await client.rest.delete(route).catch(refusalOf)).toMatchObject({ code: 50013 });
    expect(discord.messagesIn(said.channelId).map(({ content }) => content)).toEqual(['mine']);
  });

  it('opens a thread on a message once, and takes messages in it', async () => {
    const { discord, client } = await startClient(answerQuietly, {}, { intents });
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      const thread = await message.startThread({ name: 'A question', autoArchiveDuration: 60 });
      await thread.send('Here.');
      await message.startThread({ name: 'Again' }).catch(ignore);
    });
    const said = discord.say('open one', { mention: true });
    const inThread = await discord.until(() => discord.messagesIn(said.id)[0], 'a message in the thread');
    expect(inThread.content).toBe('Here.');
    await discord.until(() => discord.refused.some(({ code }) => code === 160004), 'a refusal');
  });
});
