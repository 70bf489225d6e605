import { spawnSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../support/bot-process.js';
import { startDiscordServer, textOf } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const nodes = (process.env.BOT_NODES ?? process.execPath).split(':').map((node) => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return { node, version: stdout.trim() };
});

describe.each(nodes)('the bot under Node.js $version', ({ node }) => {
  it('logs in, reads with the network, quotes, draws a timeline and leaves', async () => {
    const discord = await startDiscordServer();
    onTestFinished(() => discord.close());
    const bot = await startBot(discord, { corpus: CORPUS, env: { READER: 'auto' }, node });
    onTestFinished(() => bot.kill());
    const reader = bot.log.find(({ msg }) => msg === 'this reader chooses the sentences');
    expect(reader?.reader).toMatch(/^onnx/);
    const { message } = await discord.slash('ask', { question: QUESTION }).settled();
    expect(unescaped(textOf(message))).toContain(QUOTE);
    const timeline = await discord.slash('timeline').settled();
    expect(timeline.message.files.map(({ name }) => name)).toContain('timeline.png');
    expect((await bot.stop()).code).toBe(0);
    expect(discord.refused).toEqual([]);
  });
});
