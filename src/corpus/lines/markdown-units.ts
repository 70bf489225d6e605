import { type Line, linesOf } from './lines.js';
import type { Reason } from './reasons.js';
import { beginsItem, type LineUnit } from './units.js';

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^(?:`{3,}|~{3,})/;
const QUOTE = /^>/;
const LINK_DEFINITION = /^\[[^\]^][^\]]{0,200}\]:[ \t]*\S{1,2000}(?:[ \t]+["'(].{0,300})?$/;
const IMAGE = /^!\[[^\]]{0,1000}\]\([^)]{0,2000}\)$/;
/** A line this deep below a list item belongs to it; columns. */
const ITEM_INDENT = 2;

/** Reads the units of a Markdown text: its blocks as CommonMark has them, a list or a quotation being one. */
export function markdownUnits(text: string, from: number): LineUnit[] {
  const lines = linesOf(text, from);
  const units: LineUnit[] = [];
  // Looked up once: a search from every opening would cost the square of the lines.
  const lastClosing = lines.findLastIndex((line) => line.text.includes('-->'));
  let i = 0;
  while (i < lines.length) {
    const first = lines[i] as Line;
    const { end, kind = 'paragraph', cut } = unitAt(lines, i, lastClosing);
    const last = lines[end] ?? first;
    units.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      kind,
      blankAbove: first.blankAbove > 0 || units.length === 0,
      ...(cut ? { cut } : {}),
    });
    i = end + 1;
  }
  return units;
}

/** Where the unit that begins with a line ends, and what it is. */
interface UnitLines {
  /** Its last line. */
  readonly end: number;
  /** A paragraph where absent. */
  readonly kind?: LineUnit['kind'];
  readonly cut?: Reason;
}

function unitAt(lines: readonly Line[], i: number, lastClosing: number): UnitLines {
  const { text } = lines[i] as Line;
  if (FENCE.test(text)) return { end: fenceEnd(lines, i) };
  if (text.startsWith('<!--') && i <= lastClosing) {
    const closing = commentEnd(lines, i);
    return closing === undefined ? { end: i } : { end: closing, cut: 'markup comment' };
  }
  if (HEADING.test(text)) return { end: i, kind: 'heading' };
  if (RULE.test(text.slice(0, 200))) return { end: i, cut: 'rule' };
  if (LINK_DEFINITION.test(text)) return { end: i, cut: 'link definition' };
  if (IMAGE.test(text)) return { end: i, cut: 'image' };
  if (QUOTE.test(text)) return { end: paragraphEnd(lines, i), kind: 'quote' };
  if (beginsItem(text)) {
    let end = i;
    while (belongsToList(lines[end + 1])) end++;
    return { end, kind: 'list' };
  }
  const end = paragraphEnd(lines, i);
  const below = lines[end + 1];
  const isHeading = below?.blankAbove === 0 && UNDERLINE.test(below.text);
  return isHeading ? { end: end + 1, kind: 'heading' } : { end };
}

function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (lines[end + 1]?.blankAbove === 0 && !breaksParagraph(lines[end + 1])) end++;
  return end;
}

function breaksParagraph(line: Line | undefined): boolean {
  if (!line) return true;
  const { text } = line;
  return (
    HEADING.test(text) ||
    UNDERLINE.test(text) ||
    RULE.test(text.slice(0, 200)) ||
    FENCE.test(text) ||
    text.startsWith('<!--') ||
    (line.indent < ITEM_INDENT * 2 && beginsItem(text))
  );
}

/** Items, what is indented below them, and lines that run on from an item. */
function belongsToList(line: Line | undefined): boolean {
  if (!line || HEADING.test(line.text) || RULE.test(line.text.slice(0, 200))) return false;
  if (beginsItem(line.text) || line.indent >= ITEM_INDENT) return true;
  return line.blankAbove === 0 && !FENCE.test(line.text) && !QUOTE.test(line.text);
}

function fenceEnd(lines: readonly Line[], start: number): number {
  const mark = lines[start]?.text.slice(0, 3) ?? '```';
  for (let i = start + 1; i < lines.length; i++) if (lines[i]?.text.startsWith(mark)) return i;
  return lines.length - 1;
}

/** The line that ends a comment, unless text follows it there or it never ends. */
function commentEnd(lines: readonly Line[], start: number): number | undefined {
  for (let i = start; i < lines.length; i++) {
    const at = lines[i]?.text.indexOf('-->') ?? -1;
    if (at >= 0) return at + 3 === lines[i]?.text.length ? i : undefined;
  }
  return undefined;
}
