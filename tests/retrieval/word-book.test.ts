import { describe, expect, it } from 'vitest';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
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
  analyzeCorpus(before, book);
  const [words, afresh] = [analyzeCorpus(now, book), analyzeCorpus(now)];

  it('knows the words of the corpus alone', () => {
    const [known, fresh] = [createVocabulary(words), createVocabulary(afresh)];
    for (const term of ['falk', 'bank', 'banker', 'hartlei'])
      expect([known.has(term), known.isName(term), known.idf(term), known.family(term)]).toEqual([
        fresh.has(term),
        fresh.isName(term),
        fresh.idf(term),
        fresh.family(term),
      ]);
  });
});
