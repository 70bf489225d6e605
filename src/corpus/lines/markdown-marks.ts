import type { Nodes, Parents } from 'mdast';
import type { Mark } from '../document.js';
import { spanOf } from './node-span.js';

/** `\*`: the sign is text, what takes its meaning away is not. The sign may itself be a backslash, which then escapes nothing. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

const LETTER = /^\p{L}/u;
const LETTER_BEFORE = /\p{L}$/u;
const INLINE_TAG = /^<\/?(?:span|b|i|u|em|strong|big|small|font|mark|abbr|a)(?=[\s>])/i;

/**
 * Collects what inside a block is no text: marks of emphasis, the addresses of links, images, code inside a list, HTML, notes' marks, what is struck out.
 * @param from - where the parsed part begins in the text
 */
export function markInlines(text: string, node: Nodes, from: number, marks: Mark[]): void {
  const own = ownMarks(text, node, from);
  for (const mark of own ?? []) if (mark.start < mark.end) marks.push(mark);
  if (own === undefined && 'children' in node) {
    marks.push(...aroundChildren(text, node, from).filter(({ start, end }) => start < end));
    for (const child of node.children) markInlines(text, child, from, marks);
  }
}

/** The marks of what has no text inside, or whose text is gone with it; undefined for all else. */
function ownMarks(text: string, node: Nodes, from: number): Mark[] | undefined {
  const { start, end } = spanOf(node, from);
  switch (node.type) {
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'code':
    case 'definition':
      return [{ start, end }];
    case 'html':
      return [INLINE_TAG.test(text.slice(start, end)) ? inWord(text, start, end) : { start, end }];
    // What is struck out its writer does not say any more; one of the spaces around it stays.
    case 'delete':
      return [{ start, end: text[start - 1] === ' ' && text[end] === ' ' ? end + 1 : end }];
    case 'inlineCode': {
      const ticks = /^`+/.exec(text.slice(start, start + 40))?.[0].length ?? 0;
      return [
        { start, end: start + ticks },
        { start: end - ticks, end },
      ];
    }
    case 'text':
      return [...text.slice(start, end).matchAll(ESCAPED)].map(({ index }) => ({
        start: start + index,
        end: start + index + 1,
      }));
    case 'break':
      return text[start] === '\\' ? [{ start, end: start + 1 }] : [];
    default:
      return undefined;
  }
}

/** The marks before and behind the text of what holds other text. */
function aroundChildren(text: string, node: Parents, from: number): Mark[] {
  const { start, end } = spanOf(node, from);
  const [first, last] = [node.children[0], node.children.at(-1)];
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference': {
      if (first === undefined || last === undefined) return [];
      const outer = [
        { start, end: spanOf(first, from).start },
        { start: spanOf(last, from).end, end },
      ];
      const isEmphasis = node.type === 'strong' || node.type === 'emphasis';
      return isEmphasis ? outer.map((mark) => inWord(text, mark.start, mark.end)) : outer;
    }
    case 'footnoteDefinition': {
      const prefix = /^\[\^[^\]]{1,200}\]:/.exec(text.slice(start, start + 210))?.[0].length ?? 0;
      return [{ start, end: start + prefix }];
    }
    default:
      return [];
  }
}

/** A mark that may stand inside a word: "**N**obody" is one. */
function inWord(text: string, start: number, end: number): Mark {
  const joins =
    LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && LETTER.test(text.slice(end, end + 2));
  return { start, end, ...(joins && { joins }) };
}
