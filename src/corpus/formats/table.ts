import { parse } from 'csv-parse/sync';
import type { Extracted, Fault } from './format.js';
import { nameInWords, oneLine, TextBuilder } from './text-builder.js';

/** A table of more rows is cut, and that is said. */
const MOST_ROWS = 20_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So many lines tell which sign parts the cells. */
const SAMPLE_LINES = 8;
/** They stand in so much of the text; UTF-16 code units. */
const SAMPLE_CHARS = 32_000;
const BETWEEN = ' · ';

/** Reads a table of values: each row is a passage that says its header's name before each value. */
export function readTable(path: string, text: string): Extracted {
  const delimiter = /\.(?:tsv|tab)$/i.test(path) ? '\t' : delimiterOf(text);
  const rows = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: MOST_ROWS + 2,
  }).map((row) => row.map(oneLine));
  const header = headerOf(rows);
  const body = header === undefined ? rows : rows.slice(1);
  const faults: Fault[] = [];
  if (body.length > MOST_ROWS) {
    faults.push(['part-unread', `It has more than ${MOST_ROWS} rows; the rest is not read.`]);
  }
  const builder = new TextBuilder();
  for (const [i, row] of body.slice(0, MOST_ROWS).entries()) {
    builder.add('row', tableRowText(row, header), { origin: { row: i + 1 } });
  }
  return { ...builder.build(), fallbackTitle: nameInWords(path), faults };
}

/** Writes a row as "date: 2014-02-24 · lost: 450": what each cell is called, then what it holds; empty ones are left out. */
export function tableRowText(row: readonly string[], header: readonly string[] | undefined): string {
  return row
    .map((cell, i) => {
      const name = header?.[i] ?? '';
      if (cell === '') return '';
      return name === '' ? cell : `${name}: ${cell}`;
    })
    .filter((cell) => cell !== '')
    .join(BETWEEN);
}

/** The first row, where it names columns: short words, all different, no figures. */
function headerOf(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.length < 2) return undefined;
  const names = first.filter((name) => name !== '');
  const isNamed = names.length >= first.length - 1 && new Set(names).size === names.length;
  return isNamed && names.every(isName) ? first : undefined;
}

function isName(cell: string): boolean {
  return cell.length <= 60 && /\p{L}/u.test(cell) && !/[.!?。]$/u.test(cell) && !/^\d/.test(cell);
}

/** The sign that parts the first lines into most cells, and into as many each. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, SAMPLE_CHARS)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|[\n\r]/, SAMPLE_LINES)
    .map((line) => line.slice(0, 4000));
  let best: string = ',';
  let most = 0;
  for (const sign of DELIMITERS) {
    const counts = lines.filter((line) => line !== '').map((line) => line.split(sign).length - 1);
    const least = Math.min(...counts);
    if (least > most) [best, most] = [sign, least];
  }
  return best;
}
