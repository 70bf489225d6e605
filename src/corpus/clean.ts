import type { Block } from './document.js';
import { linesOf } from './lines.js';

export interface MarkOptions {
  readonly format: 'text' | 'markdown';
  /** Where the body begins, behind any front matter; default 0. */
  readonly from?: number;
}

const HEADING = /^#{1,6}(?:\s|$)/;

/**
 * Marks the blocks of a document.
 * @returns blocks in text order, without overlap, that cover all of the text from `from` but white space
 */
export function markBlocks(text: string, options: MarkOptions): Block[] {
  const blocks: { start: number; end: number; kind: Block['kind'] }[] = [];
  for (const line of linesOf(text, options.from ?? 0)) {
    const last = blocks.at(-1);
    const kind = options.format === 'markdown' && HEADING.test(line.text) ? 'heading' : 'paragraph';
    if (last && kind === 'paragraph' && last.kind === kind && line.blankAbove === 0) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind });
  }
  return blocks;
}
