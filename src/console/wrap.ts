import stringWidth from 'string-width';
import { madeOnce } from '../language/made-once.js';
import { type Segment, segmentsOf } from '../language/segments.js';
import type { Span } from '../language/span.js';

const FOLD = /(?<! ) *[\t\n\r\f\v][\t\n\r\f\v ]*/g;
/** Most of what is printed; asking the library for each of these would take longer than the rest of an answer. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]$/;
/** How many columns our own marks take. To tell, the library would first compile the list of all emoji. */
export const MARK_COLUMNS: ReadonlyMap<string, number> = new Map([
  ['▍', 1],
  ['⚠', 1],
  ['🗣', 1],
  ['✋', 2],
  ['❓', 2],
  ['📎', 2],
]);
const SPACE = /^[\t\n\r\f\v ]+$/;
/** A line end that means something: a blank line, or a list item, follows. Others are only where a file was folded. */
const HARD_BREAK = /\n(?=[\t ]*(?:\r?\n|[-*•+] |\d{1,3}[.)] ))/g;
/** Never at the start of a row: closing punctuation of Chinese and Japanese, and of Latin after wide text. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？・ー…’”%,.:;!?]/u;
const OPENING = /[\p{Ps}\p{Pi}‘“]$/u;

/** A text whose characters each stand alone: hardly anything else is printed, and a segmenter takes as long to make as to answer. */
const ALONE = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027▍⚠🗣✋❓📎]*$/u;
const graphemes = madeOnce(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

interface Piece extends Span {
  readonly width: number;
  readonly space: boolean;
}

/**
 * Folds a text into rows by offsets alone, so that what is printed stays the text's own characters, unnormalized.
 * Wide (Chinese, Japanese, Korean) characters count two columns and may be parted anywhere but before closing
 * or after opening punctuation; a word wider than a row is parted where the row ends.
 * @param columns - at least 8; no single character is wider
 * @returns the rows as ranges of `text`, white space at their ends left out; no row for a text of white space
 */
export function wrapText(text: string, columns: number): Span[] {
  return hardLines(text).flatMap((line) => wrapLine(text, line, columns));
}

function hardLines(text: string): Span[] {
  const breaks = [...text.matchAll(HARD_BREAK)].map((match) => match.index);
  const starts = [0, ...breaks.map((index) => index + 1)];
  return starts.map((start, index) => ({ start, end: breaks[index] ?? text.length }));
}

function wrapLine(text: string, line: Span, columns: number): Span[] {
  const rows: Span[] = [];
  let row: { start: number; end: number; width: number } | undefined;
  let gap = 0;
  for (const piece of piecesOf(text, line, columns)) {
    if (piece.space) {
      gap = row === undefined ? 0 : rowText(text, piece).length;
    } else if (row === undefined || row.width + gap + piece.width > columns) {
      if (row !== undefined) rows.push({ start: row.start, end: row.end });
      row = { start: piece.start, end: piece.end, width: piece.width };
      gap = 0;
    } else {
      row = { start: row.start, end: piece.end, width: row.width + gap + piece.width };
      gap = 0;
    }
  }
  if (row !== undefined) rows.push({ start: row.start, end: row.end });
  return rows;
}

/** White space, words, and the runs of wide text that must stay together; none wider than a row. */
function piecesOf(text: string, line: Span, columns: number): Piece[] {
  const pieces: Piece[] = [];
  let last: { start: number; end: number; width: number; space: boolean; wide: boolean } | undefined;
  for (const { segment, index } of charactersOf(text.slice(line.start, line.end))) {
    const start = line.start + index;
    const end = start + segment.length;
    const space = SPACE.test(segment);
    const width = NARROW.test(segment) ? 1 : (MARK_COLUMNS.get(segment) ?? stringWidth(segment));
    const wide = width > 1;
    const joins = last !== undefined && last.space === space && (space || sticks(text, last, segment, wide));
    if (last !== undefined && joins && (space || last.width + width <= columns)) {
      last = { ...last, end, width: last.width + width, wide };
    } else {
      if (last !== undefined) pieces.push(last);
      last = { start, end, width, space, wide };
    }
  }
  if (last !== undefined) pieces.push(last);
  return pieces;
}

/** Cuts a text into what a reader takes for one character each. */
export function charactersOf(text: string): Iterable<Segment> {
  if (ALONE.test(text)) return codePointsOf(text);
  return segmentsOf(graphemes(), text);
}

function* codePointsOf(text: string): Generator<Segment> {
  let index = 0;
  for (const segment of text) {
    yield { segment, index };
    index += segment.length;
  }
}

function sticks(text: string, last: Span & { wide: boolean }, segment: string, wide: boolean): boolean {
  if (!last.wide && !wide) return true;
  return CLOSING.test(segment) || OPENING.test(text.slice(last.start, last.end));
}

/** Breaks a text of our own into rows. */
export function fold(text: string, columns: number): string[] {
  return wrapText(text, columns).map((row) => rowText(text, row));
}

/** Makes a row as printed: the text's own characters, where a tab or the file's own line end becomes one space. */
export function rowText(text: string, row: Span): string {
  return text.slice(row.start, row.end).replace(FOLD, ' ');
}
