import { analyze, asName, isNameAt, maybeNames, type Token, tokensOfWord } from '../language/analyzer.js';
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
  /** Of each surface its tokens, and as a name where what stands beside decides whether it is one. */
  readonly #packed: (readonly number[])[] = [];
  readonly #named = new Map<number, readonly number[]>();
  /** The same of surfaces of one token, never a name, which most are; `NOT_ALONE` of all others. */
  #alone = new Uint32Array(FIRST_TOKENS).fill(NOT_ALONE);
  /** Of each surface whether nothing of it is left out of its token, as of "Falk's". */
  readonly #isWhole: boolean[] = [];
  /** The surface added last. */
  #surface = 0;
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
    let [first, firstEnd] = [-1, -1];
    for (let start = nextWordStart(sentence, 0); start < sentence.length; ) {
      const end = wordEnd(sentence, start);
      const isRightBehind = this.#count - before === 1 && start - firstEnd === 1;
      const token = this.#addSpan(sentence, start, end, first < 0 ? FIRST : 0);
      if (isRightBehind && (token & CAPITAL) !== 0 && this.#isWhole[first] === true)
        this.#tokens[before] = (this.#tokens[before] as number) | BEFORE_CAPITAL;
      if (first < 0) [first, firstEnd] = [this.#surface, end];
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
    const known = this.#surfaces.find(high, low);
    const surface = known < 0 ? this.#read(sentence.slice(start, end), high, low) : known;
    this.#surface = surface;
    const alone = this.#alone[surface] as number;
    if (alone !== NOT_ALONE) {
      this.#push(alone | flags);
      return alone;
    }
    const named = this.#named.get(surface);
    const isName = named !== undefined && isNameAt(sentence, start);
    const packed = isName ? named : (this.#packed[surface] as readonly number[]);
    for (let i = 0; i < packed.length; i++) this.#push((packed[i] as number) | flags);
    return packed[0] ?? 0;
  }

  /** Reads a word that was not met before. @returns its number */
  #read(surface: string, high: number, low: number): number {
    const words = tokensOfWord(surface);
    const read = words.map((word) => this.#pack(word));
    const number = this.#surfaces.numberOf(high, low, () => surface);
    this.#packed[number] = read;
    this.#isWhole[number] = words[0]?.to === surface.length;
    if (maybeNames(words))
      this.#named.set(
        number,
        asName(words).map((word) => this.#pack(word)),
      );
    if (number >= this.#alone.length) {
      const more = new Uint32Array(this.#alone.length * 2).fill(NOT_ALONE);
      more.set(this.#alone);
      this.#alone = more;
    }
    if (!this.#named.has(number) && read.length === 1) this.#alone[number] = read[0] as number;
    return number;
  }
}

/** Whether a token stands right before one with a capital: "Ida Falk". */
function isRightBefore(
  token: Pick<Token, 'end'> | undefined,
  next: Pick<Token, 'start' | 'capital'> | undefined,
): boolean {
  return token !== undefined && next?.capital === true && next.start - token.end === 1;
}
