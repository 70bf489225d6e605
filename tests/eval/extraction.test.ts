import { describe, expect, it } from 'vitest';
import { meanExtraction, scoreExtraction } from '../../src/eval/extraction.js';

const article = 'One two three four five. Six seven eight.';

describe('scoreExtraction', () => {
  it.each([
    ['the article in other punctuation', 'one TWO three, four five six seven eight', 1, 1],
    ['nothing of it', 'Subscribe to our letter right now', 0, 0],
    ['its first half', 'One two three four five.', 1, 2 / 5],
    ['twice the same run', 'one two three four. Zero. one two three four', 1 / 6, 1 / 5],
    ['nothing at all', '', 0, 0],
  ])('of %s', (_, kept, precision, recall) => {
    const score = scoreExtraction(kept, article);
    expect(score.precision).toBeCloseTo(precision);
    expect(score.recall).toBeCloseTo(recall);
  });

  it('is perfect when there is nothing to keep and nothing is kept', () => {
    expect(scoreExtraction('', '')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('meanExtraction', () => {
  it('weighs each page the same', () => {
    const pages = [
      { precision: 1, recall: 0.5, f1: 0.6 },
      { precision: 0, recall: 0.5, f1: 0 },
    ];
    expect(meanExtraction(pages)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.3 });
    expect(meanExtraction([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
