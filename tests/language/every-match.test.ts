import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/language/every-match.js';

const told = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => [match.index, ...match, { ...match.groups }]);

describe('everyMatch', () => {
  it.each([
    ['a word', /(?<first>\p{L})\p{L}*/gu, 'Ida sold ﬁsh 🐟 and Bo'],
    ['nothing', /x/g, 'Ida'],
    ['what may be empty', /o*/g, 'Bo soon'],
  ])('finds %s as matchAll does, also a second time', (_, pattern, text) => {
    pattern.lastIndex = 3;
    const found = told(everyMatch(text, pattern));
    expect(found).toEqual(told(text.matchAll(pattern)));
    expect(told(everyMatch(text, pattern))).toEqual(found);
  });
});
