import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/service/outline.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOf } from '../answering/corpus-of.js';

/** The line that a list shows of the documents, if any. */
function lineOf(texts: Readonly<Record<string, string>>) {
  const corpus = corpusOf(texts);
  const { opening } = outlineOf(Object.keys(texts), corpus, buildTimeline(corpus));
  return opening && (texts[opening.documentId] ?? '').slice(opening.start, opening.end);
}

const PLAIN = 'The mill of Tarnwick burnt down in one night.';

describe('outlineOf', () => {
  it.each([
    'Ole Ruud was charged with setting fire to the mill.',
    'Villagers claimed that Ole Ruud set fire to the mill.',
    'Ole Ruud denied setting fire to the mill.',
    'Dear readers of this page,',
    'Names and places',
  ])('passes over what accuses, denies or is no sentence: %s', (first) => {
    expect(lineOf({ paper: `${first}\n\n${PLAIN}` })).toBe(PLAIN);
  });

  it('passes over what others say of somebody who denies what is said of him', () => {
    const texts = {
      paper: `A neighbour said that Ole Ruud was at the mill.\n\n${PLAIN}`,
      other: 'Ole Ruud denied setting fire to the mill.',
    };
    expect(lineOf(texts)).toBe(PLAIN);
  });

  it('shows nothing rather than an allegation', () => {
    expect(lineOf({ paper: 'Ole Ruud was charged with setting fire to the mill.' })).toBeUndefined();
  });

  it('says who says its line', () => {
    const corpus = corpusOf({ paper: 'The harbour will open again in May, said the mayor Ida Falk.' });
    expect(outlineOf(['paper'], corpus, buildTimeline(corpus)).opening).toMatchObject({
      stance: 'statement',
      attributedTo: 'the mayor Ida Falk',
    });
  });
});
