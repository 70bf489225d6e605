import { describe, expect, it } from 'vitest';
import { plainStops } from '../../src/language/plain-stops.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Numbers below a limit, the same each time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function segmenterStops(text: string): number[] {
  return [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);
}

describe('plainStops', () => {
  it.each([
    'One came. Two left! Who? Nobody.',
    'It rose by 1.5 per cent in the U.S. and fell. (So it said.) “Why?” he asked. …'.replace('…', '-'),
    'He said: "No." Then he left... and came back. 5 men saw it. they say.',
    '',
  ])('cuts "%s" where the segmenter does', (text) => {
    expect(plainStops(text)).toEqual(segmenterStops(text));
  });

  it('cuts any plain text where the segmenter does', () => {
    const characters = [...' "\'()[]{}<>@#$%&*+,-/:;=^_`|~.!?.!?..   –—‘’“”abzABZ019'];
    const next = dice(7);
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 1 + next(14) }, () => characters[next(characters.length)]).join('');
      expect([text, plainStops(text)]).toEqual([text, segmenterStops(text)]);
    }
  });

  it.each(['Café. So', 'a\tb. C', 'So it was… Then'])('leaves "%s" to the segmenter', (text) => {
    expect(plainStops(text)).toBeUndefined();
  });
});
