import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import type { Corpus } from '../../src/corpus/document.js';
import type { EvalSet } from '../../src/eval/find-sets.js';
import { measureSet } from '../../src/eval/measure.js';
import type { System } from '../../src/eval/system.js';
import { casebook } from '../../src/eval/systems.js';
import { answerOf, quoteOf } from '../support/small-corpus.js';
import { folderOf, harbour } from './fixtures.js';

const page = 'Nora Field opened the mill again on Monday after it had stood still for nine years.';
const { folder, remove } = folderOf({
  ...harbour,
  'pages/mill.txt': `${page}\n`,
  'pages/truth.json': JSON.stringify({ mill: { articleBody: page } }),
  'broken/truth.json': '{',
});
afterAll(remove);

const set: EvalSet = {
  kind: 'questions',
  name: 'harbour',
  corpus: join(folder, 'harbour/corpus'),
  questionFiles: [join(folder, 'harbour/questions.jsonl'), join(folder, 'harbour/outside.jsonl')],
};

/** A clock that goes on by 5 ms whenever it is read. */
const clock = () => {
  let time = 0;
  return () => {
    time += 5;
    return time;
  };
};

/** Always quotes the crane; refuses what is not about it, unless told not to. */
const craneSystem: System = {
  name: 'crane',
  open: (corpus) => ({ corpus, ask: async (question) => craneAnswer(corpus, question, true) }),
  openUnrefusing: (corpus) => ({ corpus, ask: async (question) => craneAnswer(corpus, question, false) }),
};

function craneAnswer(corpus: Corpus, question: string, refuses: boolean): Answer {
  const [document] = corpus.documents;
  if (document === undefined) throw new Error('no document was loaded');
  const quote = quoteOf(document, 1, 'The crane at Ferry Quay fell into the water on Sunday night.');
  const isAbout = question.includes('Ferry Quay');
  return answerOf(question, isAbout || !refuses ? [quote] : [], { confidence: isAbout ? 0.9 : 0.2 });
}

describe('measureSet', () => {
  it('asks every question and sees a refusal and its ranking apart', async () => {
    const [result] = await measureSet(set, [craneSystem], { now: clock(), failures: 5 });
    expect(result).toMatchObject({ set: 'harbour', system: 'crane', items: 3, answerable: 2 });
    expect(result?.figures).toMatchObject({
      quoteAt1: 0.5,
      rankedAt1: 0.5,
      verbatim: 1,
      auroc: 0.75,
      answerableRefused: 0.5,
      unanswerableAnswered: 0,
      p50: 5,
      load: 5,
    });
    expect(result?.failures?.map(({ id, fault }) => [id, fault])).toEqual([['q2', 'refused-answerable']]);
  });

  it('sums several sets up as one, a sample shared out among them', async () => {
    const collection: EvalSet = { kind: 'collection', name: 'quays', sets: [set, set] };
    const [all] = await measureSet(collection, [craneSystem], { now: clock() });
    expect(all).toMatchObject({
      set: 'quays',
      items: 6,
      answerable: 4,
      figures: { quoteAt1: 0.5, load: 10 },
    });
    const [some] = await measureSet(collection, [craneSystem], { now: clock(), sample: 2 });
    expect(some?.items).toBe(2);
  });

  it('finds a quote that is not of the file', async () => {
    const forger: System = {
      name: 'forger',
      open: (corpus) => ({
        corpus,
        async ask(question) {
          const answer = craneAnswer(corpus, question, false);
          return {
            ...answer,
            quotes: answer.quotes.map((quote) => ({ ...quote, text: `${quote.text.slice(0, -1)}!` })),
          };
        },
      }),
    };
    const [result] = await measureSet(set, [forger], { now: clock(), failures: 1 });
    expect(result?.figures.verbatim).toBe(0);
    expect(result?.failures).toMatchObject([{ fault: 'misquoted' }]);
  });

  it('measures Casebook as shipped, and tells how far it is', async () => {
    const told: string[] = [];
    const [result] = await measureSet(set, [casebook], {
      now: clock(),
      sample: 2,
      onProgress: (what, done, total) => told.push(`${what} ${done}/${total}`),
    });
    expect(told).toEqual(['harbour, casebook 1/2', 'harbour, casebook 2/2']);
    expect(result?.items).toBe(2);
    expect(result?.figures).toMatchObject({ rankedAt1: 1, verbatim: 1, boilerplate: 0 });
  });

  it('measures what is kept of pages', async () => {
    const pages: EvalSet = { kind: 'pages', name: 'pages', folder: join(folder, 'pages') };
    const [result, ...others] = await measureSet(pages, [casebook, craneSystem], {
      now: clock(),
      failures: 1,
    });
    expect(others).toEqual([]);
    expect(result).toMatchObject({ items: 1, answerable: null, figures: { f1: 1, load: 5, quoteAt1: null } });
    expect(result?.failures).toMatchObject([{ fault: 'page', id: 'mill.txt' }]);
  });

  it('says when the true articles cannot be read', async () => {
    const broken: EvalSet = { kind: 'pages', name: 'broken', folder: join(folder, 'broken') };
    await expect(measureSet(broken, [casebook], { now: clock() })).rejects.toThrow(
      /The true articles of .*broken/,
    );
  });
});
