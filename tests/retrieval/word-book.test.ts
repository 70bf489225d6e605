import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { createVocabulary, tallyWords } from '../../src/retrieval/vocabulary.js';
import { WordBook } from '../../src/retrieval/word-book.js';
import { corpusOf } from '../answering/corpus-of.js';

const before = corpusOf({
  dye: 'The dye ran from Tarnwick. Ida Falk and the Falks sold dye to the bank.',
  mill: 'The mill of Hartley was sold in May.',
});
const now = corpusOf({
  ford: 'A banker was what the falk of Hartley feared.',
  mill: 'The mill of Hartley was sold in May.',
});

describe('a book of words that goes on to another corpus', () => {
  const book = new WordBook();
  analyzeCorpus(before, undefined, book);
  const [words, afresh] = [analyzeCorpus(now, undefined, book), analyzeCorpus(now)];

  it('knows the words of the corpus alone', () => {
    expect(tallyWords(words)).toEqual(tallyWords(afresh));
    const [known, fresh] = [createVocabulary(words), createVocabulary(afresh)];
    for (const term of ['falk', 'bank', 'banker', 'hartlei'])
      expect([known.has(term), known.isName(term), known.idf(term), known.family(term)]).toEqual([
        fresh.has(term),
        fresh.isName(term),
        fresh.idf(term),
        fresh.family(term),
      ]);
  });

  it('reads sentences as afresh: what is gone is the head of no family of words, and no name', () => {
    const [index, fresh] = [buildStanceIndex(now, words), buildStanceIndex(now, afresh)];
    expect(index.subjectsOf('banker')).toEqual(fresh.subjectsOf('banker'));
    expect(index.all().map(({ names, subjects }) => [names, subjects])).toEqual(
      fresh.all().map(({ names, subjects }) => [names, subjects]),
    );
    expect(index.rarity('hartley')).toBe(fresh.rarity('hartley'));
  });
});
