import { BEYOND_ASCII, DIGIT, HEAD_CHARS, headsOf, isBeyondAscii, WORD_END } from './pattern-heads.js';

/** What a pattern without regard to case takes for a letter of ASCII. */
const LIKE_ASCII = /[\u017f\u212a]/;
/** One letter of a word's beginning, packed. */
const LETTER_BITS = 5;
/** What packs a character beyond ASCII; letters are 1 to 26. */
const BEYOND = 27;
const END = 28;

/**
 * Tells which rows of a table can hold in a text at all by how its words begin: most words begin no row, and trying every row
 * on every sentence takes most of the time that a corpus takes.
 * @param rows - each with a pattern, letter case aside
 * @param headsIn - how the first words of a pattern's matches begin; the patterns match from the beginning of a word on
 * @returns the rows that may hold, in the order of the table
 */
export function rowFinder<T>(
  rows: readonly T[],
  patternOf: (row: T) => RegExp,
  headsIn: (source: string) => readonly string[] = headsOf,
): (text: string) => readonly T[] {
  const rowsOfHead = new Map<string, number[]>();
  for (const [row, one] of rows.entries()) {
    for (const head of headsIn(patternOf(one).source)) {
      rowsOfHead.set(head, [...(rowsOfHead.get(head) ?? []), row]);
    }
  }
  const always = rowsOfHead.get('') ?? [];
  const foreign = rowsOfHead.get(BEYOND_ASCII) ?? [];
  const numbered = rowsOfHead.get(DIGIT) ?? [];
  /** By the packed letters of a word's beginning; most words begin no row. */
  const rowsOfBeginning = new Map<number, readonly number[]>();
  const readBeginning = (packed: number) => {
    const begun = prefixesOf(packed).flatMap((head) => rowsOfHead.get(head) ?? []);
    rowsOfBeginning.set(packed, begun);
    return begun;
  };
  /** The last text that each row was found for. */
  const foundFor = new Uint32Array(rows.length);
  let texts = 0;
  const mark = (numbers: readonly number[], found: number[]) => {
    for (let i = 0; i < numbers.length; i++) {
      const row = numbers[i] as number;
      if (foundFor[row] === texts) continue;
      foundFor[row] = texts;
      found.push(row);
    }
  };
  return (text) => {
    texts = (texts + 1) >>> 0;
    const found: number[] = [];
    mark(always, found);
    let packed = 0;
    // The letters of the word so far; all of them where no more are taken.
    let taken = 0;
    let [isBeyond, isNumbered] = [false, false];
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const isForeign = code > 0x7f && isBeyondAscii(code);
      const letter = isForeign ? (taken > 0 ? BEYOND : 0) : code < 0x80 ? (LETTERS[code] as number) : 0;
      if (letter > 0) {
        if (taken < HEAD_CHARS) packed = (packed << LETTER_BITS) | letter;
        taken += 1;
        if (!isForeign) continue;
      }
      const isDigit = code >= 0x30 && code <= 0x39;
      if (packed > 0) {
        const key = taken < HEAD_CHARS && !isDigit ? (packed << LETTER_BITS) | END : packed;
        mark(rowsOfBeginning.get(key) ?? readBeginning(key), found);
        packed = 0;
      }
      // A digit goes on with a word.
      taken = isDigit ? HEAD_CHARS : 0;
      isBeyond ||= isForeign;
      isNumbered ||= isDigit;
    }
    if (isBeyond && LIKE_ASCII.test(text)) return rows;
    if (isBeyond) mark(foreign, found);
    if (isNumbered) mark(numbered, found);
    return found.length === 0 ? NONE : found.sort(ascending).map((row) => rows[row] as T);
  };
}

const NONE: readonly never[] = [];
const ascending = (a: number, b: number): number => a - b;

/** Of each code of ASCII from 1 for `a` to 26, in either case; 0 for what is no letter. */
const LETTERS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? (code | 0x20) - 0x60 : 0,
);

const MARKS: ReadonlyMap<number, string> = new Map([
  [BEYOND, BEYOND_ASCII],
  [END, WORD_END],
]);

function prefixesOf(packed: number): string[] {
  const letters: string[] = [];
  for (let rest = packed; rest > 0; rest >>= LETTER_BITS) {
    const letter = rest & ((1 << LETTER_BITS) - 1);
    letters.unshift(MARKS.get(letter) ?? String.fromCharCode(0x60 + letter));
  }
  const prefixes = letters.map((_, i) => letters.slice(0, i + 1).join(''));
  // A letter beyond ASCII ends a word for `\\b`, and so does a space.
  const foreign = prefixes.filter((prefix) => prefix.endsWith(BEYOND_ASCII));
  return [...prefixes, ...foreign.map((prefix) => prefix.replace(BEYOND_ASCII, WORD_END))];
}
