import { afterEach, describe, expect, it } from 'vitest';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { type StoredMessage, textOf } from '../support/discord-server/index.js';
import { OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const LONG_SECONDS = 600;

describe('the bot, in chat, when Discord or its members are difficult', () => {
  const suite = useBot({ env: { ...UNLIMITED, CHAT: 'on' } });

  afterEach(() => suite.discord.faults.clear());

  const ask = (question = QUESTION) => {
    const said = suite.discord.say(question, { mention: true });
    return suite.discord.replyTo(said).then((reply) => ({ said, reply }));
  };
  const answers = async () => expect(unescaped(textOf((await ask()).reply))).toContain(QUOTE);
  const requestsSince = (start: number, method: string) =>
    suite.discord.log.slice(start).filter((entry) => entry.method === method);

  it.each<[string, () => void]>([
    [
      'held back for ten minutes',
      () => suite.discord.faults.rateLimit({ on: /typing/, retryAfterSeconds: LONG_SECONDS }),
    ],
    [
      'held back with everything else',
      () => suite.discord.faults.rateLimit({ on: /typing/, retryAfterSeconds: LONG_SECONDS, isGlobal: true }),
    ],
    ['refused', () => suite.discord.faults.serverError({ on: /typing/, times: 9 })],
    ['cut off', () => suite.discord.faults.hangUp({ on: /typing/, times: 9 })],
  ])('answers at once when its typing sign is %s', async (_, strike) => {
    strike();
    await answers();
    // The next sign waits for nothing either.
    await answers();
    const reply = await suite.discord.slash('ask', { question: QUESTION }).settled();
    expect(unescaped(reply.text)).toContain(QUOTE);
  });

  it('asks Discord for nothing when messages that it never answered are changed or deleted', async () => {
    const talk = Array.from({ length: 20 }, (_, n) => suite.discord.say(`Number ${n} of our talk.`));
    const before = suite.discord.log.length;
    for (const message of talk.slice(0, 10)) suite.discord.editMessage(message, 'Something else.');
    for (const message of talk) suite.discord.deleteMessage(message);
    await answers();
    expect(requestsSince(before, 'GET')).toEqual([]);
  });

  it('takes its answer back with the question, and looks for nothing', async () => {
    const { said, reply } = await ask();
    const before = suite.discord.log.length;
    suite.discord.deleteMessage(said);
    await suite.discord.until(() => reply.deleted, 'the answer to be taken back');
    expect(requestsSince(before, 'GET')).toEqual([]);
  });

  it('takes its answers back when questions are deleted in one go', async () => {
    const asked = [await ask(), await ask(OFF_TOPIC)];
    const { discord } = suite;
    for (const { said } of asked) said.deleted = true;
    discord.gateway.dispatch('MESSAGE_DELETE_BULK', {
      ids: asked.map(({ said }) => said.id),
      channel_id: discord.channelId,
      guild_id: discord.guildId,
    });
    await discord.until(() => asked.every(({ reply }) => reply.deleted), 'the answers to be taken back');
  });

  it('answers no question that is gone before, and calls that no fault', async () => {
    const said = suite.discord.say(QUESTION, { mention: true });
    suite.discord.deleteMessage(said);
    await answers();
    expect(suite.discord.messagesIn(said.channelId).some(({ replyTo }) => replyTo === said.id)).toBe(false);
    expect(suite.bot.log.filter(({ msg }) => msg === 'failed in chat')).toEqual([]);
  });

  it('goes on when its answer was taken away by somebody else', async () => {
    const { said, reply } = await ask();
    suite.discord.deleteMessage(reply);
    suite.discord.editMessage(said, `<@${suite.discord.world.bot.id}> ${OFF_TOPIC}`);
    suite.discord.deleteMessage(said);
    await answers();
    expect(suite.bot.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('answers a question anew that was cut down to its end', async () => {
    const { said, reply } = await ask(`As the papers tell it: ${QUESTION}`);
    suite.discord.editMessage(said, `<@${suite.discord.world.bot.id}> ${QUESTION}`);
    await suite.discord.until(() => textOf(reply).includes(`❓ **${QUESTION}**`), 'the changed answer');
  });

  it('tells whoever replies without a mention, once, that their words are hidden', async () => {
    const { reply } = await ask();
    const silent = (userId: string) => suite.discord.say('and why?', { reply, ping: false, userId });
    const told = await suite.discord.replyTo(silent('210000000000000001'));
    expect(textOf(told)).toContain('I cannot read this reply');
    const again = silent('210000000000000001');
    await suite.discord.replyTo(silent('210000000000000002'));
    expect(suite.discord.messagesIn(reply.channelId).some(({ replyTo }) => replyTo === again.id)).toBe(false);
  });

  it('leaves replies to others alone, also where Discord does not say to whom they are', async () => {
    const human = suite.discord.say('I walked there.');
    const before = suite.discord.log.length;
    const replies = [1, 2].map(() => silentReplyTo(human));
    await answers();
    const answered = suite.discord.messagesIn(human.channelId).map(({ replyTo }) => replyTo);
    expect(replies.some(({ id }) => answered.includes(id))).toBe(false);
    expect(requestsSince(before, 'GET').length).toBeLessThanOrEqual(1);
  });

  it('hears a reply to it where Discord does not say to whom it is', async () => {
    const { reply } = await ask();
    expect(textOf(await suite.discord.replyTo(silentReplyTo(reply, '210000000000000003')))).toContain(
      'I cannot read this reply',
    );
  });

  /** A reply without a mention, of which Discord sends the reference alone. */
  function silentReplyTo(reply: StoredMessage, userId = '210000000000000009'): StoredMessage {
    const { discord } = suite;
    const said = discord.world.addMessage({
      channelId: reply.channelId,
      author: discord.world.userOf(userId),
      content: 'really?',
      replyTo: reply.id,
    });
    const { referenced_message: _, ...event } = discord.world.wire(said);
    const where = { guild_id: discord.guildId, member: { roles: [] } };
    discord.gateway.dispatch('MESSAGE_CREATE', { ...event, ...where, content: '' });
    return said;
  }
});

describe('the bot, replied to without a mention', () => {
  const MESSAGE_CONTENT = 1 << 15;
  const suite = useBot({
    env: { ...UNLIMITED, CHAT: 'threads' },
    world: { privilegedIntents: MESSAGE_CONTENT },
  });

  it('goes on from the answer where it may read everything', async () => {
    const answer = await suite.discord.replyTo(suite.discord.say(QUESTION, { mention: true }));
    const next = await suite.discord.replyTo(suite.discord.say('and why?', { reply: answer, ping: false }));
    expect(unescaped(textOf(next))).toContain('Who closed the North Pier — and why?');
  });

  it('hears replies to what a command answered', async () => {
    const { message } = await suite.discord.slash('ask', { question: QUESTION }).settled();
    const next = await suite.discord.replyTo(suite.discord.say('and why?', { reply: message, ping: false }));
    expect(unescaped(textOf(next))).toContain('Who closed the North Pier — and why?');
  });

  it('leaves replies to other members alone', async () => {
    const human = suite.discord.say('I walked there.');
    const talk = suite.discord.say('When was that?', { reply: human });
    await suite.discord.replyTo(suite.discord.say(QUESTION, { mention: true }));
    expect(suite.discord.messagesIn(human.channelId).some(({ replyTo }) => replyTo === talk.id)).toBe(false);
  });
});

describe('the bot, at a changed question during a cooldown', () => {
  const suite = useBot({ env: { CHAT: 'on', COOLDOWN_MEMBER: '1', COOLDOWN_CHANNEL: '100' } });

  it('keeps its answer', async () => {
    const { discord } = suite;
    const said = discord.say(QUESTION, { mention: true });
    const reply = await discord.replyTo(said);
    discord.editMessage(said, `<@${discord.world.bot.id}> ${OFF_TOPIC}`);
    await discord.replyTo(discord.say(QUESTION, { mention: true, userId: '210000000000000004' }));
    expect([unescaped(textOf(reply)).includes(QUOTE), reply.edits]).toEqual([true, 0]);
  });
});
