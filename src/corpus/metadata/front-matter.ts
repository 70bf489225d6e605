import type { Span } from '../../language/span.js';

/** What stands between the fences that open a document. `block` covers the fences too. */
export interface FrontMatter {
  readonly block: Span;
  readonly syntax: 'yaml' | 'toml';
  readonly inside: string;
  /** Lines above what is inside, so that a fault can be named by its line in the file. */
  readonly lineOffset: number;
  readonly closed: boolean;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
const FIRST_KEY = /^(?:[ \t]*#[^\n\r]*(?:\r\n|\n|\r))*[\w"'-]{1,40}[ \t]*:(?:[ \t]|\r|\n|$)/;

/**
 * Finds the front matter at the head of a text: a line `---`, YAML, a line `---` or `...`; or TOML between lines `+++`.
 * A rule of dashes above ordinary text is none: the first line inside must look like `key: value`.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return findToml(text);
  const from = opening[0].length;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  CLOSING.lastIndex = 0;
  const rest = text.slice(from);
  const closing = CLOSING.exec(rest);
  const inside = closing ? rest.slice(0, closing.index) : rest;
  const empty = closing !== null && inside.trim() === '';
  if (!empty && !FIRST_KEY.test(inside)) return undefined;
  const end = closing ? from + closing.index + closing[0].trimEnd().length : start + 3;
  const block = { start, end };
  return { block, syntax: 'yaml', inside: closing ? inside : '', lineOffset: 1, closed: closing !== null };
}

const TOML = /^(\uFEFF?)\+\+\+[ \t]*(?:\r\n|\n|\r)/;
const TOML_CLOSING = /(?:^|\r\n|\n|\r)\+\+\+[ \t]*(?=\r\n|\n|\r|$)/;
const TOML_KEY = /^(?:\s|#[^\n\r]*[\n\r])*(?:[\w-]{1,80}|"[^"\n]{1,80}")[ \t]*=/;

/** Front matter between lines `+++`, as some site generators write it. */
function findToml(text: string): FrontMatter | undefined {
  const opening = TOML.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const rest = text.slice(from);
  const closing = TOML_CLOSING.exec(rest);
  if (!closing) return undefined;
  const inside = rest.slice(0, closing.index);
  if (inside.trim() !== '' && !TOML_KEY.test(inside)) return undefined;
  const block = { start: opening[1]?.length ?? 0, end: from + closing.index + closing[0].trimEnd().length };
  return { block, syntax: 'toml', inside, lineOffset: 1, closed: true };
}
