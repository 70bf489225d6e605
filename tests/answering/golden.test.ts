import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Quote } from '../../src/answering/answer.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { coversGold } from '../../src/eval/gold.js';
import { openEngine } from '../../src/open-engine.js';
import { packageRoot } from '../../src/package-root.js';

/**
 * Asked of the bundled documents. The whole answers stand in tests/golden/bundled-answers.json, each read and found right and
 * fair: written anew by `npx vitest run tests/answering/golden -u`, to be read again before it is committed.
 */
const QUESTIONS = [
  'Was Xu Mingxing detained by the police?',
  'Who is the founder of OKCoin?',
  'When did Chris Lee leave OKCoin?',
  'Did Okex manipulate prices?',
  'Why did Okex roll back the futures trades?',
  'How many people threatened suicide?',
  'Where does the income of Okex come from?',
  'What did 8BTC say caused the violence?',
  'Who shot the president of the bank?',
  'How many employees does Huobi have?',
  'What is the phone number of Weifang Police Station?',
  'What will the price of bitcoin be tomorrow?',
];

const SEEDS = join(packageRoot, '../shared/seeds');
const SEED_QUESTIONS = join(packageRoot, '../shared/eval/seeds-questions.jsonl');
const hasSeeds = existsSync(SEEDS) && existsSync(SEED_QUESTIONS);

const shown = ({ documentId, stance, text }: Quote) => ({ documentId, stance, text });

describe('the bundled documents', async () => {
  const engine = openEngine(await loadCorpus(join(packageRoot, 'corpus')));

  it('answer twelve questions as they were last read', async () => {
    const answers = [];
    for (const question of QUESTIONS) {
      const { answered, quotes, onRecord } = await engine.ask(question);
      answers.push({ question, answered, quotes: quotes.map(shown), onRecord: onRecord.map(shown) });
    }
    expect(answers.filter(({ answered }) => !answered)).toHaveLength(4);
    await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(
      '../golden/bundled-answers.json',
    );
  });
});

const Question = z.object({
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ file: z.string(), quote: z.string() })),
});

describe.skipIf(!hasSeeds)('the articles in ../shared/seeds (skipped where they are absent)', async () => {
  if (!hasSeeds) return;
  const corpus = await loadCorpus(SEEDS);
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const questions = readFileSync(SEED_QUESTIONS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Question.parse(JSON.parse(line)));
  const engine = openEngine(corpus);
  const neverRefusing = openEngine(corpus, 0);

  it.each(questions.filter(({ kind }) => /far|trap/u.test(kind)).map(({ question }) => question))(
    'do not answer “%s”',
    async (question) => {
      expect((await engine.ask(question)).answered).toBe(false);
    },
  );

  it('are never quoted from their boilerplate', async () => {
    for (const { question } of questions) {
      const { quotes, onRecord } = await neverRefusing.ask(question);
      for (const quote of [...quotes, ...onRecord]) {
        const blocks = documents.get(quote.documentId)?.blocks ?? [];
        expect(
          blocks.filter(
            ({ kind, start, end }) => kind === 'boilerplate' && start < quote.end && quote.start < end,
          ),
          question,
        ).toEqual([]);
      }
    }
  });

  it('are quoted with the answer among the first three, for 96 of 100 questions, nothing refused', async () => {
    const answerable = questions.filter(({ answerable }) => answerable);
    let hits = 0;
    for (const { question, gold } of answerable) {
      const { quotes } = await neverRefusing.ask(question);
      const found = quotes
        .slice(0, 3)
        .some((quote) => gold.some((wanted) => coversGold(quote, wanted, documents)));
      if (found) hits += 1;
    }
    expect(answerable.length).toBeGreaterThan(15);
    expect(hits / answerable.length).toBeGreaterThanOrEqual(0.96);
  });
});
