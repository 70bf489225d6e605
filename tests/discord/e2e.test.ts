import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, buildBot, type CorpusFiles, runBot, startBot } from '../support/bot-process.js';
import {
  type DiscordServer,
  type StoredMessage,
  startDiscordServer,
  textOf,
} from '../support/discord-server/index.js';

const DEADLINE_MS = 3000;
/** The first answers keep the deadline; filling 500 of them in may take a slow machine longer. */
const FLOOD_MS = 25_000;
/** A second log-in waits for the library's five seconds between two of them. */
const SECOND_LOGIN_MS = 20_000;

const PIER = `---
title: Fire at the North Pier
publisher: Harbour Gazette
published: 2021-03-05
url: https://gazette.example/north-pier
incident: North Pier fire
---

A fire destroyed the ticket hall of the North Pier on 3 March 2021. Eleven visitors were treated for smoke.

The harbour master Ida Lund closed the pier at once. The repairs cost 4.2 million crowns and lasted until October.

A group of dockworkers claimed that the alarm had been switched off a week before. The Pier Company denied that the alarm had been switched off.
`;

const QUAY = `---
title: "[Free](https://bad.example) @everyone"
publisher: "<@123456789012345678>"
published: 2020-06-01
---

@everyone <@123456789012345678> The siren of the south quay rang **at noon** because ||the boiler|| burst, said [the foreman](https://bad.example) <t:0:R>.
`;

const CORPUS: CorpusFiles = { 'pier.md': PIER, 'quay.md': QUAY };
const QUESTION = 'Who closed the North Pier?';
const QUOTE = 'The harbour master Ida Lund closed the pier at once.';
const OFF_TOPIC = 'Which goalkeeper won the chess olympiad in Patagonia?';
const UNLIMITED = { COOLDOWN_MEMBER: '1000', COOLDOWN_CHANNEL: '10000' };

const readerId = (n: number) => `${200_000_000_000_000_000n + BigInt(n)}`;
/** What a reader sees, without the marks that keep quoted characters from acting. */
const unescaped = (shown: string) => shown.replaceAll(/\*\*|^> /gm, '').replaceAll(/\\(?=[^\w\s])/g, '');

let discord: DiscordServer;
let bot: BotProcess;

beforeAll(buildBot, 60_000);

function withBot({
  env = UNLIMITED,
  firstAnswerMs = DEADLINE_MS,
}: {
  env?: Readonly<Record<string, string>>;
  firstAnswerMs?: number;
} = {}) {
  beforeAll(async () => {
    discord = await startDiscordServer({ firstAnswerMs });
    bot = await startBot(discord, { corpus: CORPUS, env });
  }, 30_000);
  afterAll(async () => {
    await bot.kill();
    await discord.close();
  });
}

async function ask(question: string, actor = {}): Promise<StoredMessage> {
  const reply = await discord.slash('ask', { question }, actor).settled();
  return reply.message;
}

