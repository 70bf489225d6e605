import { describe, expect, it } from 'vitest';
import {
  hasDefect,
  measurementNames,
  measurementsOfAnswers,
  measurementsOfPages,
} from '../../src/eval/measurements.js';
import { answerOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { judgedOf, questionOf } from './fixtures.js';

const note = fileOf('note.txt', 'The lock was old. The owner denied it.');
const old = quoteOf(note, 1, 'The lock was old.');
const denial = quoteOf(note, 2, 'The owner denied it.');
const outside = questionOf({ answerable: false });
const refusal = (confidence: number) => answerOf('?', [], { confidence });

const judged = [
  judgedOf(answerOf('?', [old, denial], { confidence: 0.9 }), { fair: true, rankedFair: true, ms: 4 }),
  judgedOf(answerOf('?', [old, denial], { confidence: 0.8 }), {
    hits: [false, true],
    rankedHits: [false, true],
    fair: false,
    rankedFair: false,
    misquoted: 1,
  }),
  judgedOf(refusal(0.3), {
    ranked: answerOf('?', [denial]),
    rankedHits: [true],
    fair: false,
    rankedFair: true,
  }),
  judgedOf(answerOf('?', [denial], { confidence: 0.7 }), {
    hits: [false],
    rankedHits: [false],
    boilerplate: 1,
  }),
  judgedOf(refusal(0.1), { question: outside }),
  judgedOf(answerOf('?', [old], { confidence: 0.5 }), { question: outside, hits: [false] }),
];

describe('measurementsOfAnswers', () => {
  it('sums up what was shown and, apart, what would have been shown', () => {
    expect(measurementsOfAnswers(judged, 12)).toEqual({
      quoteAt1: 1 / 4,
      quoteAt3: 2 / 4,
      rankedAt1: 2 / 4,
      rankedAt3: 3 / 4,
      quoteChars: (3 * old.text.length + 3 * denial.text.length) / 6,
      quotesPerAnswer: 6 / 4,
      verbatim: 5 / 6,
      boilerplate: 1,
      fair: 1 / 3,
      rankedFair: 2 / 3,
      bothSides: null,
      supportsRight: null,
      contradictsRight: null,
      contradictsFound: null,
      accuracy: null,
      macroF1: null,
      denialRight: null,
      denialFound: null,
      speakerRight: null,
      speakerFound: null,
      auroc: 7 / 8,
      answerableRefused: 1 / 4,
      unanswerableAnswered: 1 / 2,
      precision: null,
      recall: null,
      f1: null,
      p50: 1,
      p99: 4,
      load: 12,
    });
  });

  it('leaves out what a set does not ask for', () => {
    const { fair, auroc, unanswerableAnswered } = measurementsOfAnswers([judgedOf(answerOf('?', [old]))], 0);
    expect({ fair, auroc, unanswerableAnswered }).toEqual({
      fair: null,
      auroc: null,
      unanswerableAnswered: null,
    });
  });

  it('has no measurement but counts and times for no question at all', () => {
    const known = Object.entries(measurementsOfAnswers([], 3)).filter(([, value]) => value !== null);
    expect(known).toEqual([
      ['boilerplate', 0],
      ['load', 3],
    ]);
  });
});

describe('measurementsOfPages', () => {
  it('gives extraction alone', () => {
    const figures = measurementsOfPages([{ precision: 1, recall: 0.5, f1: 0.6 }], 7);
    expect(figures).toMatchObject({ precision: 1, recall: 0.5, f1: 0.6, load: 7, quoteAt1: null });
    expect(Object.keys(figures)).toEqual(measurementNames);
  });
});

describe('hasDefect', () => {
  it.each([
    [1, 0, false],
    [null, null, false],
    [0.999, 0, true],
    [1, 1, true],
  ])('of verbatim %s and %s quotes of boilerplate is %s', (verbatim, boilerplate, expected) => {
    expect(hasDefect({ verbatim, boilerplate })).toBe(expected);
  });
});
