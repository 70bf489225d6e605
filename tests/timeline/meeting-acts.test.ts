import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { isMeetingAct } from '../../src/timeline/meeting-acts.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const rowsOf = async (text: string) => {
  const { events, undated } = buildTimeline(await corpusOfFiles({ 'board.txt': text }));
  return [...events, ...undated].map(({ date, quotes: [quote] }) => `${date} ${quote.text}`);
};

describe('minutes of a meeting', () => {
  it('date what was decided and said in it, and nothing told of before or to come', async () => {
    const text = `Minutes of the Rowing Club Committee
Meeting held on 14 March 2023, 19:00, Boat House
Present: A. Doyle, P. Shah
Apologies: R. Bly

The minutes of 14 February were approved.

Mr Shah asked why the shed had burned. Mr Doyle said that the fire had begun on 2 March. The insurer had warned the club.

It was resolved to rebuild. The motion to sell the shed was lost. Work will start next month.`;
    expect(await rowsOf(text)).toEqual([
      '2023-03-02 Mr Doyle said that the fire had begun on 2 March.',
      '2023-03-14 The minutes of 14 February were approved.',
      '2023-03-14 Mr Shah asked why the shed had burned.',
      '2023-03-14 It was resolved to rebuild.',
      '2023-03-14 The motion to sell the shed was lost.',
    ]);
  });

  it('are known in other languages', async () => {
    const text =
      'Protokoll der Sitzung des Vorstands vom 12. Mai 2023\nAnwesend: K. Lorenz, M. Vogt\n\nDer Vorstand beschließt, die Kasse prüfen zu lassen. Herr Vogt hatte im März Geld entnommen.';
    expect(await rowsOf(text)).toEqual([
      '2023-03 Herr Vogt hatte im März Geld entnommen.',
      '2023-05-12 Der Vorstand beschließt, die Kasse prüfen zu lassen.',
    ]);
  });

  it('are no report of a meeting', async () => {
    const text =
      'Board meeting ends in uproar\n\nPublished 14 March 2023\n\nThe board of the rowing club agreed to sell the shed. Members were not asked.';
    expect((await rowsOf(text)).filter((row) => !row.startsWith('null'))).toEqual([]);
  });
});

describe('isMeetingAct', () => {
  it.each([
    'RESOLVED: to commission a survey.',
    'The treasurer presented the accounts.',
    'Cllr Ward declared an interest and left.',
    'Mr Lund stated that he had never been there.',
  ])('takes: %s', (sentence) => {
    expect(isMeetingAct(sentence)).toBe(true);
  });

  it.each([
    'The county had refused a grant.',
    'At the last meeting the board agreed to wait.',
    'The next meeting is agreed for May.',
    'Thieves took the mower.',
  ])('leaves: %s', (sentence) => {
    expect(isMeetingAct(sentence)).toBe(false);
  });
});
