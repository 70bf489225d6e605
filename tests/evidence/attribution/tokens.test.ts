import { describe, expect, it } from 'vitest';
import { isAdverb, isPronoun, isTime, isVerb, tokenize } from '../../../src/evidence/attribution/tokens.js';

describe('tokenize', () => {
  it('keeps abbreviations, initials and possessives whole, with their places', () => {
    const tokens = tokenize('Mr. J. Falk, of the U.S. board, said the clerks’ van stood.');
    expect(tokens.map(({ text }) => text)).toEqual(['Mr.', 'J.', 'Falk', ',', 'of', 'the', 'U.S.', 'board', ',', 'said', 'the', 'clerks’', 'van', 'stood', '.']); // biome-ignore format: one sentence
    expect(tokens[2]).toMatchObject({ start: 7, end: 11, isCapital: true, isWord: true });
  });

  it('tells the WHO from who, and reads through contractions', () => {
    expect(tokenize('WHO said they’ve left, he couldn’t').map(({ lower }) => lower)).toEqual([
      'WHO',
      'said',
      'they',
      'left',
      ',',
      'he',
      'cannot',
    ]);
  });
});

describe('a text of plain characters', () => {
  it('is cut as it is beside a letter of another alphabet', () => {
    const pieces = [..." .’'&-“”,;:()5"].concat([
      'Mr.',
      'Inc.',
      'U.S.',
      'J.',
      'a.m.',
      'Co',
      'van',
      'it',
      'X',
      '5.5',
      ' ',
    ]);
    const next = dice(11);
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join('');
      const said = (words: string) =>
        tokenize(words).map(({ text: word, start, end, lower, isWord, isCapital }) => [word, start, end, lower, isWord, isCapital]); // biome-ignore format: one token
      expect([text, said(text)]).toEqual([text, said(`${text} é`).slice(0, -1)]);
    }
  });
});

/** Numbers below a limit, the same each time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('the kinds of a word', () => {
  const at = (words: string, word: string) => {
    const tokens = tokenize(words);
    const found = tokens.findIndex(({ text }) => text === word);
    return [tokens, found] as const;
  };
  const tokenOf = (word: string) => tokenize(word)[0] ?? expect.fail(word);

  it('tells a verb from an adjective that looks the same', () => {
    expect(isVerb(...at('The board denied it', 'denied'))).toBe(true);
    expect(isVerb(...at('The denied claim', 'denied'))).toBe(false);
    expect(isVerb(...at('The managing director', 'managing'))).toBe(false);
  });

  it('tells adverbs, times and pronouns', () => {
    expect(['firmly', 'family', 'Kelly'].map((word) => isAdverb(tokenOf(word)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['Friday', '2018', '14:10', 'mill'].map((word) => isTime(tokenOf(word)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['They’ve', 'WHO', 'board'].map(isPronoun)).toEqual([true, false, false]);
  });
});
