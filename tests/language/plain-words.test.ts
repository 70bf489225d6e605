import { describe, expect, it } from 'vitest';
import { isPlain, nextWordStart, wordEnd } from '../../src/language/plain-words.js';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = nextWordStart(text, 0); at < text.length; at = nextWordStart(text, at)) {
    const end = wordEnd(text, at);
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

/** What the pattern for any script takes for words. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’:,/&_@\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

describe('wordEnd', () => {
  it.each([
    'The ferry’s mate, “Bo” (R&D), left at 09:15Z – with db-7 and 1,300.50 crowns…',
    "a--b a-b- -c it's 'tis x_y _z u@v.w. …",
    '',
    '   ',
  ])('finds the words that a pattern for any script finds in "%s"', (text) => {
    expect(isPlain(text)).toBe(true);
    expect(wordsOf(text)).toEqual([...text.matchAll(WORD)].map(([word]) => word));
  });
});

describe('isPlain', () => {
  it.each(['Café', '比特币', 'ﬁn', 'x²'])('leaves "%s" to patterns', (text) => {
    expect(isPlain(text)).toBe(false);
  });
});
