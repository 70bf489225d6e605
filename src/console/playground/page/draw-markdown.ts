import type { Inline, MarkdownBlock } from '../../markdown.js';
import { el, webLink } from './dom.js';

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', spoiler: 'span' } as const;

/** Draws read Markdown; lines of one quotation stand behind one bar. */
export function drawBlocks(blocks: readonly MarkdownBlock[]): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = drawn.at(-1);
    if (block.kind === 'quote' && blocks[index - 1]?.kind === 'quote' && last !== undefined) {
      last.append(el('div', {}, ...drawInline(block.children)));
    } else {
      drawn.push(drawBlock(block));
    }
  }
  return drawn;
}

function drawBlock(block: MarkdownBlock): HTMLElement {
  switch (block.kind) {
    case 'code':
      return el('pre', {}, el('code', {}, block.text));
    case 'heading':
      return el(`h${block.level + 2}`, { class: 'md-heading' }, ...drawInline(block.children));
    case 'subtext':
      return el('div', { class: 'md-subtext' }, ...drawInline(block.children));
    case 'quote':
      return el('blockquote', {}, el('div', {}, ...drawInline(block.children)));
    case 'item':
      return el('div', { class: 'md-item' }, ...drawInline(block.children));
    default:
      return el(
        'div',
        { class: block.children.length === 0 ? 'md-gap' : 'md-line' },
        ...drawInline(block.children),
      );
  }
}

function drawInline(nodes: readonly Inline[]): Node[] {
  return nodes.map((node) => {
    if (node.kind === 'text') return document.createTextNode(node.text);
    if (node.kind === 'code') return el('code', {}, node.text);
    const children = drawInline(node.children);
    if (node.kind === 'link') return webLink(node.url, ...children) ?? el('span', {}, ...children);
    return el(TAGS[node.kind], node.kind === 'spoiler' ? { class: 'md-spoiler' } : {}, ...children);
  });
}
