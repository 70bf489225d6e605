import { describe, expect, it } from 'vitest';
import { facingQuotes } from '../../../src/answering/on-record/facing-quotes.js';
import type { IncidentOf } from '../../../src/corpus/incidents-of.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf, spanOf } from '../corpus-of.js';

const TEXTS = {
  paper: `Two neighbours alleged that Ole Ruud set fire to the mill of Tarnwick.

The mill stood on a hill.`,
  wire: `Ole Ruud denied that he set fire to the mill.

Ferro Tools said that it had warned the yard in writing. Brightwell’s disputes this.`,
  list: 'Correction: we wrote that the wages of the Rovers were paid on 16 May. They were paid on 17 May.',
};

/** The numbers that are paired of some places, which count from 1. */
function facing(...places: readonly (readonly [document: string, words: string])[]) {
  return facingBy(() => undefined, places);
}

function facingBy(incidentOf: IncidentOf, places: readonly (readonly [document: string, words: string])[]) {
  const corpus = corpusOf(TEXTS);
  const quotes = places.map(([documentId, words], at) => ({
    ...spanOf(corpus, documentId, words),
    citation: { n: at + 1, title: documentId, paragraph: 1 },
  }));
  return facingQuotes(quotes, buildStanceIndex(corpus), incidentOf);
}

describe('facingQuotes', () => {
  it('pairs a claim with its denial, in either order, and with nothing else', () => {
    const [claim, hill, denial] = [
      ['paper', 'Two neighbours alleged'],
      ['paper', 'The mill stood'],
      ['wire', 'Ole Ruud denied'],
    ] as const;
    expect(facing(claim, hill, denial)).toEqual([[1, 3]]);
    expect(facing(denial, hill, claim)).toEqual([[1, 3]]);
  });

  it('pairs what was said with the bare denial that stands behind it', () => {
    expect(facing(['wire', 'Ferro Tools said'], ['wire', 'Brightwell’s disputes'])).toEqual([[1, 2]]);
  });

  it('pairs what a paper takes back with what is right', () => {
    expect(facing(['list', 'Correction: we wrote'], ['list', 'They were paid'])).toEqual([[1, 2]]);
  });

  it('pairs nothing across two incidents', () => {
    const places = [
      ['paper', 'Two neighbours alleged'],
      ['wire', 'Ole Ruud denied'],
    ] as const;
    expect(facingBy((documentId) => documentId, places)).toEqual([]);
  });

  it('pairs nothing with itself', () => {
    expect(facing(['paper', 'Two neighbours alleged'])).toEqual([]);
  });
});
