import { startsLow } from './open-lines.js';

const LEAST_LINES = 4;
/** Lines of prose hold so many words on average, and are so long; UTF-16 code units. */
const LEAST_WORDS = 3;
const LEAST_LENGTH = 14;
/** So many of its lines go on in lower case, where the cells of a table and the items of a list begin with a capital; share. */
const LOW_SHARE = 0.3;
/** German writes nouns large: there it shows by sentences that end within a line and by words written small. */
const STOP_WITHIN = /\p{Ll}{4}[.!?]\s+\p{Lu}/u;
const LEAST_STOPS = 2;
const SMALL_WORDS = 0.5;
/** Letters and spaces in prose; share. */
const LETTERS = 0.85;
const SENTENCE_END = /\p{Ll}[”"’)]*[.!?][”"’)]*(?:\s|$)/u;
/** What code, tables and forms are written with. */
const SIGNS = /[|{}<>=_\\#;]|\.{4}|\/\/|\/\*/gu;
const SIGN_SHARE = 0.01;

/**
 * Tells whether the lines of one column read like prose that is broken at a width.
 * @param lines - of the column, blank ones too
 */
export function isProseColumn(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (written.length < LEAST_LINES) return false;
  const text = written.join(' ');
  const words = text.split(/\s+/).length;
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  const low = written.slice(1).filter((line) => startsLow(line)).length;
  return (
    words >= written.length * LEAST_WORDS &&
    text.length >= written.length * LEAST_LENGTH &&
    letters >= text.length * LETTERS &&
    (low >= (written.length - 1) * LOW_SHARE || isProseOfLargeNouns(written)) &&
    (text.match(SIGNS)?.length ?? 0) <= text.length * SIGN_SHARE &&
    SENTENCE_END.test(text)
  );
}

function isProseOfLargeNouns(lines: readonly string[]): boolean {
  const words = lines.join(' ').split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const stops = lines.filter((line) => STOP_WITHIN.test(line)).length;
  return stops >= LEAST_STOPS && small >= words.length * SMALL_WORDS;
}
