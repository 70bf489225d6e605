import type { Block } from '../../src/corpus/document.js';
import { markdownUnits } from '../../src/corpus/lines/markdown-units.js';
import { plainUnits } from '../../src/corpus/lines/units.js';
import { blocksOf } from '../../src/corpus/make-blocks.js';

/** The blocks of a text or of Markdown without front matter, in text order: what is text, and what is furniture. */
export function markBlocks(text: string, { format }: { readonly format: 'text' | 'markdown' }): Block[] {
  return format === 'markdown'
    ? blocksOf(markdownUnits(text, 0), { infersHeadings: false })
    : blocksOf(plainUnits(text, 0).units, { infersHeadings: true });
}
