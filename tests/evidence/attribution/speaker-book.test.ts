import { describe, expect, it } from 'vitest';
import { SpeakerBook } from '../../../src/evidence/attribution/speaker-book.js';
import { WordBook } from '../../../src/retrieval/word-book.js';
import { FLAG_BITS } from '../../../src/retrieval/word-flags.js';

function bookOf(...speakers: string[]) {
  const words = new WordBook();
  const book = new SpeakerBook(words);
  for (const speaker of speakers) book.numberOf(speaker);
  const wordsOf = (speaker: number) =>
    book.tokens.slice(...book.rangeOf(speaker)).map((token) => words.words.keys[token >>> FLAG_BITS]);
  return { book, words, wordsOf };
}

describe('SpeakerBook', () => {
  it('numbers speakers in the order in which they are met, each once', () => {
    const { book } = bookOf('Ida Falk', 'the company');
    expect(['the company', 'Ida Falk', 'he'].map((speaker) => book.numberOf(speaker))).toEqual([1, 0, 2]);
    expect([book.size, book.nameOf(1), book.nameOf(9)]).toEqual([3, 'the company', undefined]);
  });

  it('reads what each is called', () => {
    const { book, wordsOf } = bookOf('Ida Falk', 'the company');
    book.numberOf('Ida Falk');
    expect([wordsOf(0), wordsOf(1), wordsOf(9)]).toEqual([['ida', 'falk'], ['the', 'company'], []]);
  });

  it('knows who was named before', () => {
    const { book } = bookOf('Ida Falk', 'the company', 'he');
    expect([0, 1, 2, 9].map((speaker) => book.pointsBack(speaker))).toEqual([false, true, true, false]);
  });

  it('goes on where it was kept', () => {
    const { book, words } = bookOf('Ida Falk', 'the company');
    const again = new SpeakerBook(words, book.stored);
    expect(again.stored).toEqual(book.stored);
    expect([again.numberOf('the company'), again.numberOf('he'), again.size]).toEqual([1, 2, 3]);
    expect([again.pointsBack(1), again.pointsBack(2), book.size]).toEqual([true, true, 2]);
    expect(again.rangeOf(2)).toEqual([4, 5]);
  });
});
