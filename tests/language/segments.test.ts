import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../src/language/segments.js';
import { growthOf, NOT_SQUARE } from '../support/growth.js';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

it('cuts a long text into the characters that the platform sees', () => {
  const sign = fc.constantFrom('a', '\r', '\n', 'e\u0301', '👩‍🚀', '🇩🇪', '👍🏽', '\ud800', '中', ' ');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 400, maxLength: 900 }), (signs) => {
      const text = signs.join('');
      const expected = [...graphemes.segment(text)].map(({ segment, index }) => ({ segment, index }));
      expect([...segmentsOf(graphemes, text)]).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

it('leaves nothing of a run without words out', () => {
  const text = `中文据称否认`.repeat(400);
  expect([...segmentsOf(words, text)].map(({ segment }) => segment).join('')).toBe(text);
});

it.each(['中', '据称', 'a', 'e\u0301', '\u0301'])('takes linear time on a long run of %j', async (part) => {
  const growth = await growthOf((factor) => [...segmentsOf(words, part.repeat(factor * 3000))], NOT_SQUARE);
  expect(growth).toBeLessThan(NOT_SQUARE);
});
