import { NumberTable } from './number-table.js';
import { BEYOND, END, FIRST_LETTERS, firstOf, LETTER_BITS, LETTER_MASK, packedOf } from './packed-words.js';
import { BEYOND_ASCII, DIGIT } from './pattern-heads.js';
import type { Need } from './pattern-needs.js';

/** A way in which a row may hold: all of its needs, which go by their numbers, must be met. */
export interface Way {
  readonly row: number;
  readonly needs: readonly number[];
}

/** What a word's beginning tells. */
export interface Beginning {
  /** The ways whose rarest need it meets, anywhere and at the beginning of the text. */
  readonly ways: readonly Way[];
  readonly firstWays: readonly Way[];
  /** Of what ways need besides, what it meets. */
  readonly meets: readonly number[];
}

const TELLS_NOTHING: Beginning = { ways: [], firstWays: [], meets: [] };

/** What the beginnings of words tell of the rows of a table; that of a word is found out when it first comes. */
export class WordBeginnings {
  /** The ways that need nothing. */
  readonly always: readonly Way[];
  /** How many needs the ways have besides their rarest ones. */
  readonly needCount: number;
  /** What a word tells that begins with a letter beyond ASCII, and with a digit. */
  readonly foreign: Beginning;
  readonly numbered: Beginning;
  readonly #heads: HeadLists;
  readonly #begins: Uint32Array;
  /** What beginnings tell, and which of it by the packed letters; most tell nothing, which stands first. */
  readonly #known = [TELLS_NOTHING];
  readonly #numbers = new NumberTable();

  /** @param rows - of each row its ways, and of each way what it needs, the rarest first */
  constructor(rows: readonly (readonly (readonly Need[])[])[]) {
    this.#heads = new HeadLists();
    this.always = rows.flatMap((ways, row) => ways.flatMap((needs) => this.#heads.takeWay(row, needs)));
    this.needCount = this.#heads.needCount;
    this.#begins = beginningsOf(this.#heads.all());
    this.foreign = this.#heads.beginningOf(packedOf(BEYOND_ASCII));
    this.numbered = this.#heads.beginningOf(packedOf(DIGIT));
  }

  /** Gives the number of what the beginning of a word tells; 0 where it tells nothing. */
  numberOf(packed: number): number {
    const letters = firstOf(packed);
    if (((this.#begins[letters >>> LETTER_BITS] as number) & (1 << (letters & LETTER_MASK))) === 0) return 0;
    const number = this.#numbers.get(packed);
    return number < 0 ? this.#learn(packed) : number;
  }

  /** Gives what beginnings of a number tell. */
  at(number: number): Beginning {
    return this.#known[number] ?? TELLS_NOTHING;
  }

  #learn(packed: number): number {
    const beginning = this.#heads.beginningOf(packed);
    this.#numbers.set(packed, beginning === TELLS_NOTHING ? 0 : this.#known.push(beginning) - 1);
    return this.#numbers.get(packed);
  }
}

/** What packed heads tell. */
class HeadLists {
  /** The ways whose rarest need a head meets, anywhere and as the first word. */
  readonly #anywhere = new Map<number, Way[]>();
  readonly #atFirst = new Map<number, Way[]>();
  /** What else it meets. */
  readonly #needs = new Map<number, number[]>();
  needCount = 0;

  /** Lists a way of a row under the heads of what it needs. @returns the way where it needs nothing */
  takeWay(row: number, [rarest, ...others]: readonly Need[]): Way[] {
    const way = { row, needs: others.map((need) => this.#numberNeed(need)) };
    if (rarest === undefined) return [way];
    for (const head of rarest.heads) {
      const isFirst = rarest.isFirst && head !== BEYOND_ASCII && head !== DIGIT;
      add(isFirst ? this.#atFirst : this.#anywhere, packedOf(head), way);
    }
    return [];
  }

  #numberNeed({ heads }: Need): number {
    for (const head of heads) add(this.#needs, packedOf(head), this.needCount);
    return this.needCount++;
  }

  /** What a word's beginning tells by all heads that it has: its own letters, and fewer of them. */
  beginningOf(packed: number): Beginning {
    const heads: number[] = [];
    for (let head = packed; head > 0; head >>= LETTER_BITS) {
      heads.push(head);
      // A letter beyond ASCII ends a word for `\\b`, and so does a space.
      if (head > BEYOND && (head & LETTER_MASK) === BEYOND) heads.push((head & ~LETTER_MASK) | END);
    }
    const ways = heads.flatMap((head) => this.#anywhere.get(head) ?? []);
    const firstWays = heads.flatMap((head) => this.#atFirst.get(head) ?? []);
    const meets = heads.flatMap((head) => this.#needs.get(head) ?? []);
    return ways.length + firstWays.length + meets.length === 0 ? TELLS_NOTHING : { ways, firstWays, meets };
  }

  all(): number[] {
    return [...this.#anywhere.keys(), ...this.#atFirst.keys(), ...this.#needs.keys()];
  }
}

function add<T>(lists: Map<number, T[]>, head: number, one: T): void {
  const list = lists.get(head);
  if (list === undefined) lists.set(head, [one]);
  else list.push(one);
}

/** By the first letters of a word but the last of them a bit for each last one that some head may begin with: a short list, most words are not in it. */
function beginningsOf(heads: readonly number[]): Uint32Array {
  const bits = new Uint32Array(FIRST_LETTERS >> LETTER_BITS);
  const take = (letters: number) => {
    const row = letters >>> LETTER_BITS;
    bits[row] = (bits[row] as number) | (1 << (letters & LETTER_MASK));
  };
  const takeLonger = (letters: number) => {
    take(letters);
    if (letters >= FIRST_LETTERS >> LETTER_BITS) return;
    for (let next = 0; next <= LETTER_MASK; next++) takeLonger((letters << LETTER_BITS) | next);
  };
  for (const head of heads) {
    const letters = firstOf(head);
    takeLonger(letters);
    // A letter beyond ASCII ends a word, too.
    if ((letters & LETTER_MASK) === END) takeLonger((letters & ~LETTER_MASK) | BEYOND);
  }
  return bits;
}