describe('the bot, at its commands', () => {
  withBot();

  afterEach(() => {
    expect(discord.refused).toEqual([]);
  });

  it('registers its commands for everywhere', () => {
    const names = discord.registeredCommands().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ask', 'sources', 'help']));
  });

  it('asks for time at once, then quotes word for word and says where it stands', async () => {
    const reply = discord.slash('ask', { question: QUESTION });
    await reply.answered();
    expect(reply.callback).toBe(5);
    const { message } = await reply.settled();
    expect(message.isV2).toBe(true);
    expect(message.ephemeral).toBe(false);
    const shown = unescaped(textOf(message));
    expect(shown).toContain(QUOTE);
    expect(shown).toContain('[1]');
    expect(shown).toContain('Harbour Gazette');
    expect(shown).toContain('(<https://gazette.example/north-pier>)');
  });

  it('shows the denial beside the claim', async () => {
    const shown = unescaped(textOf(await ask('Was the alarm of the North Pier switched off?')));
    expect(shown).toContain('claimed that the alarm had been switched off');
    expect(shown).toContain('The Pier Company denied that the alarm had been switched off.');
  });

  it('refuses what the documents do not say, without a quote', async () => {
    const shown = textOf(await ask(OFF_TOPIC));
    expect(shown).toContain("The documents don't say.");
    expect(shown).not.toContain('[1]');
  });

  it('lets nothing of a hostile document act', async () => {
    const shown = textOf(await ask('Why did the siren of the south quay ring?'));
    expect(unescaped(shown)).toContain('The siren of the south quay rang');
    expect(shown).not.toMatch(/(?<!\\)\[(the foreman|Free)|(?<!\\)<(@|t:)|(?<!\\)@everyone|(?<!\\)\|\|/);
  });

  it.each<[string, string]>([
    ['markup', '**bold** ||secret|| [link](https://bad.example) <@123456789012345678> @everyone'],
    ['one emoji', '🔥'],
    ['a mark of direction', '‮reversed pier'],
    ['a fence', '```\npier\n```'],
  ])('answers a question of %s', async (_, question) => {
    const message = await ask(question);
    expect(textOf(message)).not.toMatch(/(?<!\\)<@|(?<!\\)\|\||[‮]/);
  });

  it('answers in private when asked to', async () => {
    const reply = await discord.slash('ask', { question: QUESTION, private: true }).settled();
    expect(reply.ephemeral).toBe(true);
  });

  it('answers in direct messages', async () => {
    expect(unescaped(textOf(await ask(QUESTION, { guildId: null })))).toContain(QUOTE);
  });

  it('answers where a member alone has installed it', async () => {
    expect(unescaped(textOf(await ask(QUESTION, { userInstall: true })))).toContain(QUOTE);
  });

  it('speaks the language of the client, and quotes as it stands', async () => {
    const shown = textOf(await ask(QUESTION, { locale: 'zh-CN' }));
    expect(unescaped(shown)).toContain(QUOTE);
    expect(textOf(await ask(OFF_TOPIC, { locale: 'zh-CN' }))).toMatch(/\p{Script=Han}{4}/u);
  });

  it('lists its sources', async () => {
    const { text } = await discord.slash('sources').settled();
    expect(text).toContain('Fire at the North Pier');
    expect(text).toContain('Harbour Gazette');
  });

  it('helps in private', async () => {
    const reply = await discord.slash('help').settled();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('/ask');
  });

  it('suggests documents by their title', async () => {
    const reply = await discord.autocomplete('sources', { document: 'pier' }, 'document').settled();
    expect(reply.choices?.map(({ name }) => name)).toEqual([
      expect.stringContaining('Fire at the North Pier'),
    ]);
  });

  it('suggests while a question is typed', async () => {
    const reply = await discord.autocomplete('ask', { question: 'pier' }, 'question').settled();
    expect(reply.choices).not.toEqual([]);
  });
});

describe('the bot, at its buttons', () => {
  withBot();

  afterEach(() => {
    expect(discord.refused).toEqual([]);
  });

  it('shows the paragraph around a quote, to the one who clicks alone', async () => {
    const message = await ask(QUESTION);
    const reply = await discord.press(message, 'Context').settled();
    expect(reply.ephemeral).toBe(true);
    expect(unescaped(reply.text)).toContain('The repairs cost 4.2 million crowns');
    expect(message.edits).toBe(0);
  });

  it('lists the sources of an answer, in private', async () => {
    const reply = await discord.press(await ask(QUESTION), 'Sources').settled();
    expect([reply.ephemeral, reply.text.includes('Fire at the North Pier')]).toEqual([true, true]);
  });

  it('makes a private answer public when its asker says so', async () => {
    const asked = await discord.slash('ask', { question: QUESTION, private: true }).settled();
    const shared = await discord.press(asked.message, 'Share').settled();
    expect([shared.ephemeral, unescaped(shared.text).includes(QUOTE)]).toEqual([false, true]);
  });

  it.each(['forged', 'cb1|answer|999', '', '1:answer:p=-1', 'x'.repeat(100)])(
    'answers the forged custom id %j politely and in private',
    async (customId) => {
      const reply = await discord.pressForged(await ask(QUESTION), customId).settled();
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).not.toBe('');
    },
  );

  it('keeps its buttons working after a restart', async () => {
    const message = await ask(QUESTION);
    await bot.stop();
    bot = await startBot(discord, { corpus: CORPUS, env: UNLIMITED });
    const reply = await discord.press(message, 'Context').settled();
    expect(unescaped(reply.text)).toContain('The repairs cost 4.2 million crowns');
  }, 20_000);
});

