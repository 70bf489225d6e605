import type { Nodes } from 'mdast';
import type { Span } from '../../language/span.js';

/** Tells where a node stands in the whole text. */
export function spanOf(node: Nodes, from: number): Span {
  const { start, end } = node.position ?? {};
  return { start: from + (start?.offset ?? 0), end: from + (end?.offset ?? 0) };
}
