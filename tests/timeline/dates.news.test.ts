import { describe, expect, it } from 'vitest';
import { newsAhead, newsAheadLater } from './dates.news-ahead.js';
import { newsHeld } from './dates.news-held.js';
import { newsSides, weekends } from './dates.news-sides.js';
import { newsTuned } from './dates.news-tuned.js';
import { findOurs, score } from './score-dates.js';

describe('findDates on news', () => {
  it.each([
    ['the sentences that the rules were mended on', newsTuned, 0.98],
    ['the sentences kept back', newsHeld, 0.93],
    ['sentences of days to come', newsAhead, 0.98],
    ['more sentences of days to come', newsAheadLater, 0.98],
    ['sentences that tell on which side of publication a day lies', newsSides, 1],
    ['weekends', weekends, 1],
  ])('finds and values the dates of %s', (_name, sentences, floor) => {
    const { recall, precision, errors } = score(sentences, findOurs);
    expect(recall, errors.join('\n')).toBeGreaterThanOrEqual(floor);
    expect(precision, errors.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
