import { matterOfKnown } from '../../language/figures.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import { KeyNumbers } from '../../retrieval/key-numbers.js';
import { listRuns, type Runs } from '../../retrieval/number-lists.js';
import type { WordBook } from '../../retrieval/word-book.js';
import { FLAG_BITS, STOP } from '../../retrieval/word-flags.js';

/** Numbers the matters of the words of a book, which it goes along with. */
export class MatterBook {
  readonly #matters = new KeyNumbers();
  readonly #book: WordBook;
  readonly #ofWord: number[] = [];

  constructor(book: WordBook) {
    this.#book = book;
  }

  /** How many matters there are. */
  get size(): number {
    this.ofWords();
    return this.#matters.size;
  }

  /** The number of a matter, or undefined. */
  find(matter: string): number | undefined {
    this.ofWords();
    return this.#matters.find(matter);
  }

  /** Of each word of the book so far the number of its matter; they are numbered in the order of the words. */
  ofWords(): readonly number[] {
    const { words } = this.#book;
    for (let word = this.#ofWord.length; word < words.size; word++)
      this.#ofWord.push(
        this.#matters.numberOf(matterOfKnown(words.keys[word] ?? '', this.#book.termOfWord(word))),
      );
    return this.#ofWord;
  }
}

/** Lists the sentences of a corpus by the matters of their words. */
export function listMatters({ tokens, sentences }: CorpusWords, book: MatterBook): Runs {
  const ofWords = Uint32Array.from(book.ofWords());
  /** No matter. */
  const none = book.size;
  const values = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    values[at] = (token & STOP) === 0 ? (ofWords[token >>> FLAG_BITS] as number) : none;
  }
  return listRuns(book.size, { starts: sentences, values });
}
