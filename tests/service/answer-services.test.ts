// @module-tag slow

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { warmUpQuestions } from '../../src/answering/warm-up-questions.js';
import { changeBetween } from '../../src/corpus/corpus-change.js';
import { createCorpusReader } from '../../src/corpus/corpus-reader.js';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { openEngine } from '../../src/open-engine.js';
import { packageRoot } from '../../src/package-root.js';
import { answerHere } from '../../src/service/answer-here.js';
import { answerInThreads } from '../../src/service/answer-in-threads.js';
import type { AnswerService } from '../../src/service/answer-service.js';
import { shareCorpus } from '../../src/service/shared-corpus.js';
import { WorkerPool } from '../../src/service/worker-pool.js';
import { drawTimeline } from '../../src/timeline/chart/chart.js';
import { toPng } from '../../src/timeline/chart/chart-png.js';
import { buildProject } from '../support/build.js';
import { CORPUS, OFF_TOPIC, QUESTION, QUOTE } from '../support/pier-corpus.js';

const LEXICAL = { use: 'off', passages: 12, threads: 1 };

const folder = mkdtempSync(join(tmpdir(), 'casebook-service-'));
for (const [name, text] of Object.entries(CORPUS)) writeFileSync(join(folder, name), text);
const corpus = await loadCorpus(folder);
const here = answerHere(openEngine(corpus));
let pool: WorkerPool;

const optionsOver = (documents: Corpus) => ({
  entry: new URL('../../dist/src/worker.js', import.meta.url),
  data: () => ({ corpus: shareCorpus(documents), config: { reader: LEXICAL } }),
  size: 1,
  limitMs: 600_000,
});

beforeAll(async () => {
  buildProject();
  pool = new WorkerPool(optionsOver(corpus));
  await pool.start();
}, 60_000);
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const backEnds: [string, () => AnswerService][] = [
  ['in this thread', () => here],
  ['in other threads', () => answerInThreads(pool)],
];

describe('threads that go on with what became of the documents', () => {
  it('answer as threads do that were started over them', async () => {
    const own = mkdtempSync(join(tmpdir(), 'casebook-service-'));
    onTestFinished(() => rmSync(own, { recursive: true }));
    for (const [name, text] of Object.entries(CORPUS)) writeFileSync(join(own, name), text);
    const read = createCorpusReader(own);
    const before = await read();
    const first = new WorkerPool(optionsOver(before));
    await first.start();
    onTestFinished(() => first.close());
    const [name = '', text = ''] = Object.entries(CORPUS)[0] ?? [];
    writeFileSync(join(own, name), `${text}\n\nThe warden Ada Holt denied that the pier was unsafe.\n`);
    writeFileSync(join(own, 'new.md'), '# The lido\n\nThe lido of Brackwater opened on 3 May 2021.\n');
    const now = await read();
    const next = first.next(optionsOver(now).data, changeBetween(before, now));
    await next.start();
    onTestFinished(() => next.close());
    const engine = answerHere(openEngine(await loadCorpus(own)));
    for (const question of [QUESTION, 'Who denied that the pier was unsafe?', 'When did the lido open?'])
      expect(await answerInThreads(next).ask(question)).toEqual(await engine.ask(question));
    expect(await answerInThreads(next).timeline({})).toEqual(await engine.timeline({}));
    expect(await answerInThreads(first).ask(QUESTION)).toEqual(await here.ask(QUESTION));
  });
});

describe.each(backEnds)('an answer service %s', (_, service) => {
  it('answers as the engine does, narrowed or not', async () => {
    const engine = openEngine(corpus);
    const filter = { documentIds: [corpus.documents[0]?.id ?? ''] };
    expect(await service().ask(QUESTION)).toEqual(await engine.ask(QUESTION));
    expect(await service().ask(QUESTION, filter)).toEqual(await engine.ask(QUESTION, filter));
    expect((await service().ask(OFF_TOPIC)).answered).toBe(false);
  });

  it('verifies each sentence as the engine does', async () => {
    const [same, other] = await service().check([QUOTE, OFF_TOPIC]);
    expect(same).toEqual(await openEngine(corpus).verify(QUOTE));
    expect(same?.evidence[0]?.quote.text).toContain(QUOTE);
    expect(other).toEqual({ statement: OFF_TOPIC, verdict: 'nothing', evidence: [] });
    expect(await service().check([])).toEqual([]);
  });

  it('tells what happened when, of all documents or of an answer’s days', async () => {
    const all = await service().timeline({});
    expect(all.events.map(({ date }) => date)).toEqual(['2021-03-03', '2021-10-09']);
    expect(await service().timeline({ topic: 'a volcano' })).toEqual({ events: [], undated: [] });
    const { events } = await service().days(QUESTION);
    expect(events.map(({ date }) => date)).toEqual(['2021-03-03']);
    expect(all.events).toEqual(expect.arrayContaining([...events]));
  });

  it('outlines groups of documents: the days they tell of, and a first sentence that accuses nobody', async () => {
    const [outline, nothing] = await service().outlines([corpus.documents.map(({ id }) => id), []]);
    expect(outline?.from).toMatch(/^\d{4}/);
    const { documentId, start, end } = outline?.opening ?? { documentId: '', start: 0, end: 0 };
    const text = corpus.documents.find(({ id }) => id === documentId)?.text.slice(start, end);
    expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(nothing).toEqual({});
  });

  it('paints the picture of a timeline', async () => {
    const svg = drawTimeline(await service().timeline({})) ?? '';
    const png = await service().picture(svg, 'latin');
    expect(Buffer.from(png).equals(toPng(svg))).toBe(true);
  });
});

