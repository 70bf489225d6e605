import { describe, expect, it } from 'vitest';
import { BoundNotes } from '../../../src/evidence/corrections/bound-notes.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import type { Span } from '../../../src/language/span.js';
import { corpusOf } from '../../answering/corpus-of.js';

const LONG = 'It rained in Lund. '.repeat(30).trim();
const PAGE = `It burnt.\n\nIda Falk said that it fell. It was three. ${LONG}\n\nUpdate: it fell.`;
const all = buildStanceIndex(corpusOf({ page: PAGE })).all();
const slice = ({ start, end }: Span) => PAGE.slice(start, end);
const at = (position: number) => all[position] as IndexedSentence;
const told = at(0);
const noteOf = (...sentences: IndexedSentence[]) => ({
  kind: 'correction' as const,
  isLabelled: true,
  sentences,
});

describe('BoundNotes', () => {
  it('binds a note to what it sets right, said as its key says it', () => {
    const found = new BoundNotes();
    found.add(noteOf(at(1), at(2)), at(1), [told], slice);
    expect([...found.bound.keys()]).toEqual([told]);
    expect(found.bound.get(told)).toMatchObject([
      {
        documentId: 'page',
        text: 'Ida Falk said that it fell. It was three.',
        start: at(1).start,
        end: at(2).end,
        kind: 'correction',
        stance: at(1).stance,
        attributedTo: 'Ida Falk',
        key: at(1),
      },
    ]);
  });

  it('tells no speaker where the key has none', () => {
    const found = new BoundNotes();
    found.add(noteOf(at(2)), at(2), [told], slice);
    expect(found.bound.get(told)?.[0]).not.toHaveProperty('attributedTo');
  });

  it('binds each note once to a sentence, and several notes in their order', () => {
    const found = new BoundNotes();
    const [one, other] = [noteOf(at(1), at(2)), noteOf(at(2))];
    found.add(one, at(1), [told], slice);
    found.add(one, at(2), [told], slice);
    found.add(other, at(2), [told], slice);
    expect(found.bound.get(told)?.map(({ key }) => key)).toEqual([at(1), at(2)]);
  });

  it('shows of a long note its key and the sentence behind', () => {
    const found = new BoundNotes();
    const note = noteOf(...all.filter(({ passage }) => passage === at(1).passage));
    found.add(note, at(1), [told], slice);
    expect(found.bound.get(told)?.[0]?.text).toBe('Ida Falk said that it fell. It was three.');
  });

  it('shows nothing of a note that stands in another passage than its key', () => {
    const found = new BoundNotes();
    const last = all.at(-1) as IndexedSentence;
    found.add(noteOf(at(2), last), last, [told], slice);
    expect(found.bound.get(told)?.[0]?.text).toBe('Update: it fell.');
  });
});
