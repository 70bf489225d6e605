import { analyze, maybeNames, type Token, tokensOfWord, wordTokens } from '../language/analyzer.js';
import { isPlain, nextWordStart, wordEnd } from '../language/plain-words.js';
import type { WordBook } from './word-book.js';
import { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from './word-flags.js';
import { hashWord, WordNumbers } from './word-numbers.js';

/** Tokens to begin with; the list doubles when it is full. */
const FIRST_TOKENS = 1 << 10;
/** No token: no book has so many words. */
const NOT_ALONE = 0xffffffff;

/** Lists the words of one sentence after the other by the numbers of a book: whatever of a word is the same everywhere is read once. */
export class WordList {
  readonly #book: WordBook;
  readonly #surfaces = new WordNumbers();
  /** Of each surface its tokens; undefined where what stands beside decides. */
  readonly #packed: (readonly number[] | undefined)[] = [];
  /** The same of surfaces of one token, which most are; `NOT_ALONE` of all others. */
  #alone = new Uint32Array(FIRST_TOKENS).fill(NOT_ALONE);
  #tokens = new Uint32Array(FIRST_TOKENS);
  #count = 0;

  constructor(book: WordBook) {
    this.#book = book;
  }

  /** How many tokens there are. */
  get length(): number {
    return this.#count;
  }

  /** Gives the tokens of all sentences. */
  finish(): Uint32Array {
    return this.#tokens.slice(0, this.#count);
  }

  addSentence(sentence: string): void {
    if (isPlain(sentence)) this.#addPlain(sentence);
    else this.#addAny(sentence);
  }

  #addPlain(sentence: string): void {
    const before = this.#count;
    let [firstStart, firstEnd] = [-1, -1];
    for (let start = nextWordStart(sentence, 0); start < sentence.length; ) {
      const end = wordEnd(sentence, start);
      const isRightBehind = this.#count - before === 1 && start - firstEnd === 1;
      const first = this.#addSpan(sentence, start, end, firstStart < 0 ? FIRST : 0);
      if (isRightBehind && (first & CAPITAL) !== 0 && isWhole(sentence.slice(firstStart, firstEnd)))
        this.#tokens[before] = (this.#tokens[before] as number) | BEFORE_CAPITAL;
      if (firstStart < 0) [firstStart, firstEnd] = [start, end];
      start = nextWordStart(sentence, end);
    }
  }

  #addAny(sentence: string): void {
    const read = analyze(sentence);
    for (const [at, token] of read.entries()) {
      const isBeforeCapital = at === 0 && isRightBefore(token, read[1]);
      const flags = (token.position === 0 ? FIRST : 0) | (isBeforeCapital ? BEFORE_CAPITAL : 0);
      this.#push(this.#pack(token) | flags);
    }
  }

  #push(token: number): void {
    if (this.#count === this.#tokens.length) {
      const more = new Uint32Array(this.#count * 2);
      more.set(this.#tokens);
      this.#tokens = more;
    }
    this.#tokens[this.#count++] = token;
  }

  #pack({ word, stop, capital }: Pick<Token, 'word' | 'stop' | 'capital'>): number {
    return (this.#book.numberOf(word) << FLAG_BITS) | (stop ? STOP : 0) | (capital ? CAPITAL : 0);
  }

  /** Adds the tokens of the word from one offset of a sentence up to another. @returns the first of them; 0 where it has none */
  #addSpan(sentence: string, start: number, end: number, flags: number): number {
    const { high, low } = hashWord(sentence, start, end);
    const surface = this.#surfaces.find(high, low);
    const alone = surface < 0 ? NOT_ALONE : (this.#alone[surface] as number);
    if (alone !== NOT_ALONE) {
      this.#push(alone | flags);
      return alone;
    }
    const packed = this.#packed[surface] ?? this.#read(sentence, start, end, high, low);
    for (let i = 0; i < packed.length; i++) this.#push((packed[i] as number) | flags);
    return packed[0] ?? 0;
  }

  /** Reads a word; met again it is no string, unless what stands beside it decides. */
  #read(sentence: string, start: number, end: number, high: number, low: number): readonly number[] {
    const surface = sentence.slice(start, end);
    const read = wordTokens(surface, sentence, start).map((word) => this.#pack(word));
    const number = this.#surfaces.numberOf(high, low, () => surface);
    const isSame = !maybeNames(tokensOfWord(surface));
    this.#packed[number] = isSame ? read : undefined;
    if (number >= this.#alone.length) {
      const more = new Uint32Array(this.#alone.length * 2).fill(NOT_ALONE);
      more.set(this.#alone);
      this.#alone = more;
    }
    this.#alone[number] = isSame && read.length === 1 ? (read[0] as number) : NOT_ALONE;
    return read;
  }
}

/** Whether nothing of a word is left out of its token, as of "Falk's". */
function isWhole(surface: string): boolean {
  return tokensOfWord(surface)[0]?.to === surface.length;
}

/** Whether a token stands right before one with a capital: "Ida Falk". */
function isRightBefore(
  token: Pick<Token, 'end'> | undefined,
  next: Pick<Token, 'start' | 'capital'> | undefined,
): boolean {
  return token !== undefined && next?.capital === true && next.start - token.end === 1;
}
