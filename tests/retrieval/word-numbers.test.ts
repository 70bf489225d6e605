import { describe, expect, it } from 'vitest';
import { hashWord, WordNumbers } from '../../src/retrieval/word-numbers.js';

/** Words of every length up to three of four letters, and of two scripts. */
const WORDS = ['a', 'b', 'é', '比'].flatMap((one) =>
  ['', 'a', 'b', 'é', '比'].flatMap((two) => ['', 'a', 'b', 'é', '比'].map((three) => one + two + three)),
);

describe('WordNumbers', () => {
  it('numbers words in the order in which they come, and reads each once', () => {
    const numbers = new WordNumbers();
    const different = [...new Set(WORDS)];
    const read: string[] = [];
    const numberOf = (word: string) => {
      const { high, low } = hashWord(word);
      return numbers.numberOf(high, low, () => {
        read.push(word);
        return word;
      });
    };
    expect(different.map(numberOf)).toEqual(different.map((_, at) => at));
    expect(different.map(numberOf)).toEqual(different.map((_, at) => at));
    expect(read).toEqual(different);
    expect(numbers.words).toEqual(different);
  });

  it('goes on in its order when its table grows', () => {
    const numbers = new WordNumbers();
    const many = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
    const all = [...many, ...many].map((word) => {
      const { high, low } = hashWord(word);
      return numbers.numberOf(high, low, () => word);
    });
    expect(all).toEqual([...many.keys(), ...many.keys()]);
  });
});
