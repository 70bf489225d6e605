import { describe, expect, it } from 'vitest';
import { openSnapshot, takeSnapshot } from '../../src/cluster/snapshot.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { indexedPassages } from '../../src/retrieval/index-passages.js';
import { createVocabulary, vocabularyOf } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

const corpus = corpusOf({
  harbour: `The harbour of Velmora closed on Monday. Captain Ilse Kroonenberg left the harbour of Velmora.

Divers found the Kroonenberg papers near the harbour. The Normans once held it.`,
  mill: `The mill of Tarnwick burnt down. 钟表厂在维尔莫拉。

A miller, Ida Quist, saw the fire. Normandy sent help; the café of Zoë did not.`,
});
const words = analyzeCorpus(corpus);
const indexed = indexedPassages(corpus, words);
const common = new Map([['fire', 200]]);
const own = createVocabulary(words, common);
const snapshot = openSnapshot(takeSnapshot(indexed, words));
const read = vocabularyOf(snapshot.words, common);
const terms = [...words.book.terms.keys, 'submarin', 'constructor', '', 'zzz'];

describe('a snapshot of the words', () => {
  it('tells of every term what the vocabulary of the corpus tells', () => {
    for (const term of terms) {
      const told = (from: typeof own) => [from.has(term), from.idf(term), from.isName(term)];
      expect(told(read), term).toEqual(told(own));
      expect([...read.family(term)].sort(), term).toEqual([...own.family(term)].sort());
    }
  });

  it.each(['kroonneberg', 'harbuor', 'velmor', 'quits', 'cafee', 'xylophone', 'mil', '', '维'])(
    'takes %j for the same words',
    (word) => {
      for (const isName of [true, false])
        expect(read.nearSpellings(word, isName)).toEqual(own.nearSpellings(word, isName));
    },
  );

  it('counts passages and lengths, apart for texts and what stands above them', () => {
    const sum = (lengths: readonly number[]) => lengths.reduce((all, one) => all + one, 0);
    expect(snapshot.passages).toBe(corpus.passages.length);
    expect(snapshot.textLength).toBe(sum(indexed.map(({ text }) => new Set(text).size)));
    expect(snapshot.contextLength).toBe(sum(indexed.map(({ context }) => new Set(context).size)));
    expect(snapshot.heldBy('harbor').text).toBe(2);
    expect(snapshot.heldBy('submarin')).toEqual({ text: 0, context: 0 });
  });

  it('is read wherever its bytes begin', () => {
    const bytes = takeSnapshot(indexed, words);
    const moved = Buffer.concat([Buffer.from('x'), bytes]).subarray(1);
    expect(openSnapshot(moved).heldBy('harbor')).toEqual(snapshot.heldBy('harbor'));
  });

  it('of no passages knows nothing', () => {
    const empty = openSnapshot(takeSnapshot([], analyzeCorpus({ documents: [], passages: [] })));
    expect([empty.passages, empty.words.frequencyOf('harbor'), empty.words.termsBeginning('harb')]).toEqual([
      0,
      0,
      [],
    ]);
  });
});
