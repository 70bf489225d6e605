import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answering/check-statement.js';
import { judgeDocument } from '../../src/evidence/judge-document.js';
import { labelledClaims } from '../../src/evidence/labelled-claims.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const PAGE = `# Does the new bus lane cost ten million?

## The claim

The bus lane in Ormby cost ten million crowns.

## Our verdict

Wrong. The council paid 1.2 million crowns for it.

## Background

Buses run in Ormby since 1954.
`;

async function labelled(text: string, name = 'page.md') {
  const { documents } = await corpusOfFiles({ [name]: text });
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  const { claims, ratings } = labelledClaims(document);
  const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  return { claims: claims.map(words), ratings: ratings.map(words) };
}

describe('labelledClaims', () => {
  it('finds the paragraph below such a heading, and the rating that calls it false', async () => {
    expect(await labelled(PAGE)).toEqual({
      claims: ['The bus lane in Ormby cost ten million crowns.'],
      ratings: ['Wrong. The council paid 1.2 million crowns for it.'],
    });
  });

  it.each([
    ['Claim: Seals ate the nets of Ormby.\n\nRating: False\n', 1, 1],
    ['**Behauptung:** Robben fraßen die Netze von Ormby.\n\n**Bewertung:** Falsch.\n', 1, 1],
    ['What is being said: Seals ate the nets of Ormby.\n\nRating: Fabricated\n', 1, 1],
    ['Myth: Seals ate the nets of Ormby.\n\nFact: Boats cut them.\n', 1, 0],
    ['Claim: Seals ate the nets of Ormby.\n\nRating: True\n', 1, 0],
    ['Claim: 4711\n\nSeals ate the nets of Ormby.\n', 0, 0],
    ['The claim was read by many.\n\nFalse\n', 0, 0],
  ])('reads %j', async (text, claims, ratings) => {
    const found = await labelled(text);
    expect([found.claims.length, found.ratings.length]).toEqual([claims, ratings]);
  });
});

it('makes a claim of what is labelled, and a denial of what calls it false', async () => {
  const { documents, passages } = await corpusOfFiles({ 'page.md': PAGE });
  const stances = documents.flatMap((document) =>
    judgeDocument(document, passages).map(({ stance }) => stance),
  );
  expect(stances).toEqual(['claim', 'denial', 'reported', 'reported']);
});

it('keeps of each sentence whether it is labelled as a claim', async () => {
  const sentences = buildStanceIndex(await corpusOfFiles({ 'page.md': PAGE })).all();
  expect(sentences.map(({ isLabelledClaim }) => isLabelledClaim)).toEqual([true, false, false, false]);
});

it('sets the rating against what the page looks into', async () => {
  const found = await verifyStatement(
    'The bus lane in Ormby cost ten million crowns.',
    await corpusOfFiles({ 'page.md': PAGE }),
  );
  expect(found.verdict).toBe('disputed');
  expect(found.evidence[0]?.quote.text).toContain('1.2 million');
});
