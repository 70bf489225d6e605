import type { Nodes } from 'mdast';
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
  const { start, end } = spanOf(node, from);
  const hide = (a: number, b: number) => {
    if (a < b) marks.push({ start: a, end: b });
  };
  /** "**N**obody" is one word. */
  const hideInWord = (a: number, b: number) => {
    const joins = LETTER_BEFORE.test(text.slice(Math.max(0, a - 2), a)) && LETTER.test(text.slice(b, b + 2));
    if (a < b) marks.push({ start: a, end: b, ...(joins && { joins }) });
  };
  switch (node.type) {
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      hide(start, end);
      return;
    case 'html':
      if (INLINE_TAG.test(text.slice(start, end))) hideInWord(start, end);
      else hide(start, end);
      return;
    case 'code':
    case 'definition':
      hide(start, end);
      return;
    // What is struck out its writer does not say any more; one of the spaces around it stays.
    case 'delete':
      hide(start, text[start - 1] === ' ' && text[end] === ' ' ? end + 1 : end);
      return;
    case 'inlineCode': {
      const ticks = /^`+/.exec(text.slice(start, start + 40))?.[0].length ?? 0;
      hide(start, start + ticks);
      hide(end - ticks, end);
      return;
    }
    case 'text':
      for (const { index } of text.slice(start, end).matchAll(ESCAPED))
        hide(start + index, start + index + 1);
      return;
    case 'break':
      if (text[start] === '\\') hide(start, start + 1);
      return;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference': {
      const first = node.children[0];
      const last = node.children.at(-1);
      if (first !== undefined && last !== undefined) {
        const hideMark = node.type === 'strong' || node.type === 'emphasis' ? hideInWord : hide;
        hideMark(start, spanOf(first, from).start);
        hideMark(spanOf(last, from).end, end);
      }
      break;
    }
    case 'footnoteDefinition': {
      const prefix = /^\[\^[^\]]{1,200}\]:/.exec(text.slice(start, start + 210))?.[0].length ?? 0;
      hide(start, start + prefix);
      break;
    }
    default:
      break;
  }
  if ('children' in node) for (const child of node.children) markInlines(text, child, from, marks);
}
