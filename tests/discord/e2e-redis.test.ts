import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, launchBot } from '../support/bot-process.js';
import { buildProject } from '../support/build.js';
import { type DiscordServer, startDiscordServer } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.js';

const PATIENCE_MS = 120_000;
const TOO_OFTEN = 'You are asking too fast';
const AWAY = 'Redis is away: this process counts and remembers by itself';
const BACK = 'Redis is there: limits and answers are shared';

describe.skipIf(!hasRedis)('two processes and a Redis (skipped where redis-server is not installed)', () => {
  let discord: DiscordServer;
  let redis: RedisServer;
  const bots: BotProcess[] = [];

  beforeAll(async () => {
    buildProject();
    redis = await startRedis();
    discord = await startDiscordServer({ shards: 2, unavailableGuilds: 1, firstAnswerMs: PATIENCE_MS });
    for (const shard of [0, 1]) {
      const bot = launchBot(discord, CORPUS, {
        REDIS_URL: redis.url,
        METRICS_PORT: '0',
        COOLDOWN_MEMBER: '3',
        COOLDOWN_CHANNEL: '1000',
        SHARDS: `[${shard}]`,
        SHARD_COUNT: '2',
        WORKERS: '1',
      });
      bots.push(bot);
      await bot.logged('ready');
    }
  }, PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.kill()));
    await discord?.close();
    await redis?.kill();
  });

  /** Asks in the server of one of the two processes. */
  async function ask(userId: string, server: 0 | 1, question = QUESTION): Promise<string> {
    const guildId = discord.world.guilds[server]?.id ?? '';
    const reply = await discord.slash('ask', { question }, { userId, guildId }).settled(PATIENCE_MS);
    return unescaped(reply.text);
  }

  async function hits(): Promise<number> {
    const texts = await Promise.all(
      bots.map(async ({ log }) => {
        const port = log.find(({ msg }) => msg === 'numbers and health can be asked for')?.port;
        return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      }),
    );
    const counts = texts.map((text) =>
      Number(/^casebook_cache_lookups_total\{result="hit"\} (\d+)$/m.exec(text)?.[1] ?? 0),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  it(
    'count the questions of a member together, and answer from what the other found',
    async () => {
      const member = discord.world.nextId();
      const answers = [await ask(member, 0), await ask(member, 1), await ask(member, 0)];
      expect(answers.every((answer) => answer.includes(QUOTE))).toBe(true);
      expect(new Set(answers).size).toBe(1);
      expect([await ask(member, 1), await ask(member, 0)]).toEqual([
        expect.stringContaining(TOO_OFTEN),
        expect.stringContaining(TOO_OFTEN),
      ]);
      expect(await hits()).toBe(2);
    },
    PATIENCE_MS,
  );

  it(
    'lock nobody out while Redis is killed, and let nobody ask twice as much when it is back',
    async () => {
      const member = discord.world.nextId();
      expect(await ask(member, 0)).toContain(QUOTE);
      expect(await ask(member, 0)).toContain(QUOTE);
      await redis.kill();
      await Promise.all(bots.map((bot) => bot.logged(AWAY)));
      expect(await ask(member, 0)).toContain(QUOTE);
      expect(await ask(member, 0)).toContain(TOO_OFTEN);
      expect(await ask(discord.world.nextId(), 1)).toContain(QUOTE);
      await redis.start();
      await Promise.all(bots.map((bot) => bot.logged(BACK, 2)));
      expect(await ask(member, 0)).toContain(TOO_OFTEN);
      expect(await ask(discord.world.nextId(), 0)).toContain(QUOTE);
      expect(discord.refused).toEqual([]);
      const failures = bots.flatMap(({ log }) => log.filter(({ level }) => Number(level) >= 50));
      expect(failures).toEqual([]);
    },
    PATIENCE_MS,
  );
});
