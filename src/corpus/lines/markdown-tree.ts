import type { Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../../language/span.js';
import type { Mark } from '../document.js';
import { markInlines } from './markdown-marks.js';
import { parseMarkdownParts } from './markdown-parts.js';
import { spanOf } from './node-span.js';
import type { Reason } from './reasons.js';
import type { LineUnit, Units } from './units.js';

const BYTE_ORDER_MARK = '\uFEFF';
const EMPHASIS_OR_BREAK = /[*_~]+|\n[^\S\n]*(?=\n)/g;
/** Marks of emphasis in one paragraph; where there are more, all of the file's are read as text. */
const MOST_EMPHASES = 500;
const EMPHASIS = ['attention', 'strikethrough'];

/**
 * Reads the units of a Markdown text from an offset on, by a parser of CommonMark and GFM. The rows of a table are
 * units of their own that know their header; code, HTML, link definitions and images that stand alone are cut.
 */
export function treeUnits(text: string, start: number): Units {
  // The parser skips a byte order mark and does not count it.
  const from = text.startsWith(BYTE_ORDER_MARK, start) ? start + BYTE_ORDER_MARK.length : start;
  const markdown = text.slice(from);
  const crowded = hasCrowdedParagraph(markdown) ? EMPHASIS : [];
  const parts = parseMarkdownParts(markdown, (part, disabled) => parse(part, [...crowded, ...disabled]));
  const units: LineUnit[] = [];
  const marks: Mark[] = [];
  let blockEnd = from;
  const push = (span: Span, kind: LineUnit['kind'], cut?: Reason, header?: Span) => {
    const start = Math.max(span.start, blockEnd);
    const trimmed = trim(text, start, span.end);
    if (trimmed.start >= trimmed.end) return;
    const blankAbove =
      units.length === 0 || /\n[^\S\n]*\r?\n|\r[^\S\r\n]*\r/.test(text.slice(blockEnd, trimmed.start));
    const unit = { ...trimmed, text: text.slice(trimmed.start, trimmed.end), kind, blankAbove };
    units.push({ ...unit, ...(cut && { cut }), ...(header && { header }) });
    blockEnd = trimmed.end;
  };
  const take = (node: RootContent, offset: number) => {
    const span = spanOf(node, offset);
    if (node.type === 'table') {
      const [head, ...rows] = rowSpans(node, offset);
      if (head === undefined) return;
      const ruled = { start: head.start, end: rows[0] ? lineStart(text, rows[0].start) : span.end };
      push(ruled, 'row', 'table header');
      for (const row of rows) push(row, 'row', undefined, head);
      markCells(text, node, offset, marks);
    } else {
      push(span, kindOf(node), cutOf(text, span, node));
      if (node.type === 'blockquote') marks.push(...quotePrefixes(text, span));
    }
    markInlines(text, node, offset, marks);
  };
  for (const part of parts) for (const node of part.nodes) take(node, from + part.from);
  return { units, marks };
}

function parse(markdown: string, disabled: string[]): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), { disable: { null: disabled } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** The parser looks back over all marks of emphasis before each of them in its paragraph: text alone has no such crowd. */
function hasCrowdedParagraph(markdown: string): boolean {
  let count = 0;
  for (const [found] of markdown.matchAll(EMPHASIS_OR_BREAK)) {
    count = found.startsWith('\n') ? 0 : count + 1;
    if (count > MOST_EMPHASES) return true;
  }
  return false;
}

function kindOf(node: RootContent): LineUnit['kind'] {
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'list':
      return 'list';
    case 'blockquote':
      return 'quote';
    default:
      return 'paragraph';
  }
}

const REFERENCE = /\b(?:retrieved|archived|accessed)\b.{0,60}\d{4}|\bISBN\b|\bdoi:|https?:\/\//i;

function cutOf(text: string, { start, end }: Span, node: RootContent): Reason | undefined {
  switch (node.type) {
    case 'code':
      return 'code';
    case 'html':
      return text.startsWith('<!--', start) ? 'markup comment' : 'markup';
    case 'thematicBreak':
      return 'rule';
    case 'definition':
      return 'link definition';
    case 'footnoteDefinition':
      return REFERENCE.test(text.slice(start, Math.min(end, start + 2000))) ? 'references' : undefined;
    case 'paragraph':
      return node.children.every(isPicture) ? 'image' : undefined;
    default:
      return undefined;
  }
}

function isPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'link' && node.children.length > 0 && node.children.every(isPicture);
}

function rowSpans(table: Table, from: number): Span[] {
  return table.children.map((row) => spanOf(row, from));
}

/** The bars at the ends of a row are no words; those inside stay to be seen. */
function markCells(text: string, table: Table, from: number, marks: Mark[]): void {
  for (const row of table.children) {
    const { start, end } = spanOf(row, from);
    const lead = /^\|[ \t]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
    if (lead > 0) marks.push({ start, end: start + lead });
    let close = end;
    while (close > start + lead && /[|\s]/.test(text[close - 1] ?? '')) close--;
    if (close < end && text[close - 1] !== '\\') marks.push({ start: close, end });
    const bars = row.children.slice(1).map((cell) => spanOf(cell, from).start);
    for (const at of bars) if (text[at] === '|') marks.push({ start: at, end: at + 1, shown: true });
  }
}

const QUOTE_PREFIX = /^[ \t]{0,3}(?:>[ \t]?)+/;

function quotePrefixes(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    const next = lineEnd(text, at, end);
    const prefix = QUOTE_PREFIX.exec(text.slice(at, Math.min(next, at + 200)))?.[0].length ?? 0;
    if (prefix > 0) marks.push({ start: at, end: at + prefix });
    at = next;
  }
  return marks;
}

/** Behind the end of the line. */
function lineEnd(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (text[i] === '\n') return i + 1;
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1;
  }
  return end;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function trim(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + lead + slice.trim().length };
}
