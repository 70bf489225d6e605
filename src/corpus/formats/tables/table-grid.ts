import type { DomElement } from '../web/dom.js';
import { isPeriodHead } from './table-head.js';

/** A cell is spread over so many rows or columns at most. */
const MOST_SPAN = 50;
/** Heads of tables have no more rows. */
const MOST_HEAD_ROWS = 4;

/** A table with each cell in every row and column that it covers. */
export interface TableGrid {
  /** A name a column, those of merged heads joined; absent where no row is all heads. */
  readonly header?: readonly string[];
  readonly rows: readonly (readonly DomElement[])[];
}

/**
 * Lays a table out: a head over two columns names both, a cell beside two rows stands in both.
 * @param wordsOf - what a cell says
 */
export function tableGrid(table: DomElement, wordsOf: (cell: DomElement) => string): TableGrid {
  const rows = spread([...table.querySelectorAll('tr')].map((row) => [...row.children] as DomElement[]));
  const isEmpty = (cell: DomElement) => wordsOf(cell) === '';
  const heads = rows.findIndex((row) => row.length < 2 || !isHeadRow(row, isEmpty));
  const count = Math.min(heads < 0 ? 0 : heads, MOST_HEAD_ROWS);
  if (count === 0) return headByPeriods(rows, wordsOf);
  const width = Math.max(...rows.slice(0, count).map((row) => row.length));
  const header = Array.from({ length: width }, (_, column) => {
    const names = rows.slice(0, count).map((row) => (row[column] ? wordsOf(row[column]) : ''));
    return [...new Set(names)].filter((name) => name !== '').join(' ');
  });
  return { header, rows: rows.slice(count) };
}

function spread(rows: readonly (readonly DomElement[])[]): DomElement[][] {
  const grid: DomElement[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      for (let i = 0; i < Math.min(down, rows.length - at); i++) {
        for (let j = 0; j < across; j++) (grid[at + i] as DomElement[])[column + j] = cell;
      }
      column += across;
    }
  });
  return grid.map((row) => row.filter((cell) => cell !== undefined));
}

function spanOf(cell: DomElement, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1;
}

/** Above the heads of its rows a table's corner may be an empty cell. */
function isHeadRow(
  [corner, ...rest]: readonly DomElement[],
  isEmpty: (cell: DomElement) => boolean,
): boolean {
  return corner !== undefined && (isHead(corner) || isEmpty(corner)) && rest.every(isHead);
}

/** A table without heads may have years for some. */
function headByPeriods(rows: TableGrid['rows'], wordsOf: (cell: DomElement) => string): TableGrid {
  const [first, second] = rows.slice(0, 2).map((row) => row.map(wordsOf));
  const isHeaded = first !== undefined && second !== undefined && isPeriodHead(first, second);
  return isHeaded ? { header: first, rows: rows.slice(1) } : { rows };
}

const isHead = (cell: DomElement): boolean =>
  cell.tagName.toUpperCase() === 'TH' || cell.parentElement?.parentElement?.tagName.toUpperCase() === 'THEAD';
