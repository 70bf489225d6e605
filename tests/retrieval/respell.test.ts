import { describe, expect, it } from 'vitest';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { respell } from '../../src/retrieval/respell.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

const vocabulary = createVocabulary(
  analyzeCorpus(
    corpusOf({
      harbour: `The treasurer of Velmora left the harbour on Monday. Captain Ilse Kroonenberg fired nobody.

The treasurer sold a route map. The captain wrote a note, and the crew got wages.`,
    }),
  ),
);
const WORDS = new Set(['trend', 'rewards', 'salaries']);
const spelt = (question: string) => respell(question, vocabulary, (word) => WORDS.has(word));

describe('respell', () => {
  it.each([
    ['who is the new tresurer', 'who is the new treasurer'],
    ['did the captian leave the harbuor?', 'did the captain leave the harbour?'],
    ['what did Ilse Kronenberg sell', 'what did Ilse kroonenberg sell'],
    ['was the crew fird', 'was the crew fired'],
  ])('puts the word of the documents for its slip: %s', (question, right) => {
    expect(spelt(question)).toBe(right);
  });

  it.each([
    ['wich captain left', 'which captain left'],
    ['waht was sold', 'what was sold'],
    ['why didnt ppl leave', "why didn't people leave"],
  ])('puts the word that every text has for its slip: %s', (question, right) => {
    expect(spelt(question)).toBe(right);
  });

  it.each([
    ['a word that the documents hold', 'who sold the map'],
    ['a word that is one though they do not', 'what was the trend of salaries'],
    ['a short word that would lose or change a letter', 'who came that nite, goty or lol'],
    ['letters that stand for words', 'was the NHTE or the tresurerX there'],
    ['a name that is no name of the documents', 'who is Notte'],
    ['figures and signs', 'was db-7 down at 10:15?'],
    ['another script', '司库是谁'],
    ['nothing', ''],
  ])('leaves %s', (_, question) => {
    expect(spelt(question)).toBe(question);
  });
});
