import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { type AskedQuestion, judge } from '../../src/eval/judge.js';
import { answerOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { questionOf } from './fixtures.js';

const text = 'The lock was old. The owner denied it. Subscribe now! The mayor said that it was new.';
const note = fileOf('note.txt', text, {
  blocks: [
    { start: 0, end: 38, kind: 'paragraph' },
    { start: 39, end: 53, kind: 'boilerplate', reason: 'subscription form' },
    { start: 54, end: text.length, kind: 'paragraph' },
  ],
});
const evidence = { documents: new Map([[note.id, note]]), stands: () => true };
const old = quoteOf(note, 1, 'The lock was old.');
const denial = quoteOf(note, 2, 'The owner denied it.');
const mayor = quoteOf(note, 3, 'The mayor said that it was new.');
const denialGold = { file: 'note.txt', quote: denial.text };
const asked = (
  answer: Answer,
  known: Parameters<typeof questionOf>[0] = {},
  ranked = answer,
): AskedQuestion => ({
  question: questionOf({ answers: ['owner'], ...known }),
  document: 'note',
  answer,
  ranked,
  ms: 2,
});

describe('judge', () => {
  it('says of each of the first three quotes whether it answers', () => {
    const { hits } = judge(asked(answerOf('?', [old, denial, mayor, denial])), evidence);
    expect(hits).toEqual([false, true, false]);
  });

  it('gives a refusal no hit, but sees what was held back', () => {
    const refused = asked(answerOf('?', []), {}, answerOf('?', [denial]));
    expect(judge(refused, evidence)).toMatchObject({ hits: [], rankedHits: [true] });
  });

  it.each([
    ['among the quotes', answerOf('?', [old, denial]), true],
    ['on record', answerOf('?', [old], { onRecord: [denial] }), true],
    ['nowhere', answerOf('?', [old, mayor]), false],
  ])('calls an answer fair by the other side being %s', (_, answer, fair) => {
    expect(judge(asked(answer, { mustAlso: [denialGold] }), evidence).fair).toBe(fair);
  });

  it('asks for every side', () => {
    const mustAlso = [denialGold, { file: 'note.txt', quote: mayor.text }];
    expect(judge(asked(answerOf('?', [old, denial]), { mustAlso }), evidence).fair).toBe(false);
  });

  it('does not speak of fairness where nothing is asked for', () => {
    expect(judge(asked(answerOf('?', [old])), evidence).fair).toBeUndefined();
  });

  it('counts quotes that do not stand in their file, on record too', () => {
    const answer = answerOf('?', [old, mayor], { onRecord: [denial] });
    const stands = ({ text: quoted }: { text: string }, path: string) =>
      path === 'note.txt' && quoted === old.text;
    expect(judge(asked(answer), { ...evidence, stands }).misquoted).toBe(2);
  });

  it.each([
    ['inside', 39, 53, 1],
    ['over one end', 30, 41, 1],
    ['up to it', 18, 39, 0],
    ['after it', 53, 60, 0],
  ])('sees a quote of boilerplate: %s', (_, start, end, boilerplate) => {
    const quote = { ...old, start, end, text: text.slice(start, end) };
    expect(judge(asked(answerOf('?', [quote])), evidence).boilerplate).toBe(boilerplate);
  });
});
