import { stemWord } from '../language/analyzer.js';
import { WordNumbers } from './word-numbers.js';

/** The words of one document, numbered within it, in a form that is kept and read back at little cost. */
export interface DocumentWords {
  /** All words on end, in the order of their numbers. */
  readonly text: string;
  /** Where each word ends in it. */
  readonly ends: Uint32Array;
  /** Of each word its hash. */
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  readonly tokens: Uint32Array;
  /** How many tokens each of its sentences has. */
  readonly lengths: Uint32Array;
}

/** Numbers the words of documents, for one corpus or for several that share documents: each document and word is read once. */
export class WordBook {
  /** Of each word its term. */
  readonly terms: string[] = [];
  readonly #numbers = new WordNumbers();
  readonly #known = new WeakMap<DocumentWords, Uint32Array>();

  get words(): readonly string[] {
    return this.#numbers.words;
  }

  /** The number of each word of a document. */
  numbersOf(part: DocumentWords): Uint32Array {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const { text, ends, highs, lows } = part;
    const own = new Uint32Array(ends.length);
    for (let at = 0; at < own.length; at++) {
      const read = () => text.slice(ends[at - 1] ?? 0, ends[at]);
      own[at] = this.#numbers.numberOf(highs[at] as number, lows[at] as number, read);
    }
    for (let at = this.terms.length; at < this.words.length; at++)
      this.terms.push(stemWord(this.words[at] ?? ''));
    this.#known.set(part, own);
    return own;
  }

  /** Of each word so far 1 where one of some documents has it, else 0. */
  wordsIn(parts: readonly DocumentWords[]): Uint8Array {
    const isThere = new Uint8Array(this.words.length);
    for (const part of parts) for (const word of this.numbersOf(part)) isThere[word] = 1;
    return isThere;
  }
}
