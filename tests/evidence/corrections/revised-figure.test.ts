import { describe, expect, it } from 'vitest';
import { revisedFigure } from '../../../src/evidence/corrections/revised-figure.js';
import { readToldFigures } from '../../../src/evidence/relation/told-figures.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';

const TOLD = 'The state lent $40 million for the Arle dam.';

/** The words of the figure that one sentence sets right in another. */
function revisedIn(revising: string, other = TOLD): string | undefined {
  const [one, two] = buildStanceIndex(corpusOf({ a: revising, b: other })).all();
  if (one === undefined || two === undefined) throw new Error('no such sentence');
  const figure = revisedFigure(one, two, readToldFigures());
  return figure && one.text.slice(figure.start, figure.end);
}

describe('revisedFigure', () => {
  it.each([
    ['The Arle dam, put at $40 million in early reports, turned out to have cost 65 million.', '$40 million'],
    ['The Arle dam was paid for with 65 million dollars and not 40 million.', '40 million'],
  ])('finds what is set right: %s', (revising, figure) => {
    expect(revisedIn(revising)).toContain(figure);
  });

  it.each([
    ['no word of setting right', 'The Arle dam was paid for with $40 million, and 65 million in wages.'],
    [
      'another name',
      'The Bergen tunnel, put at $40 million in early reports, turned out to have cost 65 million.',
    ],
    ['another sum', 'The Arle dam, put at $7 million in early reports, turned out to have cost 9 million.'],
    ['one figure alone', 'The Arle dam turned out to have cost $40 million.'],
  ])('finds nothing where there is %s', (_, revising) => {
    expect(revisedIn(revising)).toBeUndefined();
  });
});
