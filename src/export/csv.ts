export type Cell = string | number | null | undefined;

const LINE_END = '\r\n';
/** A spreadsheet takes what begins so for a formula, behind white space and characters nobody sees as well. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** It makes a spreadsheet take the cell for text. */
const TEXT_MARK = "'";
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^'/u;

/**
 * Writes a table as RFC 4180 has it: CRLF behind every row, the header's too; a cell is quoted where it must be. A cell of
 * text that a spreadsheet would run as a formula gets an apostrophe in front; numbers, null and undefined stay as they are.
 * @param rows - each with as many cells as the header
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}${LINE_END}`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `${TEXT_MARK}${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
