import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVersion } from '../../src/cluster/build-version.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { packageVersion } from '../../src/package-version.js';
import { type BotProcess, launchBot, runBot } from '../support/bot-process.js';
import { type DiscordServer, startDiscordServer } from '../support/discord-server/index.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';
import { type HangingProxy, openProxy } from './hanging-proxy.js';
import { clusterAt } from './made-service.js';
import { startStandIn } from './stand-in.js';
import type { TestCluster } from './test-cluster.js';

const PATIENCE_MS = 60_000;
const AWAY = 'I cannot reach the documents just now. Please try again in a minute.';

/** The bot as people run it, without a folder of documents. */
export function describeBot(nodes: () => TestCluster): void {
  describe('a bot over the cluster', () => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-cluster-bot-'));
    let proxies: HangingProxy[];
    let discord: DiscordServer;
    let bot: BotProcess;

    const index = async () => {
      const cluster = clusterAt(nodes().urls);
      const options = { prefix: 'bot', program: packageVersion() };
      await buildVersion(cluster, await loadCorpus(folder), options).finally(() => cluster.close());
    };
    const ask = async (question: string) =>
      unescaped((await discord.slash('ask', { question }).settled(PATIENCE_MS)).text);
    const ready = async () => {
      const port = bot.log.find(({ msg }) => msg === 'numbers and health can be asked for')?.port;
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: answer.status, ...((await answer.json()) as { index: boolean }) };
    };

    beforeAll(async () => {
      for (const [name, text] of Object.entries(CORPUS)) writeFileSync(join(folder, name), text);
      await index();
      proxies = await Promise.all(nodes().urls.map(openProxy));
      discord = await startDiscordServer({ firstAnswerMs: PATIENCE_MS });
      bot = launchBot(
        discord,
        {},
        {
          INDEX: 'opensearch',
          OPENSEARCH_URL: proxies.map(({ url }) => url).join(','),
          OPENSEARCH_PREFIX: 'bot',
          METRICS_PORT: '0',
          WORKERS: '1',
          COOLDOWN_MEMBER: '1000',
        },
      );
      await Promise.race([
        bot.logged('ready'),
        bot.ended.then(({ stderr }) => Promise.reject(new Error(stderr))),
      ]);
    });
    afterAll(async () => {
      await bot?.kill();
      await discord?.close();
      await Promise.all(proxies.map((proxy) => proxy.close()));
      rmSync(folder, { recursive: true });
    });

    it('says in one sentence that the documents are away, is not ready, and is well again by itself', async () => {
      expect((await ready()).index).toBe(true);
      for (const proxy of proxies) proxy.hang();
      const startedMs = performance.now();
      expect(await ask(QUESTION)).toBe(AWAY);
      expect(performance.now() - startedMs).toBeLessThan(4000);
      await bot.logged('the cluster is away: members are told so');
      expect(await ready()).toMatchObject({ status: 503, index: false });
      for (const proxy of proxies) proxy.goOn();
      await bot.logged('the cluster is there: questions are answered again');
      expect(await ask(QUESTION)).toContain(QUOTE);
      expect((await ready()).index).toBe(true);
    });

    it('shows documents that it does not hold, and takes over another version of them', async () => {
      const shown = await discord
        .slash('sources', { document: 'Fire at the North Pier' })
        .settled(PATIENCE_MS);
      expect(unescaped(shown.text)).toContain('Eleven visitors were treated for smoke.');
      writeFileSync(
        join(folder, 'lens.md'),
        '# The lens\n\nThe keeper Odran Vell sold the lens in May 2021.\n',
      );
      await index();
      await bot.logged('other documents took over');
      expect(await ask('Who sold the lens?')).toContain('Odran Vell sold the lens');
    });
  });

  describe('a bot with wrong credentials', () => {
    it('does not start, and says which settings to mend', async () => {
      const node = await startStandIn(() => ({ status: 401, body: { error: 'Unauthorized' } }));
      const { code, stderr } = await runBot({
        DISCORD_TOKEN: 'token',
        INDEX: 'opensearch',
        OPENSEARCH_URL: node.url,
        OPENSEARCH_USER: 'reader',
        OPENSEARCH_PASSWORD: 's3cret-word',
      });
      await node.close();
      expect(code).toBe(2);
      expect(stderr).toContain('The cluster refuses OPENSEARCH_USER and OPENSEARCH_PASSWORD');
      expect(stderr).not.toContain('s3cret-word');
    });
  });
}
