import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../src/evidence/judge-document.js';
import { corpusOf } from '../answering/corpus-of.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

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

  it.each([
    ['"The mill stole water."', 'This claim is untrue.', 'claim'],
    ['« Le moulin a volé de l’eau. »', 'C’est faux. Rien n’est volé.', 'claim'],
    ['„Die Mühle hat Wasser gestohlen.“', 'Diese Behauptung ist unwahr.', 'claim'],
    ['"The mill stole water."', 'The mill is old.', 'reported'],
    ['The mill is old.', 'This claim is untrue.', 'reported'],
  ])('takes what is quoted alone and called untrue below for claimed: %s %s', (quoted, below, stance) => {
    const { documents, passages } = corpusOf({ reply: `${quoted}\n\n${below}` });
    expect(documents.flatMap((document) => judgeDocument(document, passages))[0]?.stance).toBe(stance);
  });

  it.each([
    ['The parade was short. She told the Echo that it rained.', undefined],
    ['She told the Echo that it rained.', 'Ms Orr'],
  ])(
    'binds she to a speaker above the paragraph only where the paragraph begins so: %s',
    (below, speaker) => {
      expect(lastOf(`Ms Orr said that the boat was there.\n\n${below}`)?.attributedTo).toBe(speaker);
    },
  );

  it('lets it be no person', () => {
    const text = 'The mayor said that she was glad. The report is thick, and it says the sum is open.';
    expect(lastOf(text)?.attributedTo).not.toBe('The mayor');
  });

  it('takes what somebody corrects of his own, and what he leaves off for now, for no denial', () => {
    const head = 'Press statement by Harlow Water\n\n';
    expect(lastOf(`${head}The figure of 12 pumps in our review was wrong.`)?.stance).not.toBe('denial');
    expect(lastOf(`${head}No bookings are being taken at present.`)?.stance).not.toBe('denial');
    expect(lastOf(`${head}The figure of 12 pumps in the paper was wrong.`)?.stance).toBe('denial');
  });

  it('takes what befell nobody for no denial, nor what somebody sets right of his own', () => {
    const head = 'Press statement by Harlow Water\n\n';
    expect(lastOf(`${head}Nobody was hurt.`)?.stance).toBe('reported');
    expect(lastOf(`${head}Nobody was paid for it.`)?.stance).toBe('denial');
    expect(lastOf('We reported that the dam had burst. That was wrong, sorry.')?.stance).toBe('reported');
    expect(lastOf('The Echo reported that the dam had burst. That was wrong.')?.stance).toBe('denial');
  });

  it('takes a no in a text that asks for its readers for a denial', () => {
    const head = 'Press statement by Harlow Water\n\n';
    expect(lastOf(`${head}Is it true that the dam was sold? No.`)?.stance).toBe('denial');
    expect(lastOf('The dam was old. Is it true that the dam was sold? No.')?.stance).toBe('reported');
  });

  it('gives no words that a mail quotes to its author', async () => {
    const corpus = await corpusOfFiles({
      'mail.eml':
        'From: Ada Brook <ada@mill.example>\nSubject: The wheel\nDate: Tue, 12 Mar 2019 09:00:00 +0000\n\nI met Falk. He sent me a note: "I was in town. I am sorry."\n',
    });
    const [document] = corpus.documents;
    const judged = document === undefined ? [] : judgeDocument(document, corpus.passages);
    expect(judged.map(({ attributedTo }) => attributedTo)).toEqual(['Ada Brook', undefined, undefined]);
  });
});
