import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot } from '../support/bot-process.js';
import { UNLIMITED } from '../support/bot-suite.js';
import { buildProject } from '../support/build.js';
import { type DiscordServer, startDiscordServer, textOf } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;
const CHAT = { ...UNLIMITED, CHAT: 'on' };
/** Throws in the bot, outside everything that guards it, when it gets this signal. */
const FAULT = 'process.on("SIGUSR2",()=>{throw new Error("a fault from outside")})';
const FAULTY = { ...CHAT, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(FAULT)}` };

/** Has the bot wait without end for what stands in folders of this name, as a disk that does not answer does, and say so. */
const STUCK = `
  import { syncBuiltinESMExports } from 'node:module';
  import fs from 'node:fs/promises';
  const { readdir } = fs;
  fs.readdir = (path, ...more) => {
    if (!String(path).endsWith('stuck')) return readdir(path, ...more);
    console.log(JSON.stringify({ msg: 'a folder is stuck' }));
    return new Promise(() => {});
  };
  syncBuiltinESMExports();`;

let discord: DiscordServer;

beforeAll(async () => {
  buildProject();
  discord = await startDiscordServer();
}, PATIENCE_MS);
afterAll(() => discord?.close());

/** A question in chat whose answer Discord holds back for half a second. */
async function askHeldBack() {
  discord.faults.rateLimit({ on: /POST .*\/messages$/, retryAfterSeconds: 0.5 });
  const said = discord.say(QUESTION, { mention: true });
  await discord.until(
    () => discord.log.some(({ path, status }) => path.endsWith('/messages') && status === 429),
    'an answer that is held back',
    PATIENCE_MS,
  );
  discord.log.length = 0;
  return said;
}

describe('the bot, when it leaves', () => {
  it(
    'sends the answers in chat that it has begun',
    async () => {
      const bot = await startBot(discord, { corpus: CORPUS, env: CHAT });
      const said = await askHeldBack();
      expect((await bot.stop()).code).toBe(0);
      expect(unescaped(textOf(await discord.replyTo(said)))).toContain(QUOTE);
    },
    PATIENCE_MS,
  );

  it(
    'finishes what it has begun after a fault that nothing caught, and ends with 1',
    async () => {
      const bot = await startBot(discord, { corpus: CORPUS, env: FAULTY });
      const said = await askHeldBack();
      bot.signal('SIGUSR2');
      const { code, stderr } = await bot.ended;
      expect(code).toBe(1);
      // What a fault says may be a member's words: its kind and its place are told.
      expect(stderr).toMatch(/"type":"Error".+at process\.<anonymous>.+"msg":"a fault that nothing caught"/);
      expect(stderr).not.toContain('a fault from outside');
      expect(unescaped(textOf(await discord.replyTo(said)))).toContain(QUOTE);
    },
    PATIENCE_MS,
  );

  it(
    'takes nothing new after such a fault',
    async () => {
      const bot = await startBot(discord, { corpus: CORPUS, env: FAULTY });
      const said = await askHeldBack();
      bot.signal('SIGUSR2');
      await bot.logged('a fault that nothing caught');
      const late = discord.say(QUESTION, { mention: true });
      await bot.ended;
      expect(discord.messagesIn(said.channelId).map(({ replyTo }) => replyTo)).not.toContain(late.id);
    },
    PATIENCE_MS,
  );

  it(
    'waits for no plan that is being read',
    async () => {
      const plan = (folder: string) => `collections:\n  pier:\n    folder: ${folder}\n    default: true\n`;
      const bot = await startBot(discord, {
        corpus: { 'pier/pier.md': CORPUS['pier.md'] ?? '', 'casebook.yaml': plan('pier') },
        env: { ...UNLIMITED, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(STUCK)}` },
      });
      mkdirSync(join(bot.folder, 'stuck'));
      writeFileSync(join(bot.folder, 'casebook.yaml'), plan('stuck'));
      await bot.logged('a folder is stuck');
      expect((await bot.stop()).code).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'ends with 1 when nobody reads its log any more',
    async () => {
      const bot = await startBot(discord, { corpus: CORPUS, env: FAULTY });
      bot.closeLog();
      bot.signal('SIGUSR2');
      expect((await bot.ended).code).toBe(1);
    },
    PATIENCE_MS,
  );
});
