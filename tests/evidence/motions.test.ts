import { expect, it } from 'vitest';
import { verifyStatement } from '../../src/answering/check-statement.js';
import { defeatBehind } from '../../src/evidence/motions.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

async function defeatOf(text: string, motion: string): Promise<string | undefined> {
  const index = buildStanceIndex(await corpusOfFiles({ 'minutes.txt': text }));
  const sentence = index.all().find(({ words }) => words.includes(motion));
  if (sentence === undefined) throw new Error('no such sentence');
  return defeatBehind(sentence, index)?.words;
}

it.each([
  [
    'Moved by Ole Ruud: that the harbour sell the ferry.\n\nFor 2, against 5. The motion was defeated.',
    'The motion was defeated.',
  ],
  [
    'Moved by Ole Ruud.\n\nThat the harbour sell the ferry.\n\nLost by two votes to five.',
    'Lost by two votes to five.',
  ],
  [
    'Moved by Ole Ruud: that the harbour sell the ferry.\n\nThe amendment was not carried.',
    'The amendment was not carried.',
  ],
  [
    'Antrag von Ole Ruud: Der Hafen verkauft die Fähre: sell the ferry.\n\nDer Antrag wird mit 2 zu 5 Stimmen abgelehnt.',
    'Der Antrag wird mit 2 zu 5 Stimmen abgelehnt.',
  ],
  [
    'RÉSOLUTION N° 4 – Bac\n\nL’assemblée décide de vendre le bac: sell the ferry.\n\nPour : 2. Contre : 5. La résolution est rejetée.',
    'La résolution est rejetée.',
  ],
])('finds how a motion was lost: %s', async (text, defeat) => {
  expect(await defeatOf(text, 'sell the ferry')).toBe(defeat);
});

it.each([
  'Moved by Ole Ruud: that the harbour sell the ferry.\n\nThe motion was carried.',
  'Moved by Ole Ruud: that the harbour sell the ferry.\n\nCarried.\n\nMoved by Ida Falk: that the pier be closed.\n\nThe motion was lost.',
  'The harbour will sell the ferry.\n\nThe match was lost.',
])('finds none where it was carried, or nothing was moved: %s', async (text) => {
  expect(await defeatOf(text, 'sell the ferry')).toBeUndefined();
});

it('sets the vote against what was moved', async () => {
  const text =
    'Moved by Ole Ruud: that the harbour sell the ferry Gudrun in May.\n\nFor 2, against 5. The motion was defeated.';
  const found = await verifyStatement(
    'The harbour sold the ferry Gudrun in May.',
    await corpusOfFiles({ 'minutes.txt': text }),
    {
      relates: async (pairs) =>
        pairs.map(() => ({ supports: 0.97, contradicts: 0.01, hearsay: 0.01, neutral: 0.01 })),
    },
  );
  expect([found.verdict, found.evidence[0]?.quote.text]).toEqual(['disputed', 'The motion was defeated.']);
});
