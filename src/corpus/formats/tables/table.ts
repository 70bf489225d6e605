import { parse } from 'csv-parse/sync';
import type { Extracted, Fault } from '../format.js';
import { nameInWords, oneLine, TextBuilder } from '../text-builder.js';
import { withGroups } from './table-groups.js';
import { findTableHead } from './table-head.js';
import { noteIn } from './table-notes.js';

/** A table of more rows is cut, and that is said. */
const MOST_ROWS = 20_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So many lines tell which sign parts the cells. */
const SAMPLE_LINES = 30;
/** They stand in so much of the text; UTF-16 code units. */
const SAMPLE_CHARS = 32_000;
const BETWEEN = ' · ';

/** "sep=;": what spreadsheet programs write above a table to say what parts its cells. */
const SEPARATOR = /^\uFEFF?"?sep=(.)"?[^\S\n]*\r?(?:\n|$)/i;
/** A title has so many words at least. */
const TITLE_WORDS = 2;

/** Reads a table of values: each row is a passage that says its header's name before each value. */
export function readTable(path: string, file: string): Extracted {
  const separator = SEPARATOR.exec(file);
  const text = file.slice(separator?.[0].length ?? 0);
  const delimiter = separator?.[1] ?? (/\.(?:tsv|tab)$/i.test(path) ? '\t' : delimiterOf(text));
  const all = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: MOST_ROWS * 2,
  }).map((row) => row.map(oneLine));
  const { header, rows: written, above } = findTableHead(all);
  const rows = header === undefined ? written : withGroups(written);
  const faults: Fault[] = [];
  if (rows.length > MOST_ROWS) {
    faults.push(['part-unread', `It has more than ${MOST_ROWS} rows; the rest is not read.`]);
  }
  const builder = new TextBuilder();
  const title = titleOf(above);
  for (const row of above) {
    const words = tableRowText(row, undefined);
    if (words === title) builder.add('heading', words);
    else builder.add('row', words, { reason: 'header lines' });
  }
  let message = 0;
  for (const [i, row] of rows.slice(0, MOST_ROWS).entries()) {
    const notes = row.map((cell) => noteIn(cell, i + 1));
    const told = row.map((cell, at) => (notes[at] === undefined ? cell : ''));
    builder.add('row', tableRowText(told, header), { origin: { row: i + 1 } });
    for (const note of notes) {
      if (note === undefined) continue;
      message += 1;
      builder.add('paragraph', note.words, { origin: { ...note.origin, message } });
    }
  }
  return { ...builder.build(), fallbackTitle: title ?? nameInWords(path), faults };
}

/** What stands alone in the first row above a table, if it is some words. */
function titleOf([first]: readonly (readonly string[])[]): string | undefined {
  const [title = '', another] = first?.filter((cell) => cell !== '') ?? [];
  const words = title.match(/\p{L}{2,}/gu)?.length ?? 0;
  return another === undefined && words >= TITLE_WORDS && !/[:=]/.test(title) ? title : undefined;
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

/** The sign that parts most lines into as many cells each; of several such the one that makes most of them. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, SAMPLE_CHARS)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|[\n\r]/, SAMPLE_LINES)
    .map((line) => line.slice(0, 4000))
    .filter((line) => line !== '');
  let best: string = ',';
  let [most, cells] = [0, 0];
  for (const sign of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(sign).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [count, times] of counts) {
      if (times < most || (times === most && count <= cells)) continue;
      [best, most, cells] = [sign, times, count];
    }
  }
  return best;
}
