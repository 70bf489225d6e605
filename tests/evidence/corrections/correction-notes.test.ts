import { describe, expect, it } from 'vitest';
import { labelOfHeading, notesIn } from '../../../src/evidence/corrections/correction-notes.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';

const notesOf = (text: string) =>
  notesIn(buildStanceIndex(corpusOf({ page: text })).all()).map(({ kind, isLabelled, sentences }) => [
    kind,
    isLabelled,
    sentences.map(({ text: own }) => own),
  ]);

describe('notesIn', () => {
  it('takes what stands behind a label up to the end of its paragraph', () => {
    expect(notesOf('It burnt.\n\nCorrection: It did not burn. It fell.\n\nIt rained.')).toEqual([
      ['correction', true, ['Correction: It did not burn.', 'It fell.']],
    ]);
  });

  it('takes the paragraph below a label that stands alone', () => {
    expect(notesOf('UPDATE 16:40\n\nIt is open again. It rained.\n\nIt burnt.')).toEqual([
      ['update', true, ['UPDATE 16:40', 'It is open again.', 'It rained.']],
    ]);
  });

  it('parts the notes of one paragraph at their labels', () => {
    const page = 'Correction: It did not burn. Update: It is now open.';
    expect(notesOf(page).map(([kind]) => kind)).toEqual(['correction', 'update']);
  });

  it('takes sentences that set something right without a label, three at most', () => {
    const right = 'Three were hurt, not nine.';
    expect(notesOf(`It burnt. ${`${right} `.repeat(5)}It rained.`)).toEqual([
      ['correction', false, [right, right, right]],
      ['correction', false, [right, right]],
    ]);
  });

  it('takes what was written with the sentence that calls it wrong', () => {
    const [wrote, wrong] = ['We wrote that it burnt.', 'That was wrong.'];
    expect(notesOf(`${wrote} ${wrong} It rained.`)).toEqual([['correction', false, [wrote, wrong]]]);
    expect(notesOf(`${wrote}\n\n${wrong}`)).toEqual([]);
  });

  it('calls a note that takes the page back a retraction, whatever its label', () => {
    expect(notesOf("Editor's note: This story has been withdrawn.")[0]?.[0]).toBe('retraction');
  });

  it('leaves out an update that changes nothing', () => {
    expect(notesOf('Update: The bridge is the first of a series.')).toEqual([]);
    expect(notesOf('Correction: The bridge is the first of a series.')).toHaveLength(1);
  });

  it('takes what stands below a heading that is a label', () => {
    const { documents, passages } = corpusOf({ page: 'It fell.\n\nIt rained.\n\nIt burnt.' });
    const headed = passages.map((passage, at) => (at < 2 ? { ...passage, heading: 'Correction' } : passage));
    const all = buildStanceIndex({ documents, passages: headed, problems: [], aliases: [] }).all();
    expect(notesIn(all).map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([['It fell.']]);
  });
});

describe('labelOfHeading', () => {
  it.each([
    ['Correction', 'correction'],
    ['UPDATE 14:10', 'update'],
    ['Corrections: what the paper got wrong in May', undefined],
    ['Updated 5 March 2024', undefined],
    ['The bridge', undefined],
    [undefined, undefined],
  ])('tells the kind of note below "%s"', (heading, kind) => {
    expect(labelOfHeading(heading)).toBe(kind);
  });
});
