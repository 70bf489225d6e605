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

type Kind = LineUnit['kind'];

/** Reads the units of a Markdown text: its blocks as CommonMark has them, a list or a quotation being one. */
export function markdownUnits(text: string, from: number): LineUnit[] {
  const lines = linesOf(text, from);
  const units: LineUnit[] = [];
  const push = (first: Line, last: Line, kind: Kind, cut?: Reason) => {
    const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
    units.push({
      ...span,
      kind,
      blankAbove: first.blankAbove > 0 || units.length === 0,
      ...(cut ? { cut } : {}),
    });
  };
  // Looked up once: a search from every opening would cost the square of the lines.
  const lastClosing = lines.findLastIndex((line) => line.text.includes('-->'));
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as Line;
    let end = i;
    let kind: Kind = 'paragraph';
    let cut: Reason | undefined;
    if (FENCE.test(line.text)) end = fenceEnd(lines, i);
    else if (line.text.startsWith('<!--') && i <= lastClosing) {
      const closing = commentEnd(lines, i);
      if (closing !== undefined) {
        end = closing;
        cut = 'markup comment';
      }
    } else if (HEADING.test(line.text)) kind = 'heading';
    else if (RULE.test(line.text.slice(0, 200))) cut = 'rule';
    else if (LINK_DEFINITION.test(line.text)) cut = 'link definition';
    else if (IMAGE.test(line.text)) cut = 'image';
    else if (QUOTE.test(line.text)) {
      kind = 'quote';
      while (lines[end + 1]?.blankAbove === 0 && !breaksParagraph(lines[end + 1])) end++;
    } else if (beginsItem(line.text)) {
      kind = 'list';
      while (belongsToList(lines[end + 1])) end++;
    } else {
      while (lines[end + 1]?.blankAbove === 0 && !breaksParagraph(lines[end + 1])) end++;
      if (lines[end + 1]?.blankAbove === 0 && UNDERLINE.test(lines[end + 1]?.text ?? '')) {
        end++;
        kind = 'heading';
      }
    }
    push(line, lines[end] ?? line, kind, cut);
    i = end + 1;
  }
  return units;
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
