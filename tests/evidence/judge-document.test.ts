import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../src/evidence/judge-document.js';
import { corpusOf } from '../answering/corpus-of.js';

/** How the last sentence of a text is said, and by whom. */
function lastOf(text: string) {
  const { documents, passages } = corpusOf({ minutes: text });
  const [document] = documents;
  return document && judgeDocument(document, passages).at(-1);
}

describe('judgeDocument', () => {
  it.each([
    [
      'Mr Bohle said that the boat was there. The harbour was calm. She said that it had been sold.',
      undefined,
    ],
    ['Ms Orr said that the boat was there. The harbour was calm. He said that it had been sold.', undefined],
    ['Ms Orr said that the boat was there. The harbour was calm. She said that it had been sold.', 'Ms Orr'],
  ])('lets he and she be nobody of the other sex: %s', (text, speaker) => {
    expect(lastOf(text)).toMatchObject({ stance: 'statement' });
    expect(lastOf(text)?.attributedTo).toBe(speaker);
  });

  it('lets a quotation be said by whoever is named at its end', () => {
    const text = '"The pump was old. Nobody looked at it," said Ida Quist.';
    const { documents, passages } = corpusOf({ paper: text });
    expect(documents.flatMap((document) => judgeDocument(document, passages))).toEqual([
      { stance: 'statement', attributedTo: 'Ida Quist' },
      { stance: 'statement', attributedTo: 'Ida Quist' },
    ]);
  });
});
