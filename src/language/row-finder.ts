import { BEYOND, characterKind, DIGIT_KIND, endedBy, LETTER_BITS, MARK } from './packed-words.js';
import { HEAD_CHARS } from './pattern-heads.js';
import { needsOf } from './pattern-needs.js';
import { type Beginning, type Way, WordBeginnings } from './word-beginnings.js';

/** What a pattern without regard to case takes for a letter of ASCII. */
const LIKE_ASCII = /[\u017f\u212a]/;

/**
 * Tells which rows of a table can hold in a text at all by how its words begin: most words begin no row, and trying every row
 * on every sentence takes most of the time that a corpus takes.
 * @param rows - each with a pattern, letter case aside; see `needsOf`
 * @returns the rows that may hold, in the order of the table
 */
export function rowFinder<T>(
  rows: readonly T[],
  patternOf: (row: T) => RegExp,
): (text: string) => readonly T[] {
  const beginnings = new WordBeginnings(rows.map((row) => needsOf(patternOf(row).source)));
  const finder = new RowNumbers(rows.length, beginnings);
  return (text) => {
    const found = finder.find(text);
    if (found === undefined) return rows;
    return found.length === 0 ? NO_ROWS : found.map((row) => rows[row] as T);
  };
}

const NO_ROWS: readonly never[] = [];
const ascending = (a: number, b: number): number => a - b;

/** Finds the numbers of the rows that may hold in one text after the other. */
class RowNumbers {
  readonly #beginnings: WordBeginnings;
  /** Counts the texts. */
  #texts = 0;
  /** The last text that each row was found for. */
  readonly #foundFor: Uint32Array;
  /** The last text that met each need, as far as it was looked for. */
  readonly #metBy: Uint32Array;
  #lookedFor = 0;
  /** What the beginnings of the words of the text at hand tell, so many of them, and the number of the first. */
  readonly #met: Beginning[] = [];
  #metCount = 0;
  #first = -1;

  constructor(rowCount: number, beginnings: WordBeginnings) {
    this.#beginnings = beginnings;
    this.#foundFor = new Uint32Array(rowCount);
    this.#metBy = new Uint32Array(beginnings.needCount);
  }

  /** Gives the numbers of the rows that may hold in a text, growing; undefined where any may. */
  find(text: string): readonly number[] | undefined {
    const kinds = this.#readWords(text);
    const isBeyond = (kinds & (1 << BEYOND)) !== 0;
    if (isBeyond && LIKE_ASCII.test(text)) return undefined;
    const { always, foreign, numbered } = this.#beginnings;
    if (isBeyond) this.#met[this.#metCount++] = foreign;
    if ((kinds & (1 << DIGIT_KIND)) !== 0) this.#met[this.#metCount++] = numbered;
    this.#texts = (this.#texts + 1) >>> 0;
    const found: number[] = [];
    this.#take(always, found);
    if (this.#first > 0) this.#take(this.#beginnings.at(this.#first).firstWays, found);
    for (let i = 0; i < this.#metCount; i++) {
      const { ways } = this.#met[i] as Beginning;
      if (ways.length > 0) this.#take(ways, found);
    }
    return found.length > 1 ? found.sort(ascending) : found;
  }

  /** Reads the words of a text. @returns which kinds of characters are in it, as bits */
  #readWords(text: string): number {
    let kinds = 0;
    let packed = 0;
    // The letters of the word so far; all of them where no more are taken.
    let taken = 0;
    this.#first = -1;
    this.#metCount = 0;
    for (let at = 0; at < text.length; at++) {
      const kind = characterKind(text.charCodeAt(at));
      if (kind < BEYOND) {
        if (taken < HEAD_CHARS) packed = (packed << LETTER_BITS) | kind;
        taken += 1;
        continue;
      }
      kinds |= 1 << kind;
      if (packed > 0) this.#takeWord(endedBy(kind, packed, taken));
      packed = 0;
      // A digit goes on with a word.
      taken = kind === DIGIT_KIND ? HEAD_CHARS : 0;
    }
    if (packed > 0) this.#takeWord(endedBy(MARK, packed, taken));
    return kinds;
  }

  #takeWord(packed: number): void {
    const number = this.#beginnings.numberOf(packed);
    if (this.#first < 0) this.#first = number;
    if (number > 0) this.#met[this.#metCount++] = this.#beginnings.at(number);
  }

  /** Takes the rows of ways whose needs the text at hand meets. */
  #take(ways: readonly Way[], found: number[]): void {
    for (let i = 0; i < ways.length; i++) {
      const { row, needs } = ways[i] as Way;
      if (this.#foundFor[row] === this.#texts || !this.#areMet(needs)) continue;
      this.#foundFor[row] = this.#texts;
      found.push(row);
    }
  }

  #areMet(needs: readonly number[]): boolean {
    if (needs.length > 0 && this.#lookedFor !== this.#texts) this.#lookForNeeds();
    return needs.every((need) => this.#metBy[need] === this.#texts);
  }

  /** Notes the needs that the text at hand meets: most texts need not be asked. */
  #lookForNeeds(): void {
    this.#lookedFor = this.#texts;
    for (let i = 0; i < this.#metCount; i++)
      for (const need of (this.#met[i] as Beginning).meets) this.#metBy[need] = this.#texts;
  }
}
