import { afterEach, describe, expect, it } from 'vitest';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { textOf } from '../support/discord-server/index.js';
import { OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

describe('the bot, in chat', () => {
  const suite = useBot({ env: { ...UNLIMITED, CHAT: 'on' } });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('answers whoever mentions it, with a typing sign, as a reply', async () => {
    const said = suite.discord.say(QUESTION, { mention: true });
    const reply = await suite.discord.replyTo(said);
    expect(unescaped(textOf(reply))).toContain(QUOTE);
    expect(suite.discord.typingIn(said.channelId)).toBe(1);
  });

  it('answers in direct messages without a mention', async () => {
    const reply = await suite.discord.replyTo(suite.discord.say(QUESTION, { guildId: null }));
    expect(unescaped(textOf(reply))).toContain(QUOTE);
  });

  it('refuses in chat as it does elsewhere', async () => {
    const reply = await suite.discord.replyTo(suite.discord.say(OFF_TOPIC, { mention: true }));
    expect(textOf(reply)).toContain("The documents don't say.");
  });

  it('helps when it is mentioned without a question', async () => {
    const reply = await suite.discord.replyTo(suite.discord.say('', { mention: true }));
    expect(textOf(reply)).not.toBe('');
  });

  it('keeps silent to other bots, to what is not for it, and to itself', async () => {
    const before = suite.discord.messagesIn(suite.discord.channelId).length;
    suite.discord.say(QUESTION, { mention: true, byBot: true, userId: '210000000000000000' });
    suite.discord.say(QUESTION);
    await suite.discord.replyTo(suite.discord.say(OFF_TOPIC, { mention: true }));
    // Two that it must not answer, one that it must, and that one answer.
    expect(suite.discord.messagesIn(suite.discord.channelId)).toHaveLength(before + 4);
  });
});

describe('the bot, in a thread on its answer', () => {
  const MESSAGE_CONTENT = 1 << 15;
  const suite = useBot({
    env: { ...UNLIMITED, CHAT: 'threads' },
    world: { privilegedIntents: MESSAGE_CONTENT },
  });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('goes on from the answer without being mentioned, and says what it took the question to be', async () => {
    const { discord } = suite;
    const answer = await discord.replyTo(discord.say(QUESTION, { mention: true }));
    const thread = discord.openThread(answer, 'The pier');
    discord.say('I walked there last week.', { channelId: thread.id });
    const next = await discord.replyTo(discord.say('and why?', { channelId: thread.id }));
    expect(unescaped(textOf(next))).toContain('Who closed the North Pier — and why?');
    const third = await discord.replyTo(discord.say('who said that?', { channelId: thread.id }));
    expect(unescaped(textOf(third))).toContain('Who closed the North Pier — who said that?');
    // Three of a member's and two answers: talk is left alone.
    expect(discord.messagesIn(thread.id)).toHaveLength(5);
  });
});

describe('the bot, asked to check a message', () => {
  const suite = useBot();
  const check = () => {
    const command = suite.discord.registeredCommands().find(({ type }) => type === 3);
    return String(command?.name);
  };

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it.each([
    ['a plain message', { content: 'The alarm of the North Pier had been switched off.', more: {} }],
    [
      'a forward',
      {
        content: '',
        more: { forwarded: [{ content: 'The alarm of the North Pier had been switched off.' }] },
      },
    ],
    [
      'an embed',
      {
        content: '',
        more: { embeds: [{ description: 'The alarm of the North Pier had been switched off.' }] },
      },
    ],
  ])('shows in private what the documents say on %s', async (_, { content, more }) => {
    const reply = await suite.discord.contextMenu(check(), suite.discord.say(content, more)).settled();
    expect(reply.ephemeral).toBe(true);
    expect(unescaped(reply.text)).toContain('denied that the alarm had been switched off');
  });

  it('says so when there is nothing to check', async () => {
    const reply = await suite.discord.contextMenu(check(), suite.discord.say('')).settled();
    expect([reply.ephemeral, reply.text === '']).toEqual([true, false]);
  });
});

describe('the bot, at a timeline', () => {
  const suite = useBot();

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('lists dated events in order, with a described picture', async () => {
    const { message, text } = await suite.discord.slash('timeline').settled();
    expect(unescaped(text)).toContain('A fire destroyed the ticket hall of the North Pier on 3 March 2021.');
    const picture = message.files.find(({ name }) => name.endsWith('.png'));
    expect(picture?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(picture?.description).toBeTruthy();
  });
});
