import { afterAll, beforeAll } from 'vitest';
import { type BotProcess, type CorpusFiles, startBot } from './bot-process.js';
import { buildProject } from './build.js';
import { type DiscordServer, type StoredMessage, startDiscordServer } from './discord-server/index.js';
import type { WorldOptions } from './discord-server/world.js';
import { CORPUS } from './pier-corpus.js';

const START_MS = 60_000;

/** As many questions as a test likes. */
export const UNLIMITED = { COOLDOWN_MEMBER: '1000', COOLDOWN_CHANNEL: '10000' };

/** A bot and its stand-in, shared by the tests of one `describe`. */
export interface BotSuite {
  readonly discord: DiscordServer;
  readonly bot: BotProcess;
  /** Asks as a member and waits for the filled-in answer. */
  ask(question: string, actor?: Parameters<DiscordServer['slash']>[2]): Promise<StoredMessage>;
  /** Ends the bot as a service manager does, and starts it again. */
  restart(): Promise<void>;
}

/** Starts both before the tests of the `describe` it is called in, and ends them after. */
export function useBot({
  env = UNLIMITED,
  world = {},
  corpus = CORPUS,
}: {
  /** Its files, which may name what is in the stand-in. */
  corpus?: CorpusFiles | ((discord: DiscordServer) => CorpusFiles);
  env?: Readonly<Record<string, string>>;
  world?: WorldOptions;
} = {}): BotSuite {
  let discord: DiscordServer;
  let bot: BotProcess;
  const start = () =>
    startBot(discord, { corpus: typeof corpus === 'function' ? corpus(discord) : corpus, env });
  beforeAll(async () => {
    buildProject();
    discord = await startDiscordServer(world);
    bot = await start();
  }, START_MS);
  afterAll(async () => {
    await bot?.kill();
    await discord?.close();
  });
  return {
    get discord() {
      return discord;
    },
    get bot() {
      return bot;
    },
    async ask(question, actor = {}) {
      return (await discord.slash('ask', { question }, actor).settled()).message;
    },
    async restart() {
      await bot.stop();
      bot = await start();
    },
  };
}
