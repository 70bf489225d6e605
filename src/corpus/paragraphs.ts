import { firstFrom, overlaps, type Span } from '../language/span.js';
import type { Block, Document } from './document.js';

/** Tells what of a document is ever shown: all blocks but boilerplate. */
export function shownBlocks({ blocks }: Pick<Document, 'blocks'>): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'boilerplate');
}

/** Gives the blocks that a citation's paragraph number counts, from 1: headings have none. */
export function paragraphsOf(document: Pick<Document, 'blocks'>): readonly Block[] {
  return shownBlocks(document).filter((block) => block.kind !== 'heading');
}

/** Gives the whole paragraph, or paragraphs, that a span of a document stands in; the span itself where there is none. */
export function paragraphAround(document: Pick<Document, 'blocks'>, span: Span): Span {
  const touched = shownBlocks(document).filter((block) => overlaps(block, span));
  return {
    start: Math.min(span.start, ...touched.map((block) => block.start)),
    end: Math.max(span.end, ...touched.map((block) => block.end)),
  };
}

/** Finds the block that a character of a document stands in; undefined between two. */
export function blockAt({ blocks }: Pick<Document, 'blocks'>, offset: number): Block | undefined {
  const block = blocks[firstFrom(blocks, offset + 1) - 1];
  return block !== undefined && offset < block.end ? block : undefined;
}
