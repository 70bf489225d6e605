import type { Passage } from '../corpus/document.js';
import { analyze, maybeNames, meetWord, type Token, wordTokens } from '../language/analyzer.js';
import { isPlain, nextWordStart, wordEnd } from '../language/plain-words.js';
import type { DocumentWords } from './word-book.js';
import { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from './word-flags.js';
import { hashWord, WordNumbers } from './word-numbers.js';

/** So many different words are kept at once. */
const MOST_WORDS = 50_000;

/** Makes what lists the words of one document after the other: whatever of a word is the same in all of them is read once. */
export function wordLister(): (text: string, passages: readonly Passage[]) => DocumentWords {
  let known = new KnownWords();
  return (text, passages) => {
    if (known.words.length > MOST_WORDS) known = new KnownWords();
    const list = new WordList(known);
    for (const { sentences } of passages)
      for (const { start, end } of sentences) list.addSentence(text.slice(start, end));
    return list.finish();
  };
}

/** The words of several documents, numbered among all of them. */
class KnownWords {
  readonly words: string[] = [];
  readonly highs: number[] = [];
  readonly lows: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #surfaces = new WordNumbers();
  /** Of each surface its tokens; undefined where what stands beside decides. */
  readonly #packed: (readonly number[] | undefined)[] = [];

  /** The token of a word among all, with its flags. */
  pack({ word, stop, capital }: Pick<Token, 'word' | 'stop' | 'capital'>): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
      const { high, low } = hashWord(word);
      this.highs.push(high);
      this.lows.push(low);
    }
    return (number << FLAG_BITS) | (stop ? STOP : 0) | (capital ? CAPITAL : 0);
  }

  /** The tokens of the word from one offset of a sentence up to another; a word met before is no string. */
  packSpan(sentence: string, start: number, end: number): readonly number[] {
    const { high, low } = hashWord(sentence, start, end);
    const packed = this.#packed[this.#surfaces.find(high, low)];
    if (packed !== undefined) return packed;
    const surface = sentence.slice(start, end);
    const read = wordTokens(surface, sentence, start).map((word) => this.pack(word));
    const number = this.#surfaces.numberOf(high, low, () => surface);
    this.#packed[number] = maybeNames(meetWord(surface)) ? undefined : read;
    return read;
  }
}

/** The words of one document, numbered within it as its sentences are added in text order. */
class WordList {
  readonly #known: KnownWords;
  /** By the numbers among all 1 above those within the document; 0 for words that it does not have so far. */
  readonly #numbers: number[];
  readonly #words: number[] = [];
  readonly #tokens: number[] = [];
  readonly #lengths: number[] = [];

  constructor(known: KnownWords) {
    this.#known = known;
    this.#numbers = new Array(known.words.length).fill(0);
  }

  addSentence(sentence: string): void {
    const before = this.#tokens.length;
    if (isPlain(sentence)) this.#addPlain(sentence);
    else this.#addAny(sentence);
    this.#lengths.push(this.#tokens.length - before);
  }

  #addPlain(sentence: string): void {
    const before = this.#tokens.length;
    let [firstStart, firstEnd] = [-1, -1];
    for (let start = nextWordStart(sentence, 0); start < sentence.length; ) {
      const end = wordEnd(sentence, start);
      const packed = this.#known.packSpan(sentence, start, end);
      const isRightBehind = this.#tokens.length - before === 1 && start - firstEnd === 1;
      for (let i = 0; i < packed.length; i++)
        this.#push((packed[i] as number) | (firstStart < 0 ? FIRST : 0));
      if (
        isRightBehind &&
        ((packed[0] ?? 0) & CAPITAL) !== 0 &&
        isWhole(sentence.slice(firstStart, firstEnd))
      )
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
      this.#push(this.#known.pack(token) | flags);
    }
  }

  /** Adds a token that tells the number of its word among all. */
  #push(packed: number): void {
    const word = packed >>> FLAG_BITS;
    while (this.#numbers.length <= word) this.#numbers.push(0);
    let number = this.#numbers[word] as number;
    if (number === 0) {
      number = this.#words.push(word);
      this.#numbers[word] = number;
    }
    this.#tokens.push(((number - 1) << FLAG_BITS) | (packed & ((1 << FLAG_BITS) - 1)));
  }

  finish(): DocumentWords {
    const { words, highs, lows } = this.#known;
    const own: string[] = [];
    const ends = new Uint32Array(this.#words.length);
    const [ownHighs, ownLows] = [new Uint32Array(ends.length), new Uint32Array(ends.length)];
    let end = 0;
    for (let at = 0; at < ends.length; at++) {
      const number = this.#words[at] as number;
      const word = words[number] as string;
      own.push(word);
      end += word.length;
      ends[at] = end;
      ownHighs[at] = highs[number] as number;
      ownLows[at] = lows[number] as number;
    }
    return {
      text: own.join(''),
      ends,
      highs: ownHighs,
      lows: ownLows,
      tokens: new Uint32Array(this.#tokens),
      lengths: new Uint32Array(this.#lengths),
    };
  }
}

/** Whether nothing of a word is left out of its token, as of "Falk's". */
function isWhole(surface: string): boolean {
  return meetWord(surface)[0]?.to === surface.length;
}

/** Whether a token stands right before one with a capital: "Ida Falk". */
function isRightBefore(
  token: Pick<Token, 'end'> | undefined,
  next: Pick<Token, 'start' | 'capital'> | undefined,
): boolean {
  return token !== undefined && next?.capital === true && next.start - token.end === 1;
}
