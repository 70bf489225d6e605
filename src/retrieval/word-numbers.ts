/** What tells a word from another without reading it again: two numbers of 32 bits, which no two words of a language share. */
export interface WordHash {
  readonly high: number;
  readonly low: number;
}

const START_HIGH = 0x811c9dc5;
const START_LOW = 0x9747b28c;
const FACTOR_HIGH = 0x01000193;
const FACTOR_LOW = 0x5bd1e995;
/** Places of a table, at first; a power of two. */
const FIRST_SIZE = 1 << 12;

/** Hashes a word, or what stands from one offset of a text up to another. */
export function hashWord(word: string, from = 0, to = word.length): WordHash {
  let [high, low] = [START_HIGH, START_LOW];
  for (let at = from; at < to; at++) {
    const code = word.charCodeAt(at);
    high = Math.imul(high ^ code, FACTOR_HIGH);
    low = Math.imul(low ^ code, FACTOR_LOW);
    low ^= low >>> 15;
  }
  return { high: high >>> 0, low: low >>> 0 };
}

/** Numbers words in the order in which they come, by their hashes: a word met before is never made a string again. */
export class WordNumbers {
  readonly words: string[] = [];
  #highs = new Uint32Array(FIRST_SIZE);
  #lows = new Uint32Array(FIRST_SIZE);
  /** 1 above the number of the word at a place; 0 where there is none. */
  #numbers = new Uint32Array(FIRST_SIZE);

  /** The number of a word; `read` is asked for the word where it is new. */
  numberOf(high: number, low: number, read: () => string): number {
    const place = this.#placeOf(high, low);
    const known = this.#numbers[place] as number;
    if (known > 0) return known - 1;
    const number = this.words.push(read()) - 1;
    this.#set(place, high, low, number + 1);
    if (this.words.length * 2 > this.#numbers.length) this.#grow();
    return number;
  }

  /** The number of a word met before; -1 where it is new. */
  find(high: number, low: number): number {
    return (this.#numbers[this.#placeOf(high, low)] as number) - 1;
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    let place = (high ^ low) & mask;
    while (this.#numbers[place] !== 0 && (this.#highs[place] !== high || this.#lows[place] !== low))
      place = (place + 1) & mask;
    return place;
  }

  #set(place: number, high: number, low: number, number: number): void {
    this.#highs[place] = high;
    this.#lows[place] = low;
    this.#numbers[place] = number;
  }

  #grow(): void {
    const [highs, lows, numbers] = [this.#highs, this.#lows, this.#numbers];
    const size = numbers.length * 2;
    this.#highs = new Uint32Array(size);
    this.#lows = new Uint32Array(size);
    this.#numbers = new Uint32Array(size);
    for (let at = 0; at < numbers.length; at++) {
      const [high, low, number] = [highs[at] as number, lows[at] as number, numbers[at] as number];
      if (number > 0) this.#set(this.#placeOf(high, low), high, low, number);
    }
  }
}
