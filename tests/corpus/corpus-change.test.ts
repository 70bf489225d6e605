import { describe, expect, it } from 'vitest';
import { changeBetween, changedCorpus } from '../../src/corpus/corpus-change.js';
import { corpusOf } from '../answering/corpus-of.js';

describe('a change of a corpus', () => {
  const before = corpusOf({ dam: 'The dam held.', ford: 'The ford was closed.', mill: 'The mill burnt.' });
  const other = corpusOf({ lido: 'The lido opened.', mill: 'The mill was rebuilt.' });
  const [, ford, mill] = before.documents;
  const [lido, rebuilt] = other.documents;

  it.each([
    ['nothing', before],
    ['all', other],
    [
      'some',
      { ...before, documents: [ford, lido, rebuilt], passages: [before.passages[1], ...other.passages] },
    ],
    ['the order', { ...before, documents: [mill, ford], passages: [before.passages[2], before.passages[1]] }],
    ['what is said beside', { ...before, aliases: [['dam', 'weir']] }],
  ])('makes the corpus as it is: %s', (_, now) => {
    const corpus = now as typeof before;
    const change = structuredClone(changeBetween(before, corpus));
    expect(changedCorpus(before, change)).toEqual(corpus);
  });

  it('carries what is new alone, and keeps the rest as it is', () => {
    const now = {
      ...before,
      documents: [...before.documents, lido],
      passages: [...before.passages, other.passages[0]],
    };
    const change = changeBetween(before, now as typeof before);
    expect(change.documents.slice(0, 3)).toEqual([0, 1, 2]);
    expect(changedCorpus(before, change).documents[1]).toBe(ford);
  });
});
