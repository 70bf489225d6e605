import { columnParagraphs } from './column-paragraphs.js';
import { joinLines } from './join-lines.js';
import { type LaidLine, laidLines, partAt, WIDE_GAP } from './laid-lines.js';
import { breaksOff, isClosed, startsLow } from './open-lines.js';
import { isProseColumn } from './prose-column.js';

/** Lines that have words on both sides of a gutter; fewer show none. */
const LEAST_LINES = 4;
/** The right column begins at one place; its paragraphs may be set in by so much. */
const INSET = 6;
/** More blank lines end a run of columns. */
const BLANKS = 2;
/** So many gaps of one line are tried. */
const GAPS = 4;
/** A line that fills its column is no shorter; share of its width. */
const FILLED = 0.7;
const PAGE_NUMBER = /^\W{0,2}\d{1,4}\W{0,2}$/;

/** One line of columns, or a blank one. */
interface Parted {
  readonly left: string;
  readonly right: string;
}

/**
 * Sets a text that is laid out in columns one column below the other, each of its paragraphs as one line. What runs over the whole
 * width, tables and lists keep their place and their lines.
 * @returns the text itself where nothing in it is set in columns
 */
export function partColumns(text: string): string {
  const lines = laidLines(text);
  if (lines.filter(({ segments }) => segments.length > 1).length < LEAST_LINES) return text;
  const parts: string[] = [];
  /** Where a gutter was tried in vain, and up to which line. */
  const tried = new Map<number, number>();
  let kept = 0;
  for (let i = 0; i < lines.length; i++) {
    const found = columnsFrom(lines, i, tried);
    if (found === undefined) continue;
    const [first, last] = [lines[found.first] as LaidLine, lines[found.last] as LaidLine];
    parts.push(text.slice(kept, first.start), first.opensPage ? '\f' : '', written(found.rows));
    kept = last.end;
    i = found.last;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(kept);
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Parted[];
}

function columnsFrom(lines: readonly LaidLine[], at: number, tried: Map<number, number>): Found | undefined {
  for (const { from } of lines[at]?.segments.slice(1, GAPS + 1) ?? []) {
    if ((tried.get(from) ?? -1) >= at) continue;
    const run = runOf(lines, at, from);
    if (
      run.both >= LEAST_LINES &&
      isProseColumn(sideOf(run.rows, 'left')) &&
      isProseColumn(sideOf(run.rows, 'right'))
    )
      return run;
    tried.set(from, run.last);
  }
  return undefined;
}

/** The lines from one on that leave a gutter in front of a place free, and how many have words on both sides of it. */
function runOf(lines: readonly LaidLine[], at: number, place: number): Found & { readonly both: number } {
  const rows: Parted[] = [];
  let first = at;
  while (first > 0 && standsRight(lines[first - 1] as LaidLine, place)) first--;
  let [last, both, blanks, ended] = [at, 0, 0, 0];
  for (let i = first; i < lines.length && blanks <= BLANKS; i++) {
    const line = lines[i] as LaidLine;
    if (line.opensPage && i > at) break;
    if (line.segments.length === 0) {
      blanks++;
      rows.push({ left: '', right: '' });
      continue;
    }
    const [left, right] = partAt(line, place);
    const begins = right[0]?.from ?? place;
    if ((left.at(-1)?.to ?? 0) > place - 2 || begins > place + INSET || isPageNumber(line)) break;
    // What stands on the left alone behind a blank line may be set over the whole width again.
    if (right.length === 0 && blanks > 0 && !goesOnAlone(lines, i, place)) break;
    rows.push({ left: wordsOf(left, 0), right: wordsOf(right, place) });
    if (left.length > 0 && right.length > 0) both++;
    blanks = 0;
    [last, ended] = [i, rows.length];
  }
  return { first, last, rows: rows.slice(0, ended), both };
}

/** Whether the lines from one up to the next blank one are broken at the width of the left column. */
function goesOnAlone(lines: readonly LaidLine[], at: number, place: number): boolean {
  let longest = 0;
  let count = 0;
  for (let i = at; i < lines.length; i++) {
    const { segments, opensPage } = lines[i] as LaidLine;
    const to = segments.at(-1)?.to;
    if (to === undefined || opensPage) break;
    if (to > place - 2) return segments.length > 1;
    longest = Math.max(longest, to);
    count++;
  }
  return count > 1 && longest >= (place - WIDE_GAP) * FILLED;
}

const isPageNumber = ({ segments }: LaidLine) =>
  segments.length === 1 && PAGE_NUMBER.test(segments[0]?.text ?? '');

function standsRight({ segments, opensPage }: LaidLine, place: number): boolean {
  const from = segments[0]?.from ?? 0;
  return !opensPage && from >= place - 1 && from <= place + INSET;
}

/** The words of one side, at their places, so that a gutter within it stays one. */
function wordsOf(segments: readonly { text: string; from: number }[], place: number): string {
  return segments.reduce((line, { text, from }) => line.padEnd(Math.max(0, from - place)) + text, '');
}

const sideOf = (rows: readonly Parted[], side: keyof Parted) => rows.map((row) => row[side]);

/** Both columns one below the other; the rows of a table whose cells are prose, one below the other. */
function written(rows: readonly Parted[]): string {
  const bands = tableRows(rows) ?? [rows];
  const paragraphs: string[] = [];
  for (const band of bands) {
    for (const side of ['left', 'right'] as const) {
      const [next = '', ...more] = columnParagraphs(partColumns(`${sideOf(band, side).join('\n')}\n`));
      const above = side === 'right' ? paragraphs.at(-1) : undefined;
      const joins = above !== undefined && !isClosed(above) && (startsLow(next) || breaksOff(above));
      if (joins) paragraphs[paragraphs.length - 1] = joinLines([above, next]);
      else paragraphs.push(next);
      paragraphs.push(...more);
    }
  }
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** The rows of a table: each begins on both sides below a blank line, all that is above is ended, and some cell is shorter than its neighbour. */
function tableRows(rows: readonly Parted[]): Parted[][] | undefined {
  const bands: Parted[][] = [[]];
  for (const row of rows) {
    if (row.left === '' && row.right === '') bands.push([]);
    else bands.at(-1)?.push(row);
  }
  const held = bands.filter((band) => band.length > 0);
  const isRow = (band: readonly Parted[]) =>
    (['left', 'right'] as const).every((side) => {
      const words = sideOf(band, side);
      return words[0] !== '' && isClosed(words.findLast((line) => line !== '') ?? '');
    });
  const isRagged = held.some((band) => band.at(-1)?.left === '' || band.at(-1)?.right === '');
  // The first may be the heads of the columns.
  const cells = held[0]?.length === 1 ? held.slice(1) : held;
  return cells.length > 2 && isRagged && cells.every(isRow) ? held : undefined;
}
