import { BEYOND_ASCII, DIGIT, HEAD_CHARS, WORD_END } from './pattern-heads.js';
import { isBeyondAscii } from './pattern-parts.js';

/** One letter of a word's beginning, packed. */
export const LETTER_BITS = 5;
export const LETTER_MASK: number = (1 << LETTER_BITS) - 1;
/** So many different beginnings of three letters there are. */
export const FIRST_LETTERS: number = 1 << (3 * LETTER_BITS);
/** Kinds of characters that are no letters of ASCII, which are 1 to 26; the first is packed like these. */
export const BEYOND = 27;
export const DIGIT_KIND = 29;
export const MARK = 30;
/** What packs the end of a word. */
export const END = 28;

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

/** Tells what a code unit is: from 1 for `a` to 26, in either case, or one of the kinds. */
export function characterKind(code: number): number {
  if (code < 0x80) return KINDS[code] as number;
  return isBeyondAscii(code) ? BEYOND : MARK;
}

/** Packs a head as the beginnings of words are packed. */
export function packedOf(head: string): number {
  let packed = 0;
  for (const char of head) packed = (packed << LETTER_BITS) | (SIGNS.get(char) ?? char.charCodeAt(0) - 0x60);
  return packed;
}

/** Packs what ends a word behind its letters. @param taken - how many letters it has */
export function endedBy(kind: number, packed: number, taken: number): number {
  if (taken >= HEAD_CHARS || kind === DIGIT_KIND) return packed;
  if (kind === MARK) return (packed << LETTER_BITS) | END;
  const beyond = (packed << LETTER_BITS) | BEYOND;
  return taken + 1 < HEAD_CHARS ? (beyond << LETTER_BITS) | END : beyond;
}

/** Gives the first three letters of a packed word. */
export function firstOf(packed: number): number {
  let letters = packed;
  while (letters >= FIRST_LETTERS) letters >>>= LETTER_BITS;
  return letters;
}
