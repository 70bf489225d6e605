import { describe, expect, it } from 'vitest';
import { createRanker, scoreShares } from '../../src/answering/rank-sentences.js';
import type { SentenceReader } from '../../src/reader/sentence-reader.js';
import { createPassageFinder } from '../../src/retrieval/find-passages.js';
import { scriptedReader } from '../support/scripted-reader.js';
import { corpusOf } from './corpus-of.js';

const CORPUS = corpusOf({
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Captain Ilse Kroonenberg blamed a worn pump.`,
  mill: 'The mill of Tarnwick burnt down. Ida Quist saw the fire.',
});

async function rank(
  question: string,
  reader = scriptedReader({ 'a worn pump': 4, sank: 1 }),
  corpus = CORPUS,
) {
  const ranking = await createRanker(
    corpus,
    createPassageFinder(corpus),
    () => reader,
  )(question, { limit: 5 });
  const textOf = ({ sentence }: (typeof ranking.passages)[number][number]) =>
    corpus.documents
      .find(({ id }) => id === sentence.passage.documentId)
      ?.text.slice(sentence.start, sentence.end);
  return { ...ranking, textOf };
}

describe('createRanker', () => {
  it('spreads a belief of 1 over the sentences read, most on the one that the reader believes in', async () => {
    const { passages, textOf } = await rank('Why did the ferry sink?');
    const sentences = passages.flat();
    expect(sentences.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 9);
    const best = sentences.reduce((a, b) => (b.mass > a.mass ? b : a));
    expect(textOf(best)).toBe('Captain Ilse Kroonenberg blamed a worn pump.');
  });

  it('gives each sentence its own logit', async () => {
    const { passages, textOf } = await rank('Why did the ferry sink?');
    const logits = new Map(passages.flat().map((ranked) => [textOf(ranked), ranked.logit]));
    expect(logits.get('Captain Ilse Kroonenberg blamed a worn pump.')).toBe(4);
    expect(logits.get('The ferry Astrid sank off Velmora on 3 May 2011.')).toBe(1);
    expect(logits.get('Nobody was hurt.')).toBe(-5);
  });

  it.each([
    ['of the documents', 'tarnwick', 'Did the mill of tarnwick burn?'],
    ['that a reader knows', 'tarnwik', 'Did the mill of tarnwik burn?'],
  ])('asks a reader that knows words with the spelling %s', async (_, known, asked) => {
    const questions: string[] = [];
    const reader: SentenceReader = {
      ...scriptedReader({}),
      isWord: (word) => word === known,
      answers: async (question, passages) => {
        questions.push(question);
        return passages.map((sentences) => sentences.map(() => 0));
      },
    };
    await rank('Did the mill of tarnwik burn?', { ...reader, read: [] });
    expect(new Set(questions)).toEqual(new Set([asked]));
  });

  it('lets the words decide where the reader is given no weight', async () => {
    const reader = scriptedReader({ 'a worn pump': 4 }, { logit: 0, bm25: 5 });
    const { passages, textOf } = await rank('Did the mill of Tarnwick burn down?', reader);
    const best = passages.flat().reduce((a, b) => (b.mass > a.mass ? b : a));
    expect(textOf(best)).toBe('The mill of Tarnwick burnt down.');
  });

  it('has an answer read below the question that it answers, where that ends the part above', async () => {
    const question = `Will the lighthouse be sold? ${'x'.repeat(700)} Will it?`;
    const corpus = corpusOf({ interview: `${question}\n\nNot this year.` });
    const reader = scriptedReader({ 'Not this year': 3 });
    const { passages } = await rank('Is the lighthouse sold?', reader, corpus);
    const last = reader.read.find((sentences) => sentences.includes('Not this year.'));
    expect(last?.[0]).toMatch(/Will it\?$/u);
    expect(passages.flat().map(({ logit }) => logit)).toContain(3);
  });
});

describe('scoreShares', () => {
  it('adds up to the score', async () => {
    const weighing = { logit: 0.5, bm25: 2, passage: 3 };
    const { passages, reader } = await rank('Why did the ferry sink?', scriptedReader({ sank: 1 }, weighing));
    for (const ranked of passages.flat()) {
      const sum = scoreShares(ranked, reader.weighing).reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(ranked.score, 9);
    }
  });
});

describe('a reader that is sure', () => {
  const notes = corpusOf(
    Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`note${n}`, `The ferry of note ${n} sank.`])),
  );

  it('reads no further, and of what it did not read nothing is ranked', async () => {
    const sure = scriptedReader({ 'note 2': 6 }, { sure: 5 });
    const { passages } = await rank('Which ferry sank?', sure, notes);
    expect(sure.read).toHaveLength(4);
    expect(passages).toHaveLength(4);
  });

  it('reads no further than the nearest places where any sentence answers better than none', async () => {
    const content = scriptedReader({ 'note 2': 0.5 }, { sure: 5 });
    await rank('Which ferry sank?', content, notes);
    expect(content.read).toHaveLength(8);
  });

  it('reads everything of a small corpus where no sentence answers', async () => {
    const unsure = scriptedReader({ 'note 2': -1 }, { sure: 5 });
    const { passages } = await rank('Which ferry sank?', unsure, notes);
    expect(unsure.read).toHaveLength(9);
    expect(passages).toHaveLength(9);
  });
});
