import { describe, expect, it } from 'vitest';
import type { AliasGroup } from '../../src/corpus/document.js';
import { NameBook, pointsBack } from '../../src/evidence/entities.js';
import { analyze } from '../../src/language/analyzer.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { KeyNumbers } from '../../src/retrieval/key-numbers.js';
import { tallyWords } from '../../src/retrieval/word-tally.js';
import { corpusOf } from '../answering/corpus-of.js';

function learn(text: string, aliases: readonly AliasGroup[] = []) {
  const words = analyzeCorpus(corpusOf({ page: text }));
  const keys = new KeyNumbers();
  const book = new NameBook(words.book, tallyWords(words), aliases, keys);
  const numberOf = (word: string) => words.book.words.find(word) ?? -1;
  return { book, keys, words, numberOf, namesIn: (read: string) => [...book.namesIn(analyze(read))] };
}

describe('NameBook', () => {
  it('takes for names what is written with a capital inside of sentences at least as often as without', () => {
    const { namesIn } = learn(
      'They met Falk at the mill. He saw Rose there. A rose grew by a rose. They saw May, and in may.',
    );
    expect(namesIn('Falk saw Rose of the Mill')).toEqual(['falk']);
  });

  it('takes days, titles and words of many names for nobody', () => {
    const { namesIn } = learn('They met Mr Falk on Monday at the Bank of Lund.');
    expect(namesIn('Mr Falk on Monday at the Bank of Lund')).toEqual(['falk', 'lund']);
  });

  it('gives all names of a group of aliases one key, the one that stands in no text too', () => {
    const { namesIn } = learn('They met the trust and the HT.', [['Harbour Trust', 'HT', 'the  Trustees']]);
    const key = 'alias:Harbour Trust|HT|the  Trustees';
    expect(namesIn('the harbour trust')).toEqual([key]);
    expect(namesIn('the trustees')).toEqual([key]);
    expect(namesIn('HT')).toContain(key);
    expect(namesIn('a trust of the harbour')).toEqual([]);
  });

  it('tells of the words of a book which are names and which begin aliases', () => {
    const { book, numberOf } = learn('They met Falk at the harbour trust.', [['Harbour Trust']]);
    expect(['falk', 'harbour', 'trust'].map((word) => book.isName(numberOf(word)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['falk', 'harbour', 'trust'].map((word) => book.tells[numberOf(word)] !== 0)).toEqual([
      true,
      true,
      false,
    ]);
    expect([...book.headed.keys()]).toEqual([numberOf('harbour')]);
  });

  it('takes the number of each name of some tokens as often as it stands there', () => {
    const { book, keys, words } = learn('They met Falk and Falk at the harbour trust.', [['Harbour Trust']]);
    const taken = (from: number, to: number) => {
      const names: string[] = [];
      book.eachNameIn(words.tokens, from, to, (name) => names.push(keys.keys[name] ?? ''));
      return names;
    };
    const { length } = words.tokens;
    expect(taken(0, length)).toEqual(['falk', 'falk', 'alias:Harbour Trust']);
    expect(taken(0, length - 1)).toEqual(['falk', 'falk']);
  });
});

describe('pointsBack', () => {
  it.each([
    ['The company left.', true],
    ['He left.', true],
    ['Its mill burnt.', true],
    ['Ida Falk left.', false],
    ['A company left.', false],
  ])('sees that somebody is spoken of who is not named: %s', (words, does) => {
    expect(pointsBack(words)).toBe(does);
  });
});
