import { describe, expect, it } from 'vitest';
import { areMost, lengthOf } from '../../src/answering/most-of-quote.js';

const span = (start: number, end: number) => ({ start, end });

describe('areMost', () => {
  it.each([
    [60, true],
    [59, false],
  ])('takes %d of 100 characters for most of a quote: %s', (end, isMost) => {
    expect(areMost([span(0, end)], [span(0, end), span(end, 100)])).toBe(isMost);
  });
});

describe('lengthOf', () => {
  it('adds up sentences, without what stands between them', () => {
    expect(lengthOf([span(2, 5), span(7, 11)])).toBe(7);
  });
});
