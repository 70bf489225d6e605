import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/evidence/relation/find-candidates.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf, documentOf } from '../../support/small-corpus.js';

const document = documentOf('source', [
  'The pump at Harlow failed in May. He denied it. Goats wander across deserts.',
  'Nobody at Harlow saw it.',
]);
const index = buildStanceIndex(corpusOf(document));
const found = (claim: string, limit = 9) =>
  findCandidates(claim, index, limit).map(({ sentence }) => sentence.text);

describe('findCandidates', () => {
  it('finds what shares the rarer words first', () => {
    expect(found('The Harlow pump failed.', 1)).toEqual(['The pump at Harlow failed in May.']);
  });

  it('finds a sentence that leans on one with the words, and no other beside it', () => {
    expect(found('the pump failed')).toEqual(['The pump at Harlow failed in May.', 'He denied it.']);
  });

  it('finds nothing for words that tell nothing', () => {
    expect(found('was it so?')).toEqual([]);
  });
});
