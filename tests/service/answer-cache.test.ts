import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { type AnswerCache, askCached, cacheIn } from '../../src/service/answer-cache.js';
import { memoryStore } from '../support/memory-store.js';
import { answerOf, corpusOf, documentOf, quoteOf } from '../support/small-corpus.js';

const mill = documentOf('mill', ['The mill of Sandby burned down in May.']);
const corpus = corpusOf(mill);
const QUESTION = 'When did the mill of Sandby burn down?';

/** A cache in memory that writes as the store does, two askers over it, and what they looked up. */
function open() {
  const kept = new Map<string, string>();
  const cache: AnswerCache = {
    find: async (key) => JSON.parse(kept.get(key) ?? 'null') ?? undefined,
    keep: (key, answer) => void kept.set(key, JSON.stringify(answer)),
  };
  const lookups: boolean[] = [];
  let worked = 0;
  const asker = (version = 'v1', documents = corpus) =>
    askCached(
      async (question) => {
        worked += 1;
        return answerOf(question, [quoteOf(mill, 1, 'The mill of Sandby burned down in May.')]);
      },
      {
        cache,
        corpus: documents,
        version,
        telemetry: { lookedUp: (isFound) => void lookups.push(isFound) },
      },
    );
  return { kept, asker, lookups, worked: () => worked };
}

describe('cacheIn', () => {
  it('gives what was kept to the same program alone', async () => {
    const { store } = memoryStore();
    cacheIn(store, 'p-1').keep('key', { grade: 'answers' });
    expect(await cacheIn(store, 'p-1').find('key')).toEqual({ grade: 'answers' });
    expect(await cacheIn(store, 'p-2').find('key')).toBeUndefined();
  });

  it('finds nothing that is no JSON, and nothing while the store is away', async () => {
    const { store, away, kept } = memoryStore();
    cacheIn(store, 'p-1').keep('key', 1);
    for (const key of kept.keys()) kept.set(key, '{');
    expect(await cacheIn(store, 'p-1').find('key')).toBeUndefined();
    const cache = cacheIn(away, 'p-1');
    cache.keep('key', 1);
    expect(await cache.find('key')).toBeUndefined();
  });
});

describe('askCached', () => {
  it('gives what was given before, also to another process', async () => {
    const { asker, lookups, worked } = open();
    const first = await asker()(QUESTION);
    expect(await asker()(QUESTION)).toEqual(first);
    expect([worked(), lookups]).toEqual([1, [false, true]]);
  });

  it.each<[string, (ask: ReturnType<typeof open>['asker']) => Promise<Answer>]>([
    ['of another question', (asker) => asker()('Where did the mill of Sandby burn down?')],
    ['with another filter', (asker) => asker()(QUESTION, { from: '2020' })],
    ['of another version', (asker) => asker('v2')(QUESTION)],
  ])('works on one %s', async (_, ask) => {
    const { asker, worked } = open();
    await asker()(QUESTION);
    await ask(asker);
    expect(worked()).toBe(2);
  });

  it('uses nothing whose quotes do not stand in the documents', async () => {
    const { kept, asker, worked } = open();
    const answer = await asker()(QUESTION);
    for (const [key, written] of kept) kept.set(key, written.replaceAll('in May', 'in June'));
    expect(await asker()(QUESTION)).toEqual(answer);
    expect(worked()).toBe(2);
  });

  it.each(['"text"', '7', '{}', '{"grade":"answers"}', '{"grade":"answers","quotes":{}}', '[]'])(
    'works on a question for which there is only %s',
    async (written) => {
      const { kept, asker, worked } = open();
      await asker()(QUESTION);
      for (const key of kept.keys()) kept.set(key, written);
      expect((await asker()(QUESTION)).question).toBe(QUESTION);
      expect(worked()).toBe(2);
    },
  );

  it('fetches what the documents say before it looks whether the quotes stand there', async () => {
    const { kept, asker } = open();
    await asker()(QUESTION);
    let said = '';
    const card = {
      ...mill,
      get text() {
        return said;
      },
    };
    const brought: string[] = [];
    const ask = askCached(() => Promise.reject(new Error('worked again')), {
      cache: { find: async (key) => JSON.parse(kept.get(key) ?? 'null'), keep: () => undefined },
      corpus: { ...corpus, documents: [card] },
      version: 'v1',
      telemetry: { lookedUp: () => undefined },
      async bring(ids) {
        brought.push(...ids);
        said = mill.text;
      },
    });
    expect((await ask(QUESTION)).quotes[0]?.documentId).toBe('mill');
    expect(brought).toEqual(['mill']);
  });

  it('keeps no question', async () => {
    const { kept, asker } = open();
    await asker()('When did the mill of Sandby burn down, asks Zoë Quist?');
    expect([...kept].flat().join(' ')).not.toContain('Quist');
  });
});
