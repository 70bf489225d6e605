import type { BlockKind, Span } from './document.js';
import { type Line, linesOf } from './lines.js';
import type { Reason } from './reasons.js';

/** A run of whole lines that is kept or cut as one. */
export interface Unit extends Span {
  readonly text: string;
  readonly kind: Exclude<BlockKind, 'boilerplate'>;
  /** Set where the markup alone tells that it is no text. */
  readonly cut?: Reason;
  readonly blankAbove: boolean;
}

const LIST_MARK = /^(?:[-*+•‣▪●◦·–—]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+\S/;
/** A mark and the first letter behind it stand in so much of a line; UTF-16 code units. */
const MARK_REACH = 40;

/** What ends a line that the next one does not continue. */
const CLOSED = /[.!?。！？:：;；][)"'”’»」』\]]*$/u;
const LOWER_START = /^\p{Ll}/u;
/** Widths at which mail and terminals break lines; UTF-16 code units. */
const WRAP_MIN = 50;
const WRAP_MAX = 120;

/**
 * The units of a plain text. A paragraph is one line, or several where the lines are broken at a width: where
 * the next begins in lower case, or where the text as a whole is broken at one width.
 */
export function plainUnits(text: string, from: number): Unit[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const unit = units.at(-1);
    const isItem = beginsItem(line.text);
    if (unit && last && line.blankAbove === 0 && !isItem && continues(last, line, width)) {
      units[units.length - 1] = { ...unit, end: line.end, text: text.slice(unit.start, line.end) };
    } else {
      const kind = isItem ? 'list' : 'paragraph';
      const blankAbove = line.blankAbove > 0 || units.length === 0;
      units.push({ start: line.start, end: line.end, text: line.text, kind, blankAbove });
    }
    last = line;
  }
  return units;
}

function continues(above: Line, line: Line, width: number | undefined): boolean {
  const length = above.text.length;
  if (LOWER_START.test(line.text.slice(0, 2)) && length >= 20 && !CLOSED.test(above.text.slice(-8)))
    return true;
  if (width !== undefined) return length >= width * 0.6;
  return false;
}

/** The width at which most lines of the text are broken, when there is one. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]?.blankAbove === 0) lengths.push(lines[i]?.text.length ?? 0);
  }
  if (lengths.length < 2) return undefined;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (wide < WRAP_MIN || wide > WRAP_MAX || (lengths.at(-1) ?? 0) > WRAP_MAX * 1.5) return undefined;
  const full = lengths.filter((length) => length >= wide * 0.75).length;
  return full >= lengths.length * 0.6 ? wide : undefined;
}

/** Whether a line begins with the mark of a list's item: `- `, `2. `, `(a) `. */
export function beginsItem(line: string): boolean {
  return LIST_MARK.test(line.slice(0, MARK_REACH));
}
