/** Discord's Markdown, as far as Casebook's renderers write it, read back into plain values for other screens. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'subtext' | 'item' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string };

/** Discord shows any character but a letter, a digit or white space after a backslash as it is. */
const ESCAPABLE = /[^0-9A-Za-z\s]/;
const FENCE = '```';
const LINE_END = /\r\n?|\n/;
const HEADING = /^(#{1,3}) +(?! )(.+)$/s;
const SUBTEXT = /^-# +(?! )(.+)$/s;
const ITEM = /^ *(?:[-*]|\d{1,9}\.) +(?! )(.+)$/s;
const QUOTE = /^> (.*)$/s;
const LABEL = /(?:\\.|[^\\\]])*/sy;
const ADDRESS = /\((?:<([^>\s]*)>|([^)\s]*))\)/y;
const SPACE = /\s/g;
const BARE_URL = /^https?:\/\/[^\s<>]*[^\s<>.,:;!?"')\]]/;
const BRACKETED_URL = /<(https?:\/\/[^>\s]+)>/y;
/** The longer marks first, so that `**` is not read as two `*`. */
const MARKS = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
] as const;

/**
 * Reads Markdown into blocks; every line outside a code block is a block of its own, as Discord shows it.
 * @param source - the content of a text display or a message
 */
export function parseMarkdown(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = source.split(LINE_END);
  const lastFence = lines.findLastIndex((line) => line.endsWith(FENCE));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith(FENCE) && at < lastFence) {
      let end = at + 1;
      while (lines[end]?.endsWith(FENCE) !== true) end += 1;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n') });
      at = end;
    } else {
      blocks.push(parseLine(line));
    }
  }
  return blocks;
}

function parseLine(line: string): MarkdownBlock {
  const [, marks, heading] = HEADING.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined) {
    return {
      kind: 'heading',
      level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3,
      children: parseInline(heading),
    };
  }
  const subtext = SUBTEXT.exec(line)?.[1];
  if (subtext !== undefined) return { kind: 'subtext', children: parseInline(subtext) };
  const quote = QUOTE.exec(line)?.[1];
  if (quote !== undefined) return { kind: 'quote', children: parseInline(quote) };
  const item = ITEM.exec(line)?.[1];
  if (item !== undefined) return { kind: 'item', children: parseInline(item) };
  return { kind: 'paragraph', children: parseInline(line) };
}

/** Reads the marks inside one line. A mark without its partner is text. */
export function parseInline(source: string): Inline[] {
  const found: Inline[] = [];
  let text = '';
  let at = 0;
  const readLink = linkReader(source);
  const flush = () => {
    if (text !== '') found.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const next = source[at + 1];
    if (source[at] === '\\' && next !== undefined && ESCAPABLE.test(next)) {
      text += next;
      at += 2;
      continue;
    }
    const piece = readLink(at) ?? readMarked(source, at);
    if (piece === undefined) {
      text += source[at];
      at += 1;
    } else {
      flush();
      found.push(piece.node);
      at = piece.end;
    }
  }
  flush();
  return found;
}

interface Piece {
  readonly node: Inline;
  readonly end: number;
}

function readMarked(source: string, at: number): Piece | undefined {
  const rest = source.slice(at);
  if (rest.startsWith('`')) {
    const close = source.indexOf('`', at + 1);
    return close > at + 1
      ? { node: { kind: 'code', text: source.slice(at + 1, close) }, end: close + 1 }
      : undefined;
  }
  const url = BARE_URL.exec(rest)?.[0];
  if (url !== undefined) return { node: linkTo(url), end: at + url.length };
  for (const [mark, kind] of MARKS) {
    if (!rest.startsWith(mark)) continue;
    const close = closingMark(source, at + mark.length, mark);
    if (close === undefined) return undefined;
    return {
      node: { kind, children: parseInline(source.slice(at + mark.length, close)) },
      end: close + mark.length,
    };
  }
  return undefined;
}

/** Reads the links of a line from left to right; what was found to be none is not looked through again. */
function linkReader(source: string): (at: number) => Piece | undefined {
  // What begins before these finds no address behind its label, no end of its address, no closing bracket.
  let [noLabelBefore, noAddressBefore, noBracketBefore] = [0, 0, 0];
  const find = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(source);
  };
  const runEnd = (from: number) => find(SPACE, from)?.index ?? source.length;
  return (at) => {
    if (source[at] === '<' && at >= noBracketBefore) {
      const [whole, url] = find(BRACKETED_URL, at) ?? [];
      if (whole !== undefined && url !== undefined) return { node: linkTo(url), end: at + whole.length };
      if (source.startsWith('<http', at)) noBracketBefore = runEnd(at);
    }
    if (source[at] !== '[' || at < noLabelBefore) return undefined;
    const label = find(LABEL, at + 1)?.[0] ?? '';
    const close = at + 1 + label.length;
    const mayFollow = source[close + 1] === '(' && close + 1 >= noAddressBefore;
    const [address, bracketed, bare] = mayFollow ? (find(ADDRESS, close + 1) ?? []) : [];
    const url = bracketed ?? bare;
    if (address !== undefined && url !== undefined)
      return { node: { kind: 'link', url, children: parseInline(label) }, end: close + 1 + address.length };
    noLabelBefore = close;
    if (mayFollow) noAddressBefore = runEnd(close + 1);
    return undefined;
  };
}

function linkTo(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

/** The next place where the mark closes, past escapes and, for a single mark, past doubled ones. */
function closingMark(source: string, from: number, mark: string): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source.startsWith(mark, at) && at > from) {
      if (mark.length === 1 && source[at + 1] === mark) at += 1;
      // Of `***` the first closes what was opened inside.
      else return source[at + mark.length] === mark[0] ? at + 1 : at;
    }
  }
  return undefined;
}

/** Gives the characters that are shown, without their styles. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.text)).join('');
}
