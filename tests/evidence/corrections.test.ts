import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
import { corpusOf } from '../answering/corpus-of.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

/** The notes that set a sentence right, as a reader sees them. */
function notesOn(text: string, words: string): (readonly [kind: string, text: string])[] {
  const index = buildStanceIndex(corpusOf({ page: text }));
  const sentence = index.all().find((one) => one.text.includes(words));
  if (sentence === undefined) throw new Error(`no sentence holds "${words}"`);
  return index.correctionsOf(sentence).map((note) => [note.kind, note.text] as const);
}

const FERRY = 'Nine passengers of the ferry were taken to hospital. The captain had been drinking.';
const CORRECTIONS: readonly (readonly [kind: string, note: string])[] = [
  ['correction', 'Correction: Three passengers were taken to hospital. We regret the error.'],
  ['correction', 'CORRECTION (14 June 2019): Three passengers were taken to hospital.'],
  ['correction', 'Clarification, 9 p.m. on 14 June: three passengers were taken to hospital.'],
  [
    'correction',
    'An earlier version of this report gave the wrong number of passengers taken to hospital. It was three.',
  ],
  ['correction', 'This article was amended on 14 June 2019. Three passengers were taken to hospital.'],
  ['correction', 'The line said later that three passengers were taken to hospital, not nine.'],
  ['correction', 'The ferry line now says that only three passengers were taken to hospital.'],
  ['update', 'UPDATE 14:10 – Three passengers were taken to hospital, the line says.'],
  ['update', 'Update, 18:02: Police now say that three passengers were taken to hospital.'],
  ['update', '[Updated at 6 p.m. on Wednesday: three passengers were taken to hospital]'],
  ['update', 'EDIT: it was 3 passengers that went to hospital'],
];

describe('correctionsOf', () => {
  it.each(CORRECTIONS)('binds a %s "%s" to what it sets right', (kind, note) => {
    expect(notesOn(`${FERRY}\n\n${note}`, 'Nine passengers')).toEqual([[kind, note]]);
  });

  it.each(CORRECTIONS)('binds a %s "%s" that stands above', (kind, note) => {
    expect(notesOn(`${note}\n\n${FERRY}`, 'Nine passengers')).toEqual([[kind, note]]);
  });

  it.each(CORRECTIONS)('leaves alone what a %s "%s" does not speak of', (_, note) => {
    expect(notesOn(`${FERRY}\n\n${note}`, 'drinking')).toEqual([]);
  });

  it('binds a retraction to every sentence of its page', () => {
    const note = "Editor's note: This story has been withdrawn. The letter that we quoted was forged.";
    const page = `The board knew of the leak. It paid 40,000 euros to keep it quiet.\n\n${note}`;
    expect(notesOn(page, 'board knew')).toEqual([['retraction', note]]);
    expect(notesOn(page, '40,000 euros')).toEqual([['retraction', note]]);
  });

  it('binds what stands below a label alone on its line', () => {
    const page =
      'UPDATE 16:40\n\nThe bridge over the Ister is open again.\n\nThe bridge over the Ister is closed.';
    expect(notesOn(page, 'closed')).toEqual([['update', 'The bridge over the Ister is open again.']]);
  });

  it.each([
    [
      'the stamp of a page',
      'Updated 5 March 2024\n\nThe bridge is closed to lorries.\n\nLorries use the bridge in Lund.',
    ],
    [
      'a note that changes nothing',
      "Editor's note: The bridge is the first of a series.\n\nThe bridge is closed to lorries.",
    ],
    ['the word in a sentence', 'Correction of the bridge is costly.\n\nThe bridge is closed to lorries.'],
    ['a word that all share', 'Update: The bridge has 300 lamps.\n\nThe tower is closed to lorries.'],
  ])('takes %s for no correction', (_, page) => {
    expect(notesOn(page, 'lorries')).toEqual([]);
  });

  it('shows of a long note what speaks of the matter and the sentence behind it', () => {
    const other = 'The name of the harbour master was spelled wrongly in the third paragraph of the report.';
    const note = `Corrections: ${[other, other, other, other].join(' ')} An earlier version said that nine passengers were taken to hospital. It was three.`;
    expect(notesOn(`${FERRY}\n\n${note}`, 'Nine passengers')).toEqual([
      ['correction', 'An earlier version said that nine passengers were taken to hospital. It was three.'],
    ]);
  });

  it('binds five hundred notes of a long thread at most', () => {
    const posts = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        i % 10 === 9 ? `Correction: pump ${i} was found in the shed.` : `Pump ${i} was stolen from the yard.`,
      ).join('\n\n');
    const { correctionsOf, all } = buildStanceIndex(corpusOf({ thread: posts(4000) }));
    const bound = all().map((sentence) => correctionsOf(sentence).length);
    expect(Math.max(...bound)).toBeLessThanOrEqual(500);
  });

  it.each([
    '**Correction:** Three passengers were taken to [hospital](https://news.example/captain-drinking).',
    '*Correction, 14 June 2019*: [Three passengers](https://news.example/captain-drinking) were taken to hospital.',
    'The line said later that three passengers were taken to hospital, **not nine**.',
  ])('reads a note without its marks and addresses: %s', async (note) => {
    const { documents, passages } = await corpusOfFiles({ 'page.md': `${FERRY}\n\n${note}\n` });
    const index = buildStanceIndex({ documents, passages, problems: [], aliases: [] });
    const bound = index.all().filter((sentence) => index.correctionsOf(sentence).length > 0);
    expect(bound.map(({ words }) => words)).toEqual(['Nine passengers of the ferry were taken to hospital.']);
  });
});
