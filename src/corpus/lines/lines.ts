import type { Span } from '../../language/span.js';

/** One line that is not blank; the span is trimmed of white space at both ends. */
export interface Line extends Span {
  readonly text: string;
  /** Counts from 0, blank lines included. */
  readonly number: number;
  /** Blank lines just above. */
  readonly blankAbove: number;
  /** White space that was trimmed in front: columns, a tab counting as four. */
  readonly indent: number;
  /** How deep it is quoted, as mails quote with `>`; 0 for what is not. */
  readonly quoted: number;
  /** Whether its number at the margin was taken off it. */
  readonly numbered?: true;
  /** Where the line begins with its mark of quotation, if it has one. */
  readonly rawStart: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Gives the lines of `text` between `start` and `end` that hold more than white space, in order. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let blankAbove = 0;
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') blankAbove++;
    else {
      const lead = raw.length - raw.trimStart().length;
      const first = from + lead;
      lines.push({
        start: first,
        rawStart: first,
        quoted: 0,
        end: first + trimmed.length,
        text: trimmed,
        number,
        blankAbove,
        indent: columns(raw.slice(0, lead)),
      });
      blankAbove = 0;
    }
    number++;
  };
  LINE_END.lastIndex = start;
  let from = start;
  for (let match = LINE_END.exec(text); match && match.index < end; match = LINE_END.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (from < end) add(from, end);
  return lines;
}

function columns(space: string): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 : 1;
  return width;
}
