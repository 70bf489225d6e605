import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/language/nearest.js';

describe('nearest', () => {
  it.each([
    ['aks', 'ask'],
    ['asks', 'ask'],
    ['time', 'timeline'],
    ['chekc', 'check'],
    ['ask', 'ask'],
    ['zebra', undefined],
    ['', undefined],
  ])('takes "%s" to mean %s', (word, expected) => {
    expect(nearest(word, ['ask', 'check', 'timeline'])).toBe(expected);
  });
});
