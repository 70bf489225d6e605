import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVersion } from '../../src/cluster/build-version.js';
import type { Cluster } from '../../src/cluster/cluster.js';
import type { AnswerService } from '../../src/service/answer-service.js';
import { makeQuestions } from '../bench/make-corpus.js';
import { type HangingProxy, openProxy } from './hanging-proxy.js';
import { MADE_PASSAGES, madeCorpus } from './made-corpus.js';
import { clusterAt, PROGRAM, serviceOver } from './made-service.js';
import type { TestCluster } from './test-cluster.js';

/** Members are answered within this on a machine of their own; on a busy one a failure takes no more than it may wait for. */
const WORST_MS = 3000;
const WAITED_MS = 2000;
const worstAllowed = (beforeMs: number) => Math.max(WORST_MS, beforeMs + WAITED_MS);
const questions = makeQuestions(MADE_PASSAGES, 15);

/** What members notice when nodes die or hang: nothing, or one sentence in time. */
export function describeFailures(nodes: () => TestCluster): void {
  describe('when nodes fail', () => {
    let cluster: Cluster;
    let service: AnswerService;

    beforeAll(async () => {
      cluster = clusterAt(nodes().urls);
      await buildVersion(cluster, await madeCorpus(), { prefix: 'made', program: PROGRAM });
      service = await serviceOver(cluster, 'made', 0);
      await askAll(service);
    });
    afterAll(() => cluster.close());

    it.each([
      ['one that leads nothing', async () => ((await nodes().leader()) + 1) % nodes().urls.length],
      ['the one that leads', () => nodes().leader()],
    ])(
      '%s is killed while questions run: none fails, none waits long, and all is well again',
      async (_, choose) => {
        const before = await askAll(service);
        const victim = await choose();
        const during = await askAll(service, () => nodes().kill(victim));
        nodes().revive(victim);
        await nodes().green();
        expect(during.answers).toEqual(before.answers);
        expect(during.worstMs).toBeLessThan(worstAllowed(before.worstMs));
        expect((await askAll(service)).answers).toEqual(before.answers);
      },
    );
  });

  describe('when a network hangs', () => {
    let proxies: HangingProxy[];
    let cluster: Cluster;
    let service: AnswerService;

    beforeAll(async () => {
      proxies = await Promise.all(nodes().urls.map(openProxy));
      cluster = clusterAt(proxies.map(({ url }) => url));
      service = await serviceOver(cluster, 'made', 0);
    });
    afterAll(async () => {
      await cluster.close();
      await Promise.all(proxies.map((proxy) => proxy.close()));
    });

    it('to one node, questions are answered by the others', async () => {
      const before = await askAll(service);
      const during = await askAll(service, async () => proxies[0]?.hang());
      expect(during.answers).toEqual(before.answers);
      expect(during.worstMs).toBeLessThan(worstAllowed(before.worstMs));
      proxies[0]?.goOn();
    });

    it('to all nodes, each question is told so in time, soon at once, and it heals by itself', async () => {
      for (const proxy of proxies) proxy.hang();
      const waits: number[] = [];
      for (let i = 0; i < 6; i++) {
        const startedMs = performance.now();
        await expect(service.ask(`${questions[i]} ${i}`)).rejects.toThrow(/cluster/);
        waits.push(performance.now() - startedMs);
      }
      expect(Math.max(...waits)).toBeLessThan(WORST_MS);
      expect(Math.min(...waits)).toBeLessThan(100);
      expect(cluster.isThere).toBe(false);
      for (const proxy of proxies) proxy.goOn();
      await untilAnswered(service);
      expect(cluster.isThere).toBe(true);
    });
  });
}

/** Asks all questions one after the other; something may happen when a third of them is asked. */
async function askAll(service: AnswerService, meanwhile: () => Promise<unknown> = async () => undefined) {
  const answers: string[] = [];
  let worstMs = 0;
  let happening: Promise<unknown> | undefined;
  for (const [i, question] of questions.entries()) {
    if (i === Math.floor(questions.length / 3)) happening = meanwhile();
    const startedMs = performance.now();
    const { grade, quotes } = await service.ask(question);
    worstMs = Math.max(worstMs, performance.now() - startedMs);
    answers.push(JSON.stringify([grade, quotes]));
  }
  await happening;
  return { answers, worstMs };
}

async function untilAnswered(service: AnswerService): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      await service.ask(questions[0] ?? '');
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(100);
    }
  }
}
