import { NumberTable } from './number-table.js';
import { BEYOND_ASCII, DIGIT, HEAD_CHARS, WORD_END } from './pattern-heads.js';
import { type Need, needsOf } from './pattern-needs.js';
import { isBeyondAscii } from './pattern-parts.js';

/** What a pattern without regard to case takes for a letter of ASCII. */
const LIKE_ASCII = /[\u017f\u212a]/;
/** One letter of a word's beginning, packed. */
const LETTER_BITS = 5;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
/** So many different beginnings of three letters there are. */
const FIRST_LETTERS = 1 << (3 * LETTER_BITS);
/** Kinds of characters that are no letters of ASCII, which are 1 to 26; the first is packed like these. */
const BEYOND = 27;
const DIGIT_KIND = 29;
const MARK = 30;
/** What packs the end of a word. */
const END = 28;

/** A way in which a row may hold: all of its needs, which go by their numbers, must be met. */
interface Way {
  readonly row: number;
  readonly needs: readonly number[];
}

/** What a word's beginning tells. */
interface Beginning {
  /** The ways whose rarest need it meets, anywhere and at the beginning of the text. */
  readonly ways: readonly Way[];
  readonly firstWays: readonly Way[];
  /** Of what ways need besides, what it meets. */
  readonly meets: readonly number[];
}

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
  const always: Way[] = [];
  /** By packed heads: the ways whose rarest need one meets, anywhere and as the first word, and what else it meets. */
  const [anywhere, atFirst] = [new Map<number, Way[]>(), new Map<number, Way[]>()];
  const needsOfHead = new Map<number, number[]>();
  let needCount = 0;
  const numberNeed = ({ heads }: Need) => {
    for (const head of heads) add(needsOfHead, packedOf(head), needCount);
    return needCount++;
  };
  for (const [row, one] of rows.entries()) {
    for (const [rarest, ...needs] of needsOf(patternOf(one).source)) {
      const way = { row, needs: needs.map(numberNeed) };
      if (rarest === undefined) always.push(way);
      for (const head of rarest?.heads ?? []) {
        const isFirst = rarest?.isFirst === true && head !== BEYOND_ASCII && head !== DIGIT;
        add(isFirst ? atFirst : anywhere, packedOf(head), way);
      }
    }
  }
  /** What a word's beginning tells by all heads that it has: its own letters, and fewer of them. */
  const beginningOf = (packed: number): Beginning => {
    let [ways, firstWays, meets] = [TELLS_NOTHING.ways, TELLS_NOTHING.firstWays, TELLS_NOTHING.meets];
    const take = (head: number) => {
      const [more, first, needs] = [anywhere.get(head), atFirst.get(head), needsOfHead.get(head)];
      if (more !== undefined) ways = [...ways, ...more];
      if (first !== undefined) firstWays = [...firstWays, ...first];
      if (needs !== undefined) meets = [...meets, ...needs];
    };
    for (let head = packed; head > 0; head >>= LETTER_BITS) {
      take(head);
      // A letter beyond ASCII ends a word for `\\b`, and so does a space.
      if (head > BEYOND && (head & LETTER_MASK) === BEYOND) take((head & ~LETTER_MASK) | END);
    }
    return ways.length + firstWays.length + meets.length === 0 ? TELLS_NOTHING : { ways, firstWays, meets };
  };
  /** Whether a head may begin as the letters of a word do, or fewer of them. */
  const begins = beginningsOf([...anywhere.keys(), ...atFirst.keys(), ...needsOfHead.keys()]);
  const foreign = beginningOf(packedOf(BEYOND_ASCII));
  const numbered = beginningOf(packedOf(DIGIT));
  /** What beginnings tell, and which of it by the packed letters; most tell nothing, which stands first. */
  const all = [TELLS_NOTHING];
  const numbers = new NumberTable();
  const learn = (packed: number) => {
    const beginning = beginningOf(packed);
    numbers.set(packed, beginning === TELLS_NOTHING ? 0 : all.push(beginning) - 1);
    return numbers.get(packed);
  };
  const numberOf = (packed: number) => {
    const letters = firstOf(packed);
    if (((begins[letters >>> LETTER_BITS] as number) & (1 << (letters & LETTER_MASK))) === 0) return 0;
    const number = numbers.get(packed);
    return number < 0 ? learn(packed) : number;
  };
  /** The last text that each row was found for. */
  const foundFor = new Uint32Array(rows.length);
  let texts = 0;
  /** The last text that met each need, as far as it was looked for. */
  const metBy = new Uint32Array(needCount);
  let lookedFor = 0;
  /** What the beginnings of the words of the text at hand tell, so many of them, and the first. */
  const met: Beginning[] = [];
  let metCount = 0;
  let first = 0;
  /** Reads the words of a text. @returns which kinds of characters are in it, as bits */
  const readWords = (text: string) => {
    let kinds = 0;
    let packed = 0;
    // The letters of the word so far; all of them where no more are taken.
    let taken = 0;
    first = -1;
    metCount = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 0x80 ? (KINDS[code] as number) : isBeyondAscii(code) ? BEYOND : MARK;
      if (kind < BEYOND) {
        if (taken < HEAD_CHARS) packed = (packed << LETTER_BITS) | kind;
        taken += 1;
        continue;
      }
      kinds |= 1 << kind;
      if (packed > 0) {
        const number = numberOf(endedBy(kind, packed, taken));
        if (first < 0) first = number;
        if (number > 0) met[metCount++] = all[number] as Beginning;
        packed = 0;
      }
      // A digit goes on with a word.
      taken = kind === DIGIT_KIND ? HEAD_CHARS : 0;
    }
    if (packed === 0) return kinds;
    const number = numberOf(endedBy(MARK, packed, taken));
    if (first < 0) first = number;
    if (number > 0) met[metCount++] = all[number] as Beginning;
    return kinds;
  };
  /** Notes the needs that the text at hand meets: most texts need not be asked. */
  const lookForNeeds = () => {
    lookedFor = texts;
    for (let i = 0; i < metCount; i++) {
      const { meets } = met[i] as Beginning;
      for (const need of meets) metBy[need] = texts;
    }
  };
  const areMet = (needs: readonly number[]) => {
    if (needs.length > 0 && lookedFor !== texts) lookForNeeds();
    return needs.every((need) => metBy[need] === texts);
  };
  const mark = (ways: readonly Way[], found: number[]) => {
    for (let i = 0; i < ways.length; i++) {
      const { row, needs } = ways[i] as Way;
      if (foundFor[row] === texts || !areMet(needs)) continue;
      foundFor[row] = texts;
      found.push(row);
    }
  };
  return (text) => {
    const kinds = readWords(text);
    const isBeyond = (kinds & (1 << BEYOND)) !== 0;
    if (isBeyond && LIKE_ASCII.test(text)) return rows;
    if (isBeyond) met[metCount++] = foreign;
    if ((kinds & (1 << DIGIT_KIND)) !== 0) met[metCount++] = numbered;
    texts = (texts + 1) >>> 0;
    const found: number[] = [];
    mark(always, found);
    if (first > 0) mark((all[first] as Beginning).firstWays, found);
    for (let i = 0; i < metCount; i++) {
      const { ways } = met[i] as Beginning;
      if (ways.length > 0) mark(ways, found);
    }
    if (found.length === 0) return NONE;
    if (found.length > 1) found.sort(ascending);
    return found.map((row) => rows[row] as T);
  };
}

