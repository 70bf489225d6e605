import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBot, runBot, startBot } from '../support/bot-process.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { type DiscordServer, startDiscordServer, textOf } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

/** A second log-in waits for the library's five seconds between two of them. */
const SECOND_LOGIN_MS = 20_000;
/** For a bot to start and end on a busy machine, once or twice. */
const START_MS = 60_000;

const readerId = (n: number) => `${200_000_000_000_000_000n + BigInt(n)}`;

describe('the bot, when things go wrong', () => {
  const suite = useBot();

  afterEach(() => suite.discord.faults.clear());

  const answersStill = async () => {
    expect(unescaped(textOf(await suite.ask(QUESTION)))).toContain(QUOTE);
    expect(suite.bot.isRunning).toBe(true);
  };

  it.each<[string, () => void]>([
    ['a rate limit on the first answer', () => suite.discord.faults.rateLimit({ on: /callback/ })],
    ['a rate limit on the edit', () => suite.discord.faults.rateLimit({ on: /PATCH/ })],
    ['a server error on the first answer', () => suite.discord.faults.serverError({ on: /callback/ })],
    [
      'two server errors on the edit',
      () => suite.discord.faults.serverError({ on: /PATCH/, status: 502, times: 2 }),
    ],
  ])('answers in spite of %s', async (_, strike) => {
    strike();
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['an answer that came too late', () => suite.discord.faults.lateAnswers()],
    [
      'a first answer that never gets through',
      () => suite.discord.faults.serverError({ on: /callback/, times: 8 }),
    ],
    [
      'a connection that ends in the first answer',
      () => suite.discord.faults.hangUp({ on: /callback/, times: 8 }),
    ],
  ])('goes on after %s', async (_, strike) => {
    strike();
    const lost = suite.discord.slash('ask', { question: QUESTION });
    await lost.missedDeadline();
    suite.discord.faults.clear();
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['an edit fails for good', () => suite.discord.faults.serverError({ on: /PATCH/, times: 4 })],
    ['the connection ends in an edit', () => suite.discord.faults.hangUp({ on: /PATCH/ })],
    ['the connection ends in the first answer', () => suite.discord.faults.hangUp({ on: /callback/ })],
  ])('tells the member when %s', async (_, strike) => {
    strike();
    const reply = await suite.discord.slash('ask', { question: QUESTION }).settled();
    expect(reply.text).toContain(reply.id);
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['it is told to reconnect', () => suite.discord.gateway.askToReconnect()],
    ['the connection is lost', () => suite.discord.gateway.dropConnections()],
    ['the session may be resumed', () => suite.discord.gateway.invalidateSession(true)],
  ])('resumes when %s, and answers what came meanwhile', async (_, strike) => {
    const before = suite.discord.gateway.counts.resumes;
    strike();
    const reply = suite.discord.slash('ask', { question: QUESTION });
    await suite.discord.until(() => suite.discord.gateway.counts.resumes > before, 'a resumed session');
    expect(unescaped((await reply.settled()).text)).toContain(QUOTE);
    // The replayed question is answered before the bot knows that the session stands; a strike in between is not meant.
    await suite.bot.logged('resumed', before + 1);
  });

  it(
    'logs in again when its session is void',
    async () => {
      suite.discord.gateway.invalidateSession(false);
      const isBack = () => suite.discord.gateway.counts.identifies === 2 && suite.discord.gateway.isReady;
      await suite.discord.until(isBack, 'a second log-in', SECOND_LOGIN_MS);
      await answersStill();
    },
    SECOND_LOGIN_MS,
  );

  it('leaves with 0 on SIGTERM', async () => {
    const { code } = await suite.bot.stop('SIGTERM');
    expect(code).toBe(0);
  });
});

