import { bench, describe } from 'vitest';
import { startBot } from '../support/bot-process.js';
import { UNLIMITED } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { startDiscordServer } from '../support/discord-server/index.js';
import { flood, OPEN_DOORS, slowestOf } from '../support/flood.js';
import { CORPUS } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;

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
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
