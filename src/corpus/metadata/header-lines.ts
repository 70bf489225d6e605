import type { Span } from '../../language/span.js';
import { linesOf } from '../lines/lines.js';
import { isFieldKey, plainKey } from './field-names.js';

/** The lines "Subject: …", "Date: …", "+ Link: …" that a mail or a scraper puts above a text. */
export interface HeaderLines {
  readonly block: Span;
  readonly entries: ReadonlyMap<string, string>;
}

const PAIR = /^(?:[+*-]\s+)?\*{0,2}(\p{Lu}[\p{L} _-]{1,24}?)\*{0,2}:\*{0,2}\s+(\S.*)$/u;
const MOST_LINES = 16;
const VALUE_CHARS = 400;
/** Alone they may be a text's first words: "Source: a clerk …". */
const TELLING = new Set(['date', 'subject', 'published', 'url', 'link', 'sent', 'title', 'from']);
const DATED = new Set(['date', 'published', 'posted', 'sent', 'publication_date', 'published_on', 'created']);
const DATE_REACH = 8;
const TITLE_BLOCK = ['title', 'author', 'date'];
const SENDER = new Set(['from', 'to']);
const ENDS_DATED = /\b\d{4}\)?\W{0,3}$/u;

/** Finds the header lines that a text begins with: two that are understood, or one with a blank line below. */
export function findHeaderLines(text: string, from: number): HeaderLines | undefined {
  const lines = linesOf(text, from, Math.min(text.length, from + MOST_LINES * (VALUE_CHARS + 40)));
  const entries = new Map<string, string>();
  let end: number | undefined;
  let known = 0;
  let count = 0;
  for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
    const [, key, value] = PAIR.exec(line.text) ?? [];
    if (key === undefined || value === undefined || value.length > VALUE_CHARS) break;
    if (i > 0 && line.blankAbove > 0) break;
    if (isFieldKey(key) && !entries.has(plainKey(key))) {
      known++;
      entries.set(plainKey(key), value.trim());
    }
    count++;
    end = line.end;
  }
  const first = lines[0];
  if (first === undefined || end === undefined || known * 2 < count) return undefined;
  if (![...entries.keys()].some((key) => TELLING.has(key))) return undefined;
  const next = lines[count];
  const stands = known >= 2 || (next !== undefined && next.blankAbove > 0);
  return stands ? { block: { start: first.start, end }, entries } : undefined;
}

/** Finds the title block that Pandoc reads above a text: "% Title", "% Author", "% 19 July 2021", the title in any case. */
export function findTitleBlock(text: string, from: number): HeaderLines | undefined {
  const lines = linesOf(text, from, Math.min(text.length, from + 1200)).slice(0, TITLE_BLOCK.length);
  const foreign = lines.findIndex((line) => !/^%\s\S/u.test(line.text));
  const own = foreign < 0 ? lines : lines.slice(0, foreign);
  const last = own.at(-1);
  if (last === undefined || own.length < 2) return undefined;
  const entries = new Map(own.map((line, i) => [TITLE_BLOCK[i] ?? '', line.text.slice(1).trim()]));
  return { block: { start: own[0]?.start ?? from, end: last.end }, entries };
}

/**
 * Finds the value of a line "Date: …" or "+ Date: …" among the first lines of a text; not that of a mail below a heading with a
 * day of its own.
 */
export function findDateLine(text: string, from: number): string | undefined {
  const lines = linesOf(text, from, Math.min(text.length, from + 4000)).slice(0, DATE_REACH);
  const isMail = lines.some((line) => SENDER.has(plainKey(PAIR.exec(line.text)?.[1] ?? '')));
  if (isMail && ENDS_DATED.test(lines[0]?.text ?? '')) return undefined;
  for (const line of lines) {
    const [, key, value] = PAIR.exec(line.text) ?? [];
    if (key !== undefined && value !== undefined && DATED.has(plainKey(key))) return value.trim();
  }
  return undefined;
}
