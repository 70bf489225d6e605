import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/corpus/document.js';
import { blockAt } from '../../src/corpus/paragraphs.js';

describe('blockAt', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', start: 2, end: 5 },
    { kind: 'heading', start: 7, end: 9 },
  ];
  const at = (offset: number) => blockAt({ blocks }, offset)?.kind;

  it('finds the block from its first character to its last', () => {
    expect([2, 4, 7, 8].map(at)).toEqual(['paragraph', 'paragraph', 'heading', 'heading']);
  });

  it('finds none before, between and behind them', () => {
    expect([0, 1, 5, 6, 9].map(at)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
