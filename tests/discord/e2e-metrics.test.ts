import { describe, expect, it } from 'vitest';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { textOf } from '../support/discord-server/index.js';
import { OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;
const LISTENS = 'numbers and health can be asked for';

describe('a bot that is watched', () => {
  const suite = useBot({
    env: { ...UNLIMITED, METRICS_PORT: '0', LOG_LEVEL: 'debug', WORKERS: '2', CHAT: 'on' },
  });

  async function get(path: string): Promise<Response> {
    const port = suite.bot.log.find(({ msg }) => msg === LISTENS)?.port;
    return fetch(`http://127.0.0.1:${port}${path}`);
  }

  async function numberOf(series: string): Promise<number> {
    const lines = (await (await get('/metrics')).text()).split('\n');
    const line = lines.find((one) => one.startsWith(`${series} `));
    return line === undefined ? Number.NaN : Number(line.slice(series.length + 1));
  }

  it('lives and is ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, gateway: true, workers: true, staying: true },
    ]);
  });

  it(
    'counts questions, refusals and time, whichever thread worked on them',
    async () => {
      const before = await numberOf('casebook_answers_total{grade="answers"}');
      const answers = await Promise.all([1, 2, 3, 4].map(() => suite.ask(QUESTION)));
      await suite.ask(OFF_TOPIC);
      await suite.discord.replyTo(suite.discord.say(QUESTION, { mention: true }));
      await suite.bot.logged('answered in chat');
      expect(answers.every((message) => unescaped(textOf(message)).includes(QUOTE))).toBe(true);
      await suite.bot.logged('answered', 5);
      expect(await numberOf('casebook_answers_total{grade="answers"}')).toBe(before + 5);
      expect(await numberOf('casebook_requests_total{kind="/ask",outcome="answered"}')).toBe(5);
      expect(await numberOf('casebook_requests_total{kind="chat",outcome="answered"}')).toBe(1);
      const refusals =
        (await numberOf('casebook_answers_total{grade="nearest"}')) +
        (await numberOf('casebook_answers_total{grade="nothing"}'));
      expect(refusals).toBe(1);
      expect(await numberOf('casebook_stage_seconds_count{stage="work"}')).toBeGreaterThanOrEqual(6);
      expect(await numberOf('casebook_stage_seconds_count{stage="search"}')).toBeGreaterThanOrEqual(6);
      expect(await numberOf('casebook_stage_seconds_count{stage="render"}')).toBe(6);
      expect(await numberOf('casebook_gateway_shards{state="ready"}')).toBe(1);
      expect(await numberOf('casebook_documents')).toBe(2);
    },
    PATIENCE_MS,
  );

  it('says in the lines of its threads which request they are about', async () => {
    const reply = await suite.discord.slash('ask', { question: QUESTION }).settled();
    const isAbout = ({ msg, interactionId }: Record<string, unknown>) =>
      msg === 'a thread worked on a call' && interactionId === reply.event.id;
    // The thread's line takes its own way.
    await expect.poll(() => suite.bot.log.filter(isAbout).length).toBe(1);
  });

  it('tells no question and no member to those who watch', async () => {
    const text = await (await get('/metrics')).text();
    expect([text.includes('North Pier'), text.includes(suite.discord.userId)]).toEqual([false, false]);
  });
});

describe('a bot that nobody watches', () => {
  const suite = useBot();

  it('listens nowhere', () => {
    expect(suite.bot.log.filter(({ msg }) => msg === LISTENS)).toEqual([]);
  });
});
