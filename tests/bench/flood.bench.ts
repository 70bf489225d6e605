import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bench, describe } from 'vitest';
import { launchBot, startBot } from '../support/bot-process.js';
import { UNLIMITED } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { startDiscordServer } from '../support/discord-server/index.js';
import { flood, OPEN_DOORS, slowestOf } from '../support/flood.js';
import { CORPUS } from '../support/pier-corpus.js';
import { makeQuestions, writeCorpus } from './make-corpus.js';

const PATIENCE_MS = 60_000;
const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
const PASSAGES = 100_000;
const QUESTIONS = 200;
/** Between two questions: ten a second. */
const PACE_MS = 100;
/** What Discord waits for a first answer. */
const LATE_MS = 3000;

/**
 * Run by `npx vitest bench`. Discord waits three seconds for a first answer; on an idle machine the slowest of 500
 * should take well below that.
 */
describe('500 questions at once, in the bot as people run it', () => {
  bench(
    'the first answers',
    async () => {
      buildProject();
      const discord = await startDiscordServer({ firstAnswerMs: PATIENCE_MS });
      const bot = await startBot(discord, { corpus: CORPUS, env: { ...UNLIMITED, ...OPEN_DOORS } });
      const asked = await flood(discord, 500, PATIENCE_MS);
      console.info(`the slowest of ${asked.length} first answers took ${Math.round(slowestOf(asked))} ms`);
      await bot.stop();
      await discord.close();
    },
    ONCE,
  );
});

/** The bot answers at once that it thinks, so the first answer tells how free its thread is; the last one when the answer stands. */
describe('ten questions a second on 100,000 passages, without the network', () => {
  bench(
    'the first answers and the last',
    async () => {
      buildProject();
      const discord = await startDiscordServer({ firstAnswerMs: PATIENCE_MS });
      const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
      const [docs, store] = [join(folder, 'docs'), join(folder, 'store')];
      writeCorpus(docs, PASSAGES);
      const env = { ...UNLIMITED, ...OPEN_DOORS, CORPUS_DIR: docs, CACHE_DIR: store };
      const before = launchBot(discord, {}, env);
      while (!before.log.some(({ msg }) => msg === 'ready')) await sleep(PACE_MS);
      await before.stop();
      const began = performance.now();
      const bot = await startBot(discord, { corpus: {}, env });
      console.info(`ready after ${Math.round(performance.now() - began)} ms, from the store`);
      const asked = [];
      for (const [n, question] of makeQuestions(PASSAGES, QUESTIONS).entries()) {
        const reply = discord.slash(
          'ask',
          { question },
          { userId: `${200_000_000_000_000_000n + BigInt(n)}` },
        );
        const sentMs = performance.now();
        asked.push({
          question,
          reply,
          settled: reply.settled(PATIENCE_MS).then(() => performance.now() - sentMs),
        });
        await sleep(PACE_MS);
      }
      const settled = (await Promise.all(asked.map((one) => one.settled))).sort((a, b) => a - b);
      const first = asked
        .map(({ reply }) => reply.answeredAfterMs ?? Number.POSITIVE_INFINITY)
        .sort((a, b) => a - b);
      const at = (times: readonly number[], share: number) =>
        Math.round(times[Math.floor(times.length * share)] ?? 0);
      const late = first.filter((ms) => ms > LATE_MS).length;
      console.info(`first answers p50 ${at(first, 0.5)} ms, p99 ${at(first, 0.99)} ms, late ${late}`);
      console.info(`last answers p50 ${at(settled, 0.5)} ms, p99 ${at(settled, 0.99)} ms`);
      await bot.stop();
      await discord.close();
      rmSync(folder, { recursive: true });
    },
    ONCE,
  );
});
