import { describe, expect, it } from 'vitest';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

const TEXTS = {
  harbour: `The harbour of Velmora closed on Monday. Captain Ilse Kroonenberg left the harbour.

Divers found the Kroonenberg papers near the harbour. The Normans once held it.`,
  mill: `The mill of Tarnwick burnt down.

A miller, Ida Quist, saw the fire. Normandy sent help.`,
};

const vocabulary = createVocabulary(analyzeCorpus(corpusOf(TEXTS)));

describe('createVocabulary', () => {
  it('weighs a word the more the fewer passages hold it, and an unknown one the most', () => {
    const weights = ['harbor', 'kroonenberg', 'tarnwick', 'submarin'].map((term) => vocabulary.idf(term));
    expect(weights[0]).toBe(weights[1]);
    expect(weights[1]).toBeLessThan(weights[2] ?? 0);
    expect(weights[2]).toBeLessThan(weights[3] ?? 0);
  });

  it('takes a word of everyday English for less rare than one passage of a small corpus makes it', () => {
    const words = analyzeCorpus(corpusOf(TEXTS));
    const everyday = createVocabulary(words, new Map([['fire', 200]]));
    expect(vocabulary.idf('fire')).toBe(vocabulary.idf('tarnwick'));
    expect(everyday.idf('fire')).toBeLessThan(everyday.idf('tarnwick'));
    expect(everyday.idf('constructor')).toBe(everyday.idf('submarin'));
  });

  it('knows the terms of its texts, stop words left out', () => {
    expect(['harbor', 'mill', 'the', 'submarin'].map((term) => vocabulary.has(term))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['kroonenberg', ['kroonenberg']],
    ['kroonneberg', ['kroonenberg']],
    ['kronenberg', ['kroonenberg']],
    ['krooonenburg', ['kroonenberg']],
    ['harbuor', ['harbor']],
    ['quits', ['quist']],
    ['mil', ['mill']],
    ['velmor', ['velmora']],
    ['xylophone', []],
    ['karoonbergen', []],
    ['roonenberg', []],
    ['ab', []],
    ['', []],
    ['10', []],
  ])('takes %j for %j', (word, terms) => {
    expect(vocabulary.nearSpellings(word, false).map(({ term }) => term)).toEqual(terms);
  });

  it.each([
    ['kroonenberg', true],
    ['velmora', true],
    ['papers', false],
    ['harbor', false],
    ['unheard', false],
  ])('sees whether %s is written as a name: %s', (term, isName) => {
    expect(vocabulary.isName(term)).toBe(isName);
  });

  it('brings words of one family together', () => {
    expect(vocabulary.family('norman')).toEqual(['normandi']);
    expect(vocabulary.family('nor')).toEqual([]);
    expect(vocabulary.family('harbor')).toEqual([]);
  });

  it('takes an empty corpus', () => {
    const empty = createVocabulary(analyzeCorpus({ documents: [], passages: [] }));
    expect(empty.has('mill')).toBe(false);
    expect(empty.idf('mill')).toBeGreaterThan(0);
    expect(empty.nearSpellings('mill', false)).toEqual([]);
  });
});