/** The first three letters of a packed word. */
function firstOf(packed: number): number {
  let letters = packed;
  while (letters >= FIRST_LETTERS) letters >>>= LETTER_BITS;
  return letters;
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

/** Packs what ends a word behind its letters. */
function endedBy(kind: number, packed: number, taken: number): number {
  if (taken >= HEAD_CHARS || kind === DIGIT_KIND) return packed;
  if (kind === MARK) return (packed << LETTER_BITS) | END;
  const beyond = (packed << LETTER_BITS) | BEYOND;
  return taken + 1 < HEAD_CHARS ? (beyond << LETTER_BITS) | END : beyond;
}

const TELLS_NOTHING: Beginning = { ways: [], firstWays: [], meets: [] };

function add<T>(lists: Map<number, T[]>, head: number, one: T): void {
  const list = lists.get(head);
  if (list === undefined) lists.set(head, [one]);
  else list.push(one);
}

const NONE: readonly never[] = [];
const ascending = (a: number, b: number): number => a - b;

/** Of each code of ASCII from 1 for `a` to 26, in either case, or one of the kinds. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = (code | 0x20) - 0x60;
  if (code >= 0x30 && code <= 0x39) return DIGIT_KIND;
  return code >= 0x41 && letter >= 1 && letter <= 26 ? letter : MARK;
});

const SIGNS: ReadonlyMap<string, number> = new Map([
  [BEYOND_ASCII, BEYOND],
  [WORD_END, END],
  [DIGIT, DIGIT_KIND],
]);

/** Packs a head as the beginnings of words are packed. */
function packedOf(head: string): number {
  let packed = 0;
  for (const char of head) packed = (packed << LETTER_BITS) | (SIGNS.get(char) ?? char.charCodeAt(0) - 0x60);
  return packed;
}
