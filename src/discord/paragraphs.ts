import type { Block, Document, Span } from '../corpus/document.js';

/** The blocks that a citation's paragraph number counts, from 1: all but boilerplate. */
export function paragraphsOf(document: Document): readonly Block[] {
  return document.blocks.filter((block) => block.kind !== 'boilerplate');
}

/** The whole paragraph, or paragraphs, that a span of a document stands in; the span itself where there is none. */
export function paragraphAround(document: Document, span: Span): Span {
  const touched = paragraphsOf(document).filter((block) => block.start < span.end && span.start < block.end);
  return {
    start: Math.min(span.start, ...touched.map((block) => block.start)),
    end: Math.max(span.end, ...touched.map((block) => block.end)),
  };
}
