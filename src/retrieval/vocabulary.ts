import { editDistance } from '../language/edit-distance.js';
import { rarityOf } from './bm25.js';
import type { CorpusWords } from './corpus-words.js';
import { FAMILY_MIN_PREFIX, isPlainWord } from './word-book.js';
import { tallyWords, type WordTally } from './word-tally.js';

/** What the corpus' words are and how rare each is. */
export interface Vocabulary {
  /**
   * How much finding this term tells: by how few passages hold it and, the fewer passages there are, by how rare it is in
   * everyday English. For a term that neither knows the most.
   */
  idf(term: string): number;
  has(term: string): boolean;
  /** Whether the corpus writes the term as a name: with a capital nearly wherever no sentence begins. */
  isName(term: string): boolean;
  /**
   * The words of the corpus that are spelt almost so, each with its term: those nearest of all, in order of their terms; empty when
   * none is near enough.
   * @param isName - the word was written as a name, so only names are meant: Linus is no lines
   */
  nearSpellings(word: string, isName: boolean): readonly NearWord[];
  /** Terms that begin alike and so are likely of one family: `norman` and `normandi`. */
  family(term: string): readonly string[];
}

/** A word of the corpus, in small letters, and its term. */
export interface NearWord {
  readonly word: string;
  readonly term: string;
}

/** How often terms occur in everyday English: times in a million words, by stem. */
export type CommonWords = ReadonlyMap<string, number>;

/** Everyday English weighs as much as so many passages of the corpus would. */
const EVERYDAY_PASSAGES = 200;
const WORDS_PER_PASSAGE = 60;
const FAMILY_MIN_SHARE = 0.6;
/** Written with a capital at least this often. */
const NAME_SHARE = 0.8;

/** How often the words of a corpus stand in it: what a vocabulary is made from, wherever it is kept. */
export interface WordCounts {
  /** How many passages there are. */
  readonly passages: number;
  /** How many passages hold a term; 0 where none does. */
  frequencyOf(term: string): number;
  /** How often a term stands inside of sentences, and how often with a capital; undefined where it never does. */
  insideOf(term: string): { readonly capital: number; readonly all: number } | undefined;
  /** The words of plain letters that begin with a letter and have so many, each with its term. */
  wordsOfShape(letter: string, length: number): Iterable<readonly [word: string, term: string]>;
  /** The terms of plain letters that begin with some letters, `FAMILY_MIN_PREFIX` of them. */
  termsBeginning(prefix: string): readonly string[];
}

/**
 * Makes the vocabulary of a corpus.
 * @param tally - of its words, where the caller has it already
 * @param commonWords - see `vocabularyOf`
 */
export function createVocabulary(
  words: CorpusWords,
  commonWords?: CommonWords,
  tally: WordTally = tallyWords(words),
): Vocabulary {
  const { book } = words;
  const numberOf = (term: string) => book.terms.find(term) ?? -1;
  const counts: WordCounts = {
    passages: words.passages.length - 1,
    frequencyOf: (term) => tally.passages[numberOf(term)] ?? 0,
    insideOf(term) {
      const all = tally.inside[numberOf(term)] ?? 0;
      return all === 0 ? undefined : { capital: tally.insideCapital[numberOf(term)] ?? 0, all };
    },
    *wordsOfShape(letter, length) {
      for (const word of book.wordsOfShape(letter, length))
        if ((tally.told[word] ?? 0) > 0) yield [book.words.keys[word] ?? '', book.termOfWord(word)];
    },
    termsBeginning: (prefix) =>
      book.termsBeginning(prefix).flatMap((term) => {
        return (tally.passages[term] ?? 0) > 0 ? [book.terms.keys[term] ?? ''] : [];
      }),
  };
  return vocabularyOf(counts, commonWords);
}

/**
 * Makes a vocabulary of counted words.
 * @param commonWords - what the counts of a small corpus are smoothed with, as if it went on in everyday English (a
 *   Dirichlet prior; Zhai & Lafferty 2004): one passage that happens to hold "noticed" makes it no rare word
 */
export function vocabularyOf(counts: WordCounts, commonWords?: CommonWords): Vocabulary {
  const isName = (term: string) => {
    const { capital, all } = counts.insideOf(term) ?? { capital: 0, all: 0 };
    return capital > 0 && capital >= all * NAME_SHARE;
  };

  /** A word that only begins sentences may be a name where everyday English does not know it. */
  const mayBeName = (term: string) =>
    isName(term) ||
    (commonWords !== undefined && counts.insideOf(term) === undefined && !commonWords.has(term));

  const total = Math.max(1, counts.passages) + (commonWords === undefined ? 0 : EVERYDAY_PASSAGES);
  const everyday = (term: string) =>
    EVERYDAY_PASSAGES * (1 - Math.exp((-WORDS_PER_PASSAGE * (commonWords?.get(term) ?? 0)) / 1e6));

  return {
    idf: (term) => rarityOf(counts.frequencyOf(term) + everyday(term), total),
    has: (term) => counts.frequencyOf(term) > 0,
    isName,
    nearSpellings: (word, asName) =>
      nearSpellings(word, counts, isName).filter(
        ({ term }) => !asName || (mayBeName(term) && !isOtherName(word, term)),
      ),
    family: (term) => family(term, counts),
  };
}

/** Names that differ in a last vowel are two: Simon and Simona, Mario and Maria. */
function isOtherName(one: string, other: string): boolean {
  const stem = (name: string) => name.replace(/(?<=\p{L}{3})[aeo]$/u, '');
  return one !== other && stem(one) === stem(other);
}

function family(term: string, counts: WordCounts): string[] {
  if (term.length < FAMILY_MIN_PREFIX || !isPlainWord(term)) return [];
  const family = counts.termsBeginning(term.slice(0, FAMILY_MIN_PREFIX)).filter((other) => {
    if (other === term) return false;
    const shared = sharedPrefix(term, other);
    return (
      shared >= Math.max(term.length, other.length) * FAMILY_MIN_SHARE &&
      shared >= Math.min(term.length, other.length) - 2
    );
  });
  // In an order of their own: scores are sums, and those of the same documents are the same to the last digit.
  return family.sort();
}

function sharedPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  return i;
}

/**
 * How many edits may part a typed word from one of the corpus. A long name may be two off; another word one, for two make
 * "replied" of "replaced".
 */
function allowedEdits(length: number, isName: boolean): number {
  if (length < 3) return 0;
  return length >= 7 && isName ? 2 : 1;
}

function nearSpellings(word: string, counts: WordCounts, isName: (term: string) => boolean): NearWord[] {
  const most = allowedEdits(word.length, true);
  if (most === 0 || !isPlainWord(word)) return [];
  const found: (NearWord & { readonly distance: number })[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const [candidate, term] of counts.wordsOfShape(word.charAt(0), length)) {
      const distance = editDistance(word, candidate, most);
      if (distance <= allowedEdits(word.length, isName(term)))
        found.push({ word: candidate, term, distance });
    }
  }
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === nearest)
    .map(({ word, term }) => ({ word, term }))
    .sort((a, b) => compareWords(a.term, b.term) || compareWords(a.word, b.word));
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
