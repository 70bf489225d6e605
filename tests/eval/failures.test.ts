import { describe, expect, it } from 'vitest';
import { faultOf, worstAnswers, worstPages } from '../../src/eval/failures.js';
import { answerOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { judgedOf, questionOf } from './fixtures.js';

const note = fileOf('note.txt', 'The lock was old. The owner denied it.');
const old = quoteOf(note, 1, 'The lock was old.');
const denial = quoteOf(note, 2, 'The owner denied it.');
const at = (confidence: number) => answerOf('?', [old, denial], { confidence });
const refusal = (confidence: number) => answerOf('?', [], { confidence });
const outside = questionOf({ answerable: false });

describe('faultOf', () => {
  it.each([
    ['right', judgedOf(at(0.9)), undefined],
    ['right to refuse', judgedOf(refusal(0.1), { question: outside }), undefined],
    ['misquoted', judgedOf(at(0.9), { misquoted: 1, boilerplate: 1 }), 'misquoted'],
    ['quoting boilerplate', judgedOf(at(0.9), { boilerplate: 1 }), 'boilerplate'],
    ['answering what it cannot', judgedOf(at(0.9), { question: outside }), 'answered-unanswerable'],
    ['refusing what it can answer', judgedOf(refusal(0.1)), 'refused-answerable'],
    ['without a hit', judgedOf(at(0.9), { hits: [false, false], fair: false }), 'missed'],
    ['one-sided', judgedOf(at(0.9), { fair: false }), 'unfair'],
    ['second', judgedOf(at(0.9), { hits: [false, true] }), 'not-first'],
  ])('of an answer that is %s', (_, judged, fault) => {
    expect(faultOf(judged)).toBe(fault);
  });
});

describe('worstAnswers', () => {
  const missed = (id: string, confidence: number) =>
    judgedOf(at(confidence), { question: questionOf({ id }), hits: [false, false] });
  const refused = (id: string, confidence: number) =>
    judgedOf(refusal(confidence), { question: questionOf({ id }), ranked: at(confidence) });
  const judged = [
    missed('missed-mildly', 0.3),
    missed('missed-badly', 0.9),
    judgedOf(at(0.9)),
    refused('refused-mildly', 0.15),
    refused('refused-badly', 0.01),
    missed('missed', 0.6),
  ];

  it('takes the worst of each fault in turn', () => {
    expect(worstAnswers(judged, 10).map(({ id }) => id)).toEqual([
      'missed-badly',
      'refused-badly',
      'missed',
      'refused-mildly',
      'missed-mildly',
    ]);
    expect(worstAnswers(judged, 2).map(({ id }) => id)).toEqual(['missed-badly', 'refused-badly']);
  });

  it('tells what was wanted and what a refusal held back', () => {
    const question = questionOf({
      answers: ['owner'],
      gold: [{ file: 'note.txt', quote: 'denied it' }],
      mustAlso: [{ file: 'note.txt', quote: 'was old' }],
    });
    expect(worstAnswers([judgedOf(refusal(0.1), { question, ranked: at(0.1) })], 1)).toEqual([
      {
        fault: 'refused-answerable',
        id: 'q1',
        question: 'What fell?',
        group: '',
        answered: false,
        confidence: 0.1,
        wanted: ['owner', 'denied it'],
        mustAlso: ['was old'],
        shown: [old.text, denial.text],
        onRecord: [],
      },
    ]);
  });

  it('is empty when all is right', () => {
    expect(worstAnswers([judgedOf(at(0.9))], 5)).toEqual([]);
  });
});

describe('worstPages', () => {
  it('takes those of least F1', () => {
    const page = (name: string, f1: number) => ({ name, precision: 1, recall: 0.5, f1 });
    const worst = worstPages([page('good', 0.9), page('bad', 0.1), page('fair', 0.5)], 2);
    expect(worst.map(({ id, question }) => [id, question])).toEqual([
      ['bad', 'precision 1.000, recall 0.500, F1 0.100'],
      ['fair', 'precision 1.000, recall 0.500, F1 0.500'],
    ]);
  });
});
