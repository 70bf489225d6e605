import { describe, expect, it } from 'vitest';
import { listMatters, MatterBook } from '../../../src/evidence/sentence-index/matter-lists.js';
import { matterOf } from '../../../src/language/figures.js';
import { analyzeCorpus } from '../../../src/retrieval/corpus-words.js';
import { numbersUnder } from '../../../src/retrieval/number-lists.js';
import { WordBook } from '../../../src/retrieval/word-book.js';
import { corpusOf } from '../../answering/corpus-of.js';

describe('MatterBook', () => {
  it('gives the words of one matter one number, and goes along with its book', () => {
    const words = new WordBook();
    for (const word of ['mill', 'failed', 'failing']) words.numberOf(word);
    const book = new MatterBook(words);
    expect([book.ofWords(), book.size]).toEqual([[0, 1, 1], 2]);
    words.numberOf('pump');
    expect([book.find(matterOf('pump')), book.size]).toEqual([2, 3]);
    expect(book.find('ferry')).toBeUndefined();
  });
});

describe('listMatters', () => {
  it('lists the sentences that hold a word of a matter, each once, and none for stop words', () => {
    const words = analyzeCorpus(
      corpusOf({ page: 'The pump failed, and failed. It burnt.\n\nThe failing mill.' }),
    );
    const book = new MatterBook(words.book);
    const lists = listMatters(words, book);
    const sentencesOf = (word: string) => [...numbersUnder(lists, book.find(matterOf(word)))];
    expect(['failed', 'pump', 'mill', 'the'].map(sentencesOf)).toEqual([[0, 2], [0], [2], []]);
  });
});