describe('the bot, when things go wrong', () => {
  // Half of Discord's patience: the tests that wait for a missed answer take half as long.
  withBot({ firstAnswerMs: DEADLINE_MS / 2 });

  afterEach(() => discord.faults.clear());

  const answersStill = async () => {
    expect(unescaped(textOf(await ask(QUESTION)))).toContain(QUOTE);
    expect(bot.isRunning).toBe(true);
  };

  it.each<[string, () => void]>([
    ['a rate limit on the first answer', () => discord.faults.rateLimit({ on: /callback/ })],
    ['a rate limit on the edit', () => discord.faults.rateLimit({ on: /PATCH/ })],
    ['a server error on the first answer', () => discord.faults.serverError({ on: /callback/ })],
    [
      'two server errors on the edit',
      () => discord.faults.serverError({ on: /PATCH/, status: 502, times: 2 }),
    ],
  ])('answers in spite of %s', async (_, strike) => {
    strike();
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['an answer that came too late', () => discord.faults.lateAnswers()],
    [
      'a first answer that never gets through',
      () => discord.faults.serverError({ on: /callback/, times: 8 }),
    ],
    ['a connection that ends in the first answer', () => discord.faults.hangUp({ on: /callback/, times: 8 })],
  ])('goes on after %s', async (_, strike) => {
    strike();
    const lost = discord.slash('ask', { question: QUESTION });
    await lost.missedDeadline();
    discord.faults.clear();
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['an edit fails for good', () => discord.faults.serverError({ on: /PATCH/, times: 4 })],
    ['the connection ends in an edit', () => discord.faults.hangUp({ on: /PATCH/ })],
    ['the connection ends in the first answer', () => discord.faults.hangUp({ on: /callback/ })],
  ])('tells the member when %s', async (_, strike) => {
    strike();
    const reply = await discord.slash('ask', { question: QUESTION }).settled();
    expect(reply.text).toContain(reply.id);
    await answersStill();
  });

  it.each<[string, () => void]>([
    ['it is told to reconnect', () => discord.gateway.askToReconnect()],
    ['the connection is lost', () => discord.gateway.dropConnections()],
    ['the session may be resumed', () => discord.gateway.invalidateSession(true)],
  ])('resumes when %s, and answers what came meanwhile', async (_, strike) => {
    const before = discord.gateway.counts.resumes;
    strike();
    const reply = discord.slash('ask', { question: QUESTION });
    await discord.until(() => discord.gateway.counts.resumes > before, 'a resumed session');
    expect(unescaped((await reply.settled()).text)).toContain(QUOTE);
  });

  it(
    'logs in again when its session is void',
    async () => {
      discord.gateway.invalidateSession(false);
      const isBack = () => discord.gateway.counts.identifies === 2 && discord.gateway.isReady;
      await discord.until(isBack, 'a second log-in', SECOND_LOGIN_MS);
      await answersStill();
    },
    SECOND_LOGIN_MS,
  );

  it('leaves with 0 on SIGTERM', async () => {
    const { code } = await bot.stop('SIGTERM');
    expect(code).toBe(0);
  });
});

describe('the bot, in a flood', () => {
  withBot({ env: { ...UNLIMITED, MAX_RUNNING: '8', MAX_WAITING: '1000' } });

  it.each([50, 500])(
    'answers %i questions at once within 3 s, each of them once',
    async (count) => {
      const questions = Array.from({ length: count }, (_, n) => (n % 3 === 0 ? OFF_TOPIC : QUESTION));
      const replies = questions.map((question, n) =>
        discord.slash('ask', { question }, { userId: readerId(n) }),
      );
      await Promise.all(replies.map((reply) => reply.settled(FLOOD_MS)));
      expect(replies.filter(({ answeredAfterMs = Infinity }) => answeredAfterMs > DEADLINE_MS)).toEqual([]);
      expect(replies.flatMap(({ refusals }) => refusals)).toEqual([]);
      for (const [n, reply] of replies.entries()) {
        expect(unescaped(reply.text)).toContain(
          questions[n] === QUESTION ? QUOTE : "The documents don't say.",
        );
      }
      const slowest = Math.round(
        Math.max(...replies.map(({ answeredAfterMs = Infinity }) => answeredAfterMs)),
      );
      console.info(`${count} at once: the slowest first answer took ${slowest} ms`);
    },
    30_000,
  );
});

describe('the bot, at its start', () => {
  beforeAll(async () => {
    discord = await startDiscordServer();
  });
  afterAll(() => discord.close());

  it('says what is missing without a token, and ends with 2', async () => {
    const { code, stdout, stderr } = await runBot({ DISCORD_API_URL: discord.apiUrl }, CORPUS);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('DISCORD_TOKEN');
    expect(`${stdout}${stderr}`).toContain('npm run');
    expect(discord.log).toEqual([]);
  });

  it('ends with a clear message when Discord does not take the token', async () => {
    const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: 'wrong-secret-token' };
    const { code, stdout, stderr } = await runBot(env, CORPUS);
    expect(code).toBeGreaterThan(0);
    expect(`${stdout}${stderr}`).toMatch(/token/i);
    expect(`${stdout}${stderr}`).not.toContain('wrong-secret-token');
  }, 20_000);

  it('names every bad setting, and ends with 2', async () => {
    const env = { DISCORD_API_URL: 'nowhere', DISCORD_TOKEN: discord.token, LOG_LEVEL: 'loud' };
    const { code, stdout, stderr } = await runBot(env, CORPUS);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(/DISCORD_API_URL[\s\S]*LOG_LEVEL/);
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
    20_000,
  );

  it('survives a Discord that is unwell while it starts', async () => {
    discord.faults.serverError({ on: /commands/, times: 2, status: 503 });
    discord.faults.rateLimit({ on: /gateway/ });
    const started = await startBot(discord, { corpus: CORPUS, env: {} });
    expect((await started.stop()).code).toBe(0);
  }, 20_000);
});
