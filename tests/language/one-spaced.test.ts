import { describe, expect, it } from 'vitest';
import { oneSpaced } from '../../src/language/one-spaced.js';

describe('oneSpaced', () => {
  it.each([
    ['He  denied \n it.', 'He denied it.'],
    ['a\tb\u00a0c', 'a b c'],
    [' He denied it. ', ' He denied it. '],
    ['', ''],
  ])('puts one space for white space: %j', (text, expected) => {
    expect(oneSpaced(text)).toBe(expected);
  });
});
