// @module-tag slow

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meanExtraction, scoreExtraction } from '../../src/eval/extraction.js';
import { readTruePages } from '../../src/eval/pages.js';
import { markBlocks } from './mark-blocks.js';

const shared = join(import.meta.dirname, '../../../shared');
const pages = join(shared, 'eval/pages');
const articles = join(shared, 'seeds');

const bodyOf = (text: string) =>
  markBlocks(text, { format: 'text' })
    .filter((block) => block.kind !== 'boilerplate')
    .map((block) => text.slice(block.start, block.end));

describe('scoreExtraction', () => {
  it('counts runs of four words on both sides', () => {
    expect(scoreExtraction('a b c d e', 'A, b c d. E f')).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 });
  });

  it('gives nothing for nothing in common, and all for two empty texts', () => {
    expect(scoreExtraction('a b c d', 'e f g h').f1).toBe(0);
    expect(scoreExtraction('', '').f1).toBe(1);
    expect(scoreExtraction('', 'a b c d').f1).toBe(0);
  });
});

describe.skipIf(!existsSync(pages))(
  'markBlocks on real pages (skipped where the shared pages are absent)',
  () => {
    it('keeps the article: F1 of at least 0.93', () => {
      const scores = readTruePages(pages).map(({ text, truth }) =>
        scoreExtraction(bodyOf(text).join('\n'), truth),
      );
      expect(meanExtraction(scores).f1).toBeGreaterThanOrEqual(0.93);
    });
  },
);

/** Lines, counted from 1, that are the body of each pasted article; all others that are not blank are furniture. */
const BODY_LINES: readonly (readonly [file: string, lines: readonly number[]])[] = [
  ['000_0dac923cadf9c7cb.txt', [1, 5, 7, 9, 11]],
  ['001_08d92c2bf0a29bf3.txt', [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]],
  ['002_31a82da765c8f104.txt', [3, 6, 8, 10, 12, 14, 16]],
];

describe.skipIf(!existsSync(articles))(
  'markBlocks on pasted articles (skipped where they are absent)',
  () => {
    it.each(BODY_LINES)('keeps the body of %s and cuts all else', (file, lines) => {
      const text = readFileSync(join(articles, file), 'utf8');
      const all = text.split('\n');
      expect(bodyOf(text)).toEqual(lines.map((number) => (all[number - 1] ?? '').trim()));
    });
  },
);
