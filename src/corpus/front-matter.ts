import type { Span } from './document.js';

/** The YAML between the fences that open a document. `block` covers the fences too. */
export interface FrontMatter {
  readonly block: Span;
  readonly yaml: string;
  /** Lines above the YAML, so that a fault can be named by its line in the file. */
  readonly lineOffset: number;
  readonly closed: boolean;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
const FIRST_KEY = /^(?:[ \t]*#[^\n\r]*(?:\r\n|\n|\r))*[\w"'-]{1,40}[ \t]*:(?:[ \t]|\r|\n|$)/;

/**
 * Finds the front matter at the head of a text: a line `---`, YAML, a line `---` or `...`.
 * A rule of dashes above ordinary text is none: the first line inside must look like `key: value`.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  CLOSING.lastIndex = 0;
  const rest = text.slice(from);
  const closing = CLOSING.exec(rest);
  const inside = closing ? rest.slice(0, closing.index) : rest;
  const empty = closing !== null && inside.trim() === '';
  if (!empty && !FIRST_KEY.test(inside)) return undefined;
  const end = closing ? from + closing.index + closing[0].trimEnd().length : start + 3;
  return { block: { start, end }, yaml: closing ? inside : '', lineOffset: 1, closed: closing !== null };
}
