import { firstWhere, type Span } from '../language/span.js';
import type { Document, Mark } from './document.js';
import { documentsById } from './documents-by-id.js';

/**
 * Gives a document as far as its words matter: its text without its marks, in a string of the same length, so that
 * offsets stay. It takes as long as the text: whoever asks often keeps it.
 */
export function readingOf(document: Pick<Document, 'text' | 'marks'>): string {
  const { text, marks } = document;
  return marks === undefined || marks.length === 0 ? text : blank(text, marks);
}

/** Gives the reading of a document by its id; of one that is not there it is empty. */
export type Readings = (documentId: string) => string;

/** Makes what gives the readings of some documents, each made when it is first asked for. */
export function keepReadings(documents: readonly Pick<Document, 'id' | 'text' | 'marks'>[]): Readings {
  const byId = documentsById(documents);
  const made = new Map<string, string>();
  return (documentId) => {
    const document = byId.get(documentId);
    const reading = made.get(documentId) ?? (document === undefined ? '' : readingOf(document));
    made.set(documentId, reading);
    return reading;
  };
}

/**
 * Blanks the marks of a text: each becomes as many spaces. What joins two halves of a word moves behind the word, so that the
 * word is whole and all that follows stands where it stood.
 */
export function blank(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  let owed = 0;
  for (const mark of marks) {
    const { start, end, joins } = mark;
    const before = text.slice(at, start);
    // A word may be parted more than once.
    const goesOn = owed > 0 && joins === true && !WORD_BREAK.test(before);
    parts.push(owed > 0 && !goesOn ? payBack(before, owed) : before);
    owed = joins === true ? end - start + (goesOn ? owed : 0) : 0;
    if (owed === 0) parts.push(' '.repeat(end - start));
    at = end;
  }
  const rest = text.slice(at);
  parts.push(owed > 0 ? payBack(rest, owed) : rest);
  return parts.join('');
}

const WORD_BREAK = /[^\p{L}\p{M}\p{N}'’-]/u;
const WORD_END = /[^\p{L}\p{M}\p{N}'’-]|$/u;

/** Puts the spaces that a joint took behind the word that goes on there. */
function payBack(text: string, owed: number): string {
  const end = text.search(WORD_END);
  return text.slice(0, end) + ' '.repeat(owed) + text.slice(end);
}

/** What a reader sees of a slice, and what was left out of it. */
export interface Unmarked {
  readonly shown: string;
  /** In order; `at` counts in `shown`. */
  readonly hidden: readonly { readonly at: number; readonly text: string }[];
}

/** Gives a slice of a document without the marks that are not shown. `remark` gives the slice back. */
export function unmark(document: Pick<Document, 'text' | 'marks'>, { start, end }: Span): Unmarked {
  const marks = hiddenWithin(document.marks ?? [], start, end);
  let shown = '';
  let at = start;
  const hidden: { at: number; text: string }[] = [];
  for (const mark of marks) {
    shown += document.text.slice(at, mark.start);
    hidden.push({ at: shown.length, text: document.text.slice(mark.start, mark.end) });
    at = mark.end;
  }
  return { shown: shown + document.text.slice(at, end), hidden };
}

/** Puts back what `unmark` left out. */
export function remark({ shown, hidden }: Unmarked): string {
  let text = '';
  let at = 0;
  for (const piece of hidden) {
    text += shown.slice(at, piece.at) + piece.text;
    at = piece.at;
  }
  return text + shown.slice(at);
}

/**
 * Tells where a range of a document stands in what `unmark` shows of a slice of it.
 * @param range - in the document's text; what lies outside of the slice is cut off
 */
export function shownRange(slice: Span, { hidden }: Unmarked, range: Span): Span {
  const shift = (offset: number): number => {
    const wanted = Math.min(Math.max(offset, slice.start), slice.end) - slice.start;
    let left = 0;
    for (const { at, text } of hidden) {
      if (at + left >= wanted) break;
      left += Math.min(text.length, wanted - at - left);
    }
    return wanted - left;
  };
  return { start: shift(range.start), end: shift(range.end) };
}

function hiddenWithin(marks: readonly Mark[], start: number, end: number): Span[] {
  const within: Span[] = [];
  for (let i = firstBehind(marks, start); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= end) break;
    if (mark.shown !== true) {
      within.push({ start: Math.max(start, mark.start), end: Math.min(end, mark.end) });
    }
  }
  return within;
}

/** The first mark that ends behind an offset: there may be many, and every quote asks. */
function firstBehind(marks: readonly Mark[], offset: number): number {
  return firstWhere(0, marks.length, (at) => (marks[at] as Mark).end > offset);
}

/**
 * Finds the header of the table that a row belongs to, as a reader sees it; undefined where the slice is of no row, or
 * of its header too.
 */
export function headerOf(
  document: Pick<Document, 'text' | 'marks' | 'blocks'>,
  { start, end }: Span,
): string | undefined {
  const row = document.blocks.find(
    (block) => block.header !== undefined && block.start < end && start < block.end,
  );
  return row?.header === undefined ? undefined : unmark(document, row.header).shown.trim();
}

/** Puts marks into text order without overlap; one that begins inside another is dropped or cut. */
export function tidyMarks(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const tidy: Mark[] = [];
  for (const mark of sorted) {
    const from = tidy.at(-1)?.end ?? 0;
    if (mark.end <= from || mark.end <= mark.start) continue;
    tidy.push(mark.start < from ? { ...mark, start: from } : mark);
  }
  return tidy;
}
