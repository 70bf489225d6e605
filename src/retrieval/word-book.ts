import { analyze, stemWord, type Token } from '../language/analyzer.js';
import { KeyNumbers } from './key-numbers.js';

/** So many letters at least members of one family of words have in common. */
export const FAMILY_MIN_PREFIX = 4;
const PLAIN = /^\p{L}+$/u;

/** Tells whether a word is of letters alone. */
export function isPlainWord(word: string): boolean {
  return PLAIN.test(word);
}

/** A word book in a form that is kept. */
export interface StoredWordBook {
  readonly words: readonly string[];
  readonly terms: readonly string[];
  readonly termOf: Uint32Array;
}

const NO_WORDS: StoredWordBook = { words: [], terms: [], termOf: new Uint32Array(0) };

/**
 * Numbers words and their terms, for one corpus or for one after the other: a number once given holds, and a word that is gone
 * keeps its own.
 */
export class WordBook {
  readonly words: KeyNumbers;
  /** Those of the words, and those that stand in titles and headings alone. */
  readonly terms: KeyNumbers;
  /** Of each word the number of its term. */
  readonly termOf: number[];
  /** The numbers of the terms in order of their letters, as far as they were put in order. */
  #sorted: number[] = [];
  readonly #shapes: Groups;
  readonly #beginnings: Groups;
  readonly #analyzed = new Map<string, readonly Token[]>();

  /** Opens a book, one that was kept or one without words. */
  constructor({ words, terms, termOf }: StoredWordBook = NO_WORDS) {
    this.words = KeyNumbers.of(words);
    this.terms = KeyNumbers.of(terms);
    this.termOf = Array.from(termOf);
    this.#shapes = new Groups(this.words, (word) =>
      isPlainWord(word) ? shapeOf(word.charAt(0), word.length) : undefined,
    );
    this.#beginnings = new Groups(this.terms, (term) =>
      term.length >= FAMILY_MIN_PREFIX && isPlainWord(term) ? term.slice(0, FAMILY_MIN_PREFIX) : undefined,
    );
  }

  /** The book as it is kept. */
  get stored(): StoredWordBook {
    return { words: this.words.keys, terms: this.terms.keys, termOf: Uint32Array.from(this.termOf) };
  }

  /** The number of a word, a new one where it has none. */
  numberOf(word: string): number {
    const number = this.words.numberOf(word);
    if (number === this.termOf.length) this.termOf.push(this.terms.numberOf(stemWord(word)));
    return number;
  }

  /** The term of the word of a number. */
  termOfWord(word: number): string {
    return this.terms.keys[this.termOf[word] ?? -1] ?? '';
  }

  /** The words of letters alone that begin with one and have so many: a typing error rarely touches the first letter. */
  wordsOfShape(letter: string, length: number): readonly number[] {
    return this.#shapes.under(shapeOf(letter, length));
  }

  /** The terms of letters alone that begin with some, `FAMILY_MIN_PREFIX` of them. */
  termsBeginning(prefix: string): readonly number[] {
    return this.#beginnings.under(prefix);
  }

  /** The numbers of all terms, in order of their letters. */
  sortedTerms(): readonly number[] {
    const { keys } = this.terms;
    const old = this.#sorted;
    if (old.length === keys.length) return old;
    const isBefore = (one: number, other: number) => (keys[one] as string) < (keys[other] as string);
    const fresh = Array.from({ length: keys.length - old.length }, (_, at) => old.length + at);
    fresh.sort((one, other) => (isBefore(one, other) ? -1 : 1));
    const sorted: number[] = [];
    let next = 0;
    for (const term of old) {
      while (next < fresh.length && isBefore(fresh[next] as number, term))
        sorted.push(fresh[next++] as number);
      sorted.push(term);
    }
    for (; next < fresh.length; next++) sorted.push(fresh[next] as number);
    this.#sorted = sorted;
    return sorted;
  }

  /** The tokens of a title, a speaker or a publisher: each is read once. */
  analyzed(text: string): readonly Token[] {
    const tokens = this.#analyzed.get(text) ?? analyze(text);
    this.#analyzed.set(text, tokens);
    return tokens;
  }
}

const shapeOf = (letter: string, length: number): string => `${letter}${length}`;

/** Keys by what they have in common; those that came since are looked at when it is asked for. */
class Groups {
  readonly #keys: KeyNumbers;
  readonly #groupOf: (key: string) => string | undefined;
  readonly #groups = new Map<string, number[]>();
  #seen = 0;

  constructor(keys: KeyNumbers, groupOf: (key: string) => string | undefined) {
    this.#keys = keys;
    this.#groupOf = groupOf;
  }

  under(group: string): readonly number[] {
    for (; this.#seen < this.#keys.size; this.#seen++) {
      const own = this.#groupOf(this.#keys.keys[this.#seen] ?? '');
      if (own === undefined) continue;
      const known = this.#groups.get(own);
      if (known === undefined) this.#groups.set(own, [this.#seen]);
      else known.push(this.#seen);
    }
    return this.#groups.get(group) ?? [];
  }
}
