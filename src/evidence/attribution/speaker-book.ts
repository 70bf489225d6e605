import { analyzeWords } from '../../language/analyzer.js';
import { KeyNumbers } from '../../retrieval/key-numbers.js';
import type { WordBook } from '../../retrieval/word-book.js';
import { FLAG_BITS } from '../../retrieval/word-flags.js';
import { pointsBack } from '../entities.js';

/** A book of speakers in a form that is kept. */
export interface StoredSpeakers {
  readonly speakers: readonly string[];
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  readonly pointing: Uint8Array;
}

const NOBODY: StoredSpeakers = {
  speakers: [],
  tokens: new Uint32Array(0),
  starts: new Uint32Array(1),
  pointing: new Uint8Array(0),
};

/** Numbers whoever speaks, and reads what they are called once: for one corpus or for one after the other, along with a book of words. */
export class SpeakerBook {
  readonly #speakers: KeyNumbers;
  readonly #book: WordBook;
  /** The tokens of all, without flags, and where those of each begin. */
  readonly #tokens: number[];
  readonly #starts: number[];
  readonly #pointing: number[];

  /** Opens a book, one that was kept or one of nobody. */
  constructor(book: WordBook, { speakers, tokens, starts, pointing }: StoredSpeakers = NOBODY) {
    this.#book = book;
    this.#speakers = KeyNumbers.of(speakers);
    this.#tokens = Array.from(tokens);
    this.#starts = Array.from(starts);
    this.#pointing = Array.from(pointing);
  }

  /** The book as it is kept. */
  get stored(): StoredSpeakers {
    return {
      speakers: this.#speakers.keys,
      tokens: Uint32Array.from(this.#tokens),
      starts: Uint32Array.from(this.#starts),
      pointing: Uint8Array.from(this.#pointing),
    };
  }

  /** How many speakers there are. */
  get size(): number {
    return this.#speakers.size;
  }

  /** The number of a speaker, a new one where it has none. */
  numberOf(speaker: string): number {
    const number = this.#speakers.numberOf(speaker);
    if (number === this.#pointing.length) {
      for (const { word } of analyzeWords(speaker)) this.#tokens.push(this.#book.numberOf(word) << FLAG_BITS);
      this.#starts.push(this.#tokens.length);
      this.#pointing.push(pointsBack(speaker) ? 1 : 0);
    }
    return number;
  }

  nameOf(speaker: number): string | undefined {
    return this.#speakers.keys[speaker];
  }

  /** The words of all speakers, as tokens without flags. */
  get tokens(): readonly number[] {
    return this.#tokens;
  }

  /** Where those of one speaker begin, and where they end. */
  rangeOf(speaker: number): readonly [from: number, to: number] {
    return [this.#starts[speaker] ?? 0, this.#starts[speaker + 1] ?? 0];
  }

  /** Whether it is somebody who was named before: "he", "the company". */
  pointsBack(speaker: number): boolean {
    return this.#pointing[speaker] === 1;
  }
}
