import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';
import { SENTENCE_CASES } from '../corpus/sentence-cases.js';
import { growthOf, NOT_SQUARE } from '../support/growth.js';

const ours = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
const expected = (marked: string) => marked.split('|').map((sentence) => sentence.trim());

/** Sentences as the platform cuts them, to compare with. */
const plain = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

describe('splitSentences', () => {
  it.each(SENTENCE_CASES)('cuts %j', (marked) => {
    expect(ours(marked.replaceAll('|', ''))).toEqual(expected(marked));
  });

  it('is right more often than the plain segmenter', () => {
    const right = (cut: (text: string) => string[]) =>
      SENTENCE_CASES.filter(
        (marked) => cut(marked.replaceAll('|', '')).join('|') === expected(marked).join('|'),
      ).length;
    expect(right(ours)).toBeGreaterThan(right(plain) * 1.3);
  });

  it('looks at its range alone', () => {
    const text = 'Above. The pump stopped. Nobody came. Below.';
    expect(splitSentences(text, 7, 37)).toEqual([
      { start: 7, end: 24 },
      { start: 25, end: 37 },
    ]);
  });

  it('gives trimmed spans in order that cover all but white space', () => {
    const word = fc.constantFrom(
      'Lamp',
      'pump',
      'Inc.',
      'U.S.',
      'no.',
      'A.',
      '"Stop!"',
      '(it',
      'is.)',
      '灯。',
      '[3]',
      '...',
      '\n',
      '\n\n',
      '- a',
      '\u00a0',
      '5',
      '💡.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        const spans = splitSentences(sample, 0, sample.length);
        let from = 0;
        for (const { start, end } of spans) {
          expect(sample.slice(from, start).trim()).toBe('');
          expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(sample.slice(from).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', ' ', '(', '#', '.', '"', '[1]', 'No. ', '灯', 'a. ', '.\n', '- a\n', '\n'])(
    'takes linear time on a long run of %j',
    async (part) => {
      const growth = await growthOf((factor) => {
        const text = part.repeat((factor * 30_000) / part.length);
        splitSentences(text, 0, text.length);
      }, NOT_SQUARE);
      expect(growth).toBeLessThan(NOT_SQUARE);
    },
  );
});
