import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, runBot, startBot } from '../support/bot-process.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { type DiscordServer, startDiscordServer, textOf } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

/** What a thread is struck by; see tests/support/strike-threads.mjs. */
const STRIKES = { NODE_OPTIONS: `--import=${new URL('../support/strike-threads.mjs', import.meta.url)}` };
const HANG = 'Who closed the pier? (strike: hang)';
const OTHERS = 12;
/** For what must come, though another thread is busy and the machine may be. */
const PATIENCE_MS = 60_000;

const memberId = (n: number) => `${200_000_000_000_000_000n + BigInt(n)}`;

describe('the bot, while a question hangs', () => {
  let discord: DiscordServer;
  let bot: BotProcess;

  beforeAll(async () => {
    buildProject();
    discord = await startDiscordServer();
    // Two threads, and no limit that would end the hanging question before the test does.
    const env = { ...UNLIMITED, ...STRIKES, WORKERS: '2', ANSWER_TIMEOUT_MS: '600000' };
    bot = await startBot(discord, { corpus: CORPUS, env });
  }, PATIENCE_MS);
  afterAll(async () => {
    await bot?.kill();
    await discord?.close();
  });

  it(
    'answers all others, the first answers in time, and leaves when told to',
    async () => {
      const stuck = await discord.slash('ask', { question: HANG }, { userId: memberId(0) }).answered();
      const asked = Array.from({ length: OTHERS }, (_, n) =>
        discord.slash('ask', { question: QUESTION }, { userId: memberId(n + 1) }),
      );
      const timeline = discord.slash('timeline', {}, { userId: memberId(20) });
      await Promise.all([...asked, timeline].map((reply) => reply.settled(PATIENCE_MS)));
      for (const reply of asked) expect(unescaped(reply.text)).toContain(QUOTE);
      expect(timeline.message.files).toHaveLength(1);
      expect(stuck.deferred).toBe(true);
      // Throws when it takes more than five seconds.
      expect((await bot.stop()).code).toBe(0);
      expect(discord.refused).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('the bot, when an answer takes longer than it may', () => {
  const suite = useBot({
    env: { ...UNLIMITED, ...STRIKES, WORKERS: '1', ANSWER_TIMEOUT_MS: '3000', CHAT: 'on' },
  });
  const tellsEnglish = /took too long.* narrower/;

  it(
    'tells the member, and answers those who waited behind it',
    async () => {
      const stuck = suite.discord.slash('ask', { question: HANG });
      await stuck.answered();
      const next = suite.discord.slash('ask', { question: QUESTION }, { userId: memberId(1) });
      expect((await stuck.settled(PATIENCE_MS)).text).toMatch(tellsEnglish);
      expect(unescaped((await next.settled(PATIENCE_MS)).text)).toContain(QUOTE);
      const lost = suite.bot.log.filter(({ msg }) => msg === 'a worker thread was lost');
      expect(lost).toEqual([expect.objectContaining({ interactionId: stuck.id })]);
    },
    PATIENCE_MS,
  );

  it(
    'tells it in the member’s language',
    async () => {
      const stuck = suite.discord.slash('ask', { question: HANG }, { locale: 'zh-CN' });
      expect((await stuck.settled(PATIENCE_MS)).text).toContain('请缩小范围');
    },
    PATIENCE_MS,
  );

  it(
    'tells it of a timeline, a check and a mention just so',
    async () => {
      const timeline = suite.discord.slash('timeline', { topic: HANG });
      const said = suite.discord.say('The pier was closed by the strike: hang it all.');
      const check = suite.discord.contextMenu('Check against sources', said);
      const mention = suite.discord.say(HANG, { mention: true });
      expect((await timeline.settled(PATIENCE_MS)).text).toMatch(tellsEnglish);
      expect((await check.settled(PATIENCE_MS)).text).toMatch(tellsEnglish);
      expect(textOf(await suite.discord.replyTo(mention, PATIENCE_MS))).toMatch(tellsEnglish);
    },
    PATIENCE_MS,
  );
});

describe('the bot, when a thread ends', () => {
  const suite = useBot({ env: { ...UNLIMITED, ...STRIKES } });

  it.each([
    ['leave', /exit code 7/],
    ['fall over', /nobody caught this/],
  ])(
    'tells the one member an id, the log the reason, and goes on: %s',
    async (strike, reason) => {
      const lost = suite.discord.slash('ask', { question: `Who closed the pier? (strike: ${strike})` });
      const { text } = await lost.settled(PATIENCE_MS);
      expect(text).toContain(lost.id);
      const line = suite.bot.log.find(
        ({ msg, interactionId }) => msg === 'failed' && interactionId === lost.id,
      );
      expect(JSON.stringify(line)).toMatch(reason);
      const next = suite.discord.slash('ask', { question: QUESTION });
      expect(unescaped((await next.settled(PATIENCE_MS)).text)).toContain(QUOTE);
      expect(suite.bot.isRunning).toBe(true);
    },
    PATIENCE_MS,
  );
});

describe('the bot, when no thread can start', () => {
  it(
    'says why, asks Discord for nothing, and ends with 1',
    async () => {
      const discord = await startDiscordServer();
      const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token };
      const { code, stderr } = await runBot({ ...env, ...STRIKES, STRIKE: 'load' }, CORPUS);
      await discord.close();
      expect(code).toBe(1);
      expect(stderr).toMatch(/Nothing can be answered.*the index is broken/);
      expect(discord.log).toEqual([]);
    },
    PATIENCE_MS,
  );
});
