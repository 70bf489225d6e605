import { type PatternPart, readPattern, type Sequence } from './pattern-parts.js';

/** So many letters tell most words of a table apart. */
export const HEAD_CHARS = 5;
/** Stands for a character beyond ASCII in a head; it ends there. */
export const BEYOND_ASCII = '\u2020';
/** Stands behind the letters of a head that is a whole word. */
export const WORD_END = '$';
/** A head of its own: a match begins with a digit. */
export const DIGIT = '#';

/** What follows a piece of a pattern, told the letters that the word at hand has so far. */
export type Follow = (letters: string) => void;

/**
 * Tells how the first words of a pattern's matches begin: lower-case letters, at most `HEAD_CHARS`, whole words with
 * `WORD_END` behind them, or `BEYOND_ASCII` or `DIGIT`. At what is no letter and no mark a head ends early, so that it
 * always covers what the pattern matches.
 * @param source - of a regular expression
 * @returns heads without repeats; one of them is empty where a match may begin with anything
 */
export function headsOf(source: string): string[] {
  const heads = new Set<string>();
  for (const way of readPattern(source)) takeHeads(way, 0, '', heads, (letters) => void heads.add(letters));
  return [...heads];
}

/**
 * Takes the heads of what matches a sequence from one of its parts on.
 * @param letters - of the word at hand, so far
 * @param follow - what goes on behind the sequence, where a word is not over then
 */
export function takeHeads(
  sequence: Sequence,
  at: number,
  letters: string,
  heads: Set<string>,
  follow: Follow,
): void {
  const part = sequence[at];
  if (letters.length === HEAD_CHARS) heads.add(letters);
  else if (part === undefined) follow(letters);
  else {
    const next: Follow = (more) => takeHeads(sequence, at + 1, more, heads, follow);
    if (part.isOptional) next(letters);
    // What may come again is read once: a word that it begins may go on with itself.
    const behind: Follow = part.isRepeated
      ? (more) => (more === letters ? next(more) : heads.add(more))
      : next;
    takePart(part, letters, heads, behind);
  }
}

function takePart(
  { kind, letter, ways }: PatternPart,
  letters: string,
  heads: Set<string>,
  next: Follow,
): void {
  const isNone = letters === '';
  if (kind === 'letter') next(letters + letter);
  else if (kind === 'group') for (const way of ways) takeHeads(way, 0, letters, heads, next);
  else if (kind === 'start' || kind === 'behind' || kind === 'nothing') next(letters);
  else if (kind === 'any') heads.add(letters);
  else if (kind === 'digit') heads.add(isNone ? DIGIT : letters);
  else if (kind === 'foreign') heads.add(letters + BEYOND_ASCII);
  else if (isNone) next(letters);
  else heads.add(letters + WORD_END);
}

/** Lists the alternatives that a pattern is made of, outside of its groups. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let [from, depth, isClass] = [0, 0, false];
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (isClass) isClass = char !== ']';
    else if (char === '[') isClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}
