import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/formats/web/web.js';
import { meanExtraction, scoreExtraction } from '../../../src/eval/extraction.js';
import { LAYOUTS } from './web-layouts.js';

/** What an article must be told apart by, over all layouts and in the worst. */
const MEAN_F1 = 0.96;
const WORST_F1 = 0.8;

const scores = LAYOUTS.map(({ name, html, article }) => {
  const { text, blocks } = readPage(html);
  const kept = blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => text.slice(start, end));
  return { name, ...scoreExtraction(kept.join('\n'), article) };
});

describe('readPage on twenty layouts', () => {
  it('keeps the article and little else', () => {
    expect(meanExtraction(scores).f1).toBeGreaterThanOrEqual(MEAN_F1);
  });

  it.each(scores)('does not fail on $name', ({ f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(WORST_F1);
  });
});