describe('the bot, at its start', () => {
  let discord: DiscordServer;

  beforeAll(async () => {
    buildProject();
    discord = await startDiscordServer();
  }, START_MS);
  afterAll(() => discord?.close());

  it('says what is missing without a token, and ends with 2', async () => {
    const { code, stdout, stderr } = await runBot({ DISCORD_API_URL: discord.apiUrl }, CORPUS);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('DISCORD_TOKEN');
    expect(`${stdout}${stderr}`).toContain('npm run');
    expect(discord.log).toEqual([]);
  });

  it(
    'ends with a clear message when Discord does not take the token',
    async () => {
      const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: 'wrong-secret-token' };
      const { code, stdout, stderr } = await runBot(env, CORPUS);
      expect(code).toBeGreaterThan(0);
      expect(`${stdout}${stderr}`).toMatch(/token/i);
      expect(`${stdout}${stderr}`).not.toContain('wrong-secret-token');
    },
    START_MS,
  );

  it('names every bad setting, and ends with 2', async () => {
    const env = { DISCORD_API_URL: 'nowhere', DISCORD_TOKEN: discord.token, LOG_LEVEL: 'loud' };
    const { code, stdout, stderr } = await runBot(env, CORPUS);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(/DISCORD_API_URL[\s\S]*LOG_LEVEL/);
  });

  it('ends with 2 where the folder of documents is not there', async () => {
    const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token, CORPUS_DIR: '/nowhere' };
    const { code, stderr } = await runBot(env);
    expect([code, stderr]).toEqual([2, expect.stringContaining('CORPUS_DIR must name a folder')]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'registers in one server when told to, and leaves on %s',
    async (signal) => {
      const env = { DISCORD_GUILD_ID: discord.guildId };
      const started = await startBot(discord, { corpus: CORPUS, env });
      const names = discord.registeredCommands(discord.guildId).map(({ name }) => name);
      expect(names).toContain('ask');
      expect(discord.registeredCommands()).toEqual([]);
      const { code, stdout, stderr } = await started.stop(signal);
      expect(code).toBe(0);
      expect(`${stdout}${stderr}`).not.toContain(discord.token);
    },
    START_MS,
  );

  it(
    'registers nothing again when nothing changed',
    async () => {
      const first = await startBot(discord, { corpus: CORPUS, env: {} });
      await first.logged('ready');
      await first.stop();
      const puts = () => discord.log.filter(({ method }) => method === 'PUT').length;
      const before = puts();
      const again = await startBot(discord, { corpus: CORPUS, env: {} });
      await again.logged('ready');
      expect((await again.stop()).code).toBe(0);
      expect(puts()).toBe(before);
    },
    START_MS,
  );

  it(
    'ends with 2 when it may not register in the server it was told',
    async () => {
      const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token };
      const stranger = '111111111111111111';
      const { code, stderr } = await runBot({ ...env, DISCORD_GUILD_ID: stranger }, CORPUS);
      expect(code).toBe(2);
      expect(stderr).toContain('DISCORD_GUILD_ID');
    },
    START_MS,
  );

  it(
    'ends with 2 when Discord closes the connection for good',
    async () => {
      const started = await startBot(discord, { corpus: CORPUS, env: {} });
      discord.gateway.closeWith(4014, 'Disallowed intent(s).');
      const { code, stderr } = await started.ended;
      expect(code).toBe(2);
      expect(stderr).toContain('intents');
    },
    START_MS,
  );

  it(
    'leaves on SIGTERM while it still waits to be let in',
    async () => {
      discord.gateway.holdsReady = true;
      const { identifies } = discord.gateway.counts;
      const waiting = launchBot(discord, CORPUS);
      await discord.until(() => discord.gateway.counts.identifies > identifies, 'a log-in', START_MS);
      const { code } = await waiting.stop();
      discord.gateway.holdsReady = false;
      expect(code).toBe(0);
    },
    START_MS,
  );

  it(
    'answers what it has begun before it leaves on SIGTERM',
    async () => {
      const started = await startBot(discord, { corpus: CORPUS, env: UNLIMITED });
      const asked = Array.from({ length: 20 }, (_, n) =>
        discord.slash('ask', { question: QUESTION }, { userId: readerId(n) }),
      );
      await Promise.all(asked.map((reply) => reply.answered()));
      expect((await started.stop()).code).toBe(0);
      expect(asked.filter(({ deferred }) => deferred)).toEqual([]);
    },
    START_MS,
  );

  it(
    'survives a Discord that is unwell while it starts',
    async () => {
      discord.faults.serverError({ on: /commands/, times: 2, status: 503 });
      discord.faults.rateLimit({ on: /gateway/ });
      const started = await startBot(discord, { corpus: CORPUS, env: {} });
      expect((await started.stop()).code).toBe(0);
    },
    START_MS,
  );
});
