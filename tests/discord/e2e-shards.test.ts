import { fileURLToPath } from 'node:url';
import { ShardingManager } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotProcess, launchBot } from '../support/bot-process.js';
import { UNLIMITED } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { type DiscordServer, type Reply, startDiscordServer } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 120_000;
const SHARDS = 4;
const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
/** Another process of the same bot was first. */
const ALREADY_ANSWERED = 40_060;

let discord: DiscordServer;

beforeAll(async () => {
  buildProject();
  // Four servers with ids that follow each other: one on each shard.
  discord = await startDiscordServer({
    shards: SHARDS,
    unavailableGuilds: SHARDS - 1,
    firstAnswerMs: PATIENCE_MS,
  });
}, PATIENCE_MS);
afterAll(() => discord?.close());

const puts = () => discord.log.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

/** A question in each server, so that every shard has one. */
const askEverywhere = (): Reply[] =>
  discord.world.guilds.map(({ id: guildId }) => discord.slash('ask', { question: QUESTION }, { guildId }));

async function answersOf(replies: readonly Reply[]): Promise<string[]> {
  await Promise.all(replies.map((reply) => reply.settled(PATIENCE_MS)));
  return replies.map(({ text }) => unescaped(text));
}

describe('two processes that serve four shards', () => {
  const running: BotProcess[] = [];
  afterAll(async () => {
    await Promise.all(running.map((bot) => bot.kill()));
  });

  async function start(shards: readonly number[]): Promise<BotProcess> {
    const bot = launchBot(discord, CORPUS, {
      ...UNLIMITED,
      SHARDS: JSON.stringify(shards),
      SHARD_COUNT: String(SHARDS),
    });
    running.push(bot);
    await bot.logged('ready');
    return bot;
  }

  it(
    'register the commands once, and answer each question once, also while one after the other is replaced',
    async () => {
      let first = await start([0, 1]);
      let second = await start([2, 3]);
      expect([...discord.gateway.shards].sort()).toEqual([[0, 4], [1, 4], [2, 4], [3, 4]]); // biome-ignore format: a row
      expect(puts().length).toBe(1);

      const before = askEverywhere();
      for (const answer of await answersOf(before)) expect(answer).toContain(QUOTE);
      expect(discord.refused).toEqual([]);

      const during: Reply[] = [];
      for (const shards of [
        [0, 1],
        [2, 3],
      ] as const) {
        during.push(...askEverywhere());
        const next = await start(shards);
        // Both serve these shards now, and both hear of what is asked.
        during.push(...askEverywhere());
        const old = shards[0] === 0 ? first : second;
        const left = old.stop();
        during.push(...askEverywhere());
        expect((await left).code).toBe(0);
        during.push(...askEverywhere());
        if (shards[0] === 0) first = next;
        else second = next;
      }
      for (const answer of await answersOf(during)) expect(answer).toContain(QUOTE);
      expect(during.map(({ messages }) => messages.length)).toEqual(during.map(() => 1));
      expect(new Set(discord.refused.map(({ code }) => code))).toEqual(new Set([ALREADY_ANSWERED]));
      const failures = running.flatMap(({ log }) => log.filter(({ level }) => Number(level) >= 50));
      expect(failures).toEqual([]);
      expect(puts().length).toBe(1);
      await Promise.all([first.stop(), second.stop()]);
    },
    PATIENCE_MS,
  );
});

describe('a bot under the sharding manager of discord.js', () => {
  afterEach(() => vi.unstubAllEnvs());

  it(
    'serves the shards that it gave, and answers each question once',
    async () => {
      discord.log.length = 0;
      for (const [name, value] of Object.entries({
        ...UNLIMITED,
        DISCORD_API_URL: discord.apiUrl,
        DISCORD_TOKEN: discord.token,
        READER: 'off',
        LOG_LEVEL: 'silent',
        WORKERS: '1',
      })) {
        vi.stubEnv(name, value);
      }
      vi.stubEnv('SHARDING_MANAGER', undefined);
      vi.stubEnv('SHARDING_MANAGER_MODE', undefined);
      const manager = new ShardingManager(MAIN, {
        totalShards: 2,
        respawn: false,
        silent: true,
        token: discord.token,
      });
      try {
        await manager.spawn({ delay: 0, timeout: PATIENCE_MS });
        const replies = discord.world.guilds.map(({ id: guildId }) =>
          discord.slash('ask', { question: 'Was Xu Mingxing detained by the police?' }, { guildId }),
        );
        for (const answer of await answersOf(replies)) expect(answer).toContain('Weifang Police Station');
        expect([discord.refused, puts()]).toEqual([[], []]);
      } finally {
        for (const shard of manager.shards.values()) shard.kill();
      }
    },
    PATIENCE_MS,
  );
});
