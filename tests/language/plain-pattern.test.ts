import { describe, expect, it } from 'vitest';
import { plainPattern } from '../../src/language/plain-pattern.js';

const NAME = /(?<!\p{L})\p{Lu}[\p{L}\p{N}\p{M}’-]+(?:\s\p{Ll}+|[^\p{L}\s])?/gu;
const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([match]) => match);

describe('plainPattern', () => {
  it.each([
    'The mayor Ida Falk-2 left, “Reuters” said – at 5.',
    'Die Bürgermeisterin Änne Óg trat zurück.',
    '市长 Ida 离开了',
    '',
  ])('finds the same in %s as the pattern itself', (text) => {
    expect(found(plainPattern(NAME)(text), text)).toEqual(found(NAME, text));
  });

  it('knows no letters beyond ASCII for a plain text', () => {
    expect(plainPattern(NAME)('Ida left').source).not.toContain('\\p');
    expect(plainPattern(NAME)('Änne left').source).toBe(NAME.source);
  });

  it('is made once for each kind of text', () => {
    const pattern = plainPattern({ source: '\\p{L}+', flags: 'u' });
    expect(pattern('Ida')).toBe(pattern('Falk'));
    expect(pattern('Änne')).toBe(pattern('Óg'));
  });

  it('leaves escapes and brackets of its own alone', () => {
    expect(found(plainPattern(/\[\p{L}\]|\\p|[\]\p{N}]/gu)('[a] \\p ] 7'), '[a] \\p ] 7')).toEqual([
      '[a]',
      '\\p',
      ']',
      '7',
    ]);
  });

  it('refuses a class that it does not know', () => {
    expect(() => plainPattern(/\p{Script=Latin}|\p{Sc}/u)('Ida')).toThrow(RangeError);
  });
});