describe('work in this thread', () => {
  it('lets what is due go first', async () => {
    const order: string[] = [];
    const engine = openEngine(corpus);
    const service = answerHere({
      corpus,
      ask: async (question) => {
        order.push('asked');
        return engine.ask(question);
      },
    });
    setImmediate(() => order.push('first answer'));
    await service.ask(QUESTION);
    expect(order).toEqual(['first answer', 'asked']);
  });
});

describe('reading ahead in this thread', () => {
  it('lets others go between the documents, and changes no timeline', async () => {
    const service = answerHere(openEngine(corpus));
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await service.readAhead();
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(corpus.documents.length);
    expect(await service.timeline({})).toEqual(await answerHere(openEngine({ ...corpus })).timeline({}));
  });
});

describe('reading ahead over a document that no date can be read of', () => {
  const broken: Corpus = {
    ...corpus,
    documents: corpus.documents.map((document) => ({
      ...document,
      get blocks(): never {
        throw new RangeError('this document is broken');
      },
    })),
  };
  const service = () => answerHere({ ...openEngine(corpus), corpus: broken });

  it('ends, and questions are answered all the same', async () => {
    const own = service();
    await expect(own.readAhead()).resolves.toBeUndefined();
    expect(await own.ask(QUESTION)).toEqual(await openEngine(corpus).ask(QUESTION));
  });

  it('leaves the fault to whoever asks for a timeline', async () => {
    const own = service();
    await own.readAhead();
    await expect(own.timeline({})).rejects.toThrow('broken');
  });
});

describe('warming up in this thread', () => {
  const asking = (asked: string[], ask: (question: string) => Promise<unknown> = async () => undefined) =>
    answerHere({
      corpus,
      ask: async (question) => {
        asked.push(question);
        await ask(question);
        return openEngine(corpus).ask(question);
      },
    });

  it('asks of the documents before anybody does', async () => {
    const asked: string[] = [];
    await asking(asked).warmUp();
    expect(asked).toEqual(warmUpQuestions(corpus));
    expect(asked).toHaveLength(5);
  });

  it('lets whoever asks go first, and asks no more', async () => {
    const asked: string[] = [];
    const service = asking(asked);
    const warmed = service.warmUp();
    await service.ask(QUESTION);
    await warmed;
    expect(asked.filter((question) => question !== QUESTION)).toHaveLength(0);
  });

  it('tells nobody of a fault', async () => {
    const failing = asking([], () => Promise.reject(new Error('no')));
    await expect(failing.warmUp()).resolves.toBeUndefined();
  });
});

describe('a check in this thread', () => {
  it('lets what is due go first before each sentence', async () => {
    const order: string[] = [];
    const engine = openEngine(corpus);
    const service = answerHere({
      ...engine,
      verify: async (statement) => {
        order.push('asked');
        setImmediate(() => order.push('due'));
        return engine.verify(statement);
      },
    });
    setImmediate(() => order.push('due'));
    await service.check([QUOTE, OFF_TOPIC]);
    expect(order).toEqual(['due', 'asked', 'due', 'asked']);
  });
});

describe('the corpus that threads share', () => {
  it('is the one that was loaded, though the folder changes', async () => {
    writeFileSync(join(folder, 'late.md'), 'The late ferry sank at dusk on 7 July 2021.\n');
    const late = new WorkerPool({
      entry: new URL('dist/src/worker.js', `file://${packageRoot}/`),
      data: () => ({ corpus: shareCorpus(corpus), config: { reader: LEXICAL } }),
      size: 1,
      limitMs: 600_000,
    });
    const answer = await answerInThreads(late).ask('When did the late ferry sink?');
    await late.close();
    expect(answer.quotes.map(({ documentId }) => documentId)).not.toContain('late');
  });
});
