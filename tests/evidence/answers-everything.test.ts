import { describe, expect, it } from 'vitest';
import { answersEverything, clearsHimself, deniesLittle } from '../../src/evidence/answers-everything.js';
import type { IndexedSentence } from '../../src/evidence/sentence-index/indexed-sentence.js';

const told = (words: string, ...subjects: string[]) => ({ words, subjects: new Set(subjects) });

describe('deniesLittle', () => {
  it.each([
    ['nothing', [], true],
    ['one matter', ['mill'], true],
    ['an act', ['act:steal'], false],
    ['many matters', ['mill', 'pump', 'ferry', 'inn', 'dam'], false],
  ])('sees what a denial names: %s', (_, subjects, does) => {
    expect(deniesLittle({ subjects: new Set(subjects) })).toBe(does);
  });
});

describe('answersEverything', () => {
  it.each([
    'He denied the accusations.',
    'She rejects all of the rumours.',
    'The charges against him are false, so are the claims.',
    'They denied it.',
    'He pleaded not guilty.',
    '这是谣言。',
    'Er bestreitet die Vorwürfe.',
    'Il conteste les faits.',
    'Niega las acusaciones.',
    '疑いを否定した。',
  ])('takes a denial for one of all that was alleged: %s', (words) => {
    expect(answersEverything(told(words))).toBe(true);
  });

  it('takes none that names its own act, or says nothing of what was alleged', () => {
    expect(answersEverything(told('He denied the accusations.', 'act:steal'))).toBe(false);
    expect(answersEverything(told('He did not leave.'))).toBe(false);
  });
});

describe('clearsHimself', () => {
  const sentence = (documentId: string, words: string, ...subjects: string[]) =>
    ({ documentId, ...told(words, ...subjects) }) as Partial<IndexedSentence> as IndexedSentence;
  const claim = sentence('a', 'He burnt the mill.');

  it.each([
    'He had nothing to do with the fire.',
    'He had no part in it.',
    'He was not involved.',
    'They are innocent.',
    'He swore to his innocence.',
  ])('sees that somebody had no part in it: %s', (words) => {
    expect(clearsHimself(sentence('a', words), claim)).toBe(true);
  });

  it.each([
    ['stands in another document', sentence('b', 'He had nothing to do with the fire.')],
    ['names its own act', sentence('a', 'He had nothing to do with the theft.', 'act:steal')],
    ['says nothing of a part in it', sentence('a', 'He denied the accusations.')],
  ])('sees none in what %s', (_, denial) => {
    expect(clearsHimself(denial, claim)).toBe(false);
  });
});
