import { describe, expect, it } from 'vitest';
import { listSentences } from '../../../src/evidence/sentence-index/corpus-lists.js';
import { numbersUnder, type Runs } from '../../../src/retrieval/number-lists.js';
import { corpusOf } from '../../answering/corpus-of.js';

const { names } = listSentences(
  corpusOf({
    one: 'They met Falk and Lind. Lind accused Falk of theft, and of the theft. He denied the theft.',
    two: 'The mill of Falk burnt.',
  }),
);
const { keys } = names.read.roles;
const under = (runs: Runs | undefined, key: string) =>
  runs === undefined ? [] : [...numbersUnder(runs, keys.find(key))];

describe('listNames', () => {
  it('lists the names of each sentence, and who names somebody beside the speaker', () => {
    const written = [0, 1, 2, 3].map((at) =>
      [...numbersUnder(names.names, at)].map((name) => keys.keys[name]),
    );
    expect(written.map((some) => some.sort())).toEqual([['falk', 'lind'], ['falk', 'lind'], [], ['falk']]);
    expect([...names.isNamed]).toEqual([1, 1, 0, 1]);
  });

  it('lists the sentences that write a name', () => {
    expect(under(names.byName, 'falk')).toEqual([0, 1, 3]);
    expect(under(names.byName, 'lind')).toEqual([0, 1]);
  });

  it('lists those that take a side under the names that they write or may mean', () => {
    expect(under(names.bySide.get('claim'), 'falk')).toEqual([1]);
    expect(under(names.bySide.get('denial'), 'falk')).toEqual([2]);
    expect(under(names.bySide.get('denial'), 'none')).toEqual([]);
  });

  it('lists the subjects of those that take a side, each once', () => {
    const subjects = [0, 1, 2, 3].map((at) =>
      [...numbersUnder(names.subjects, at)].map((key) => keys.keys[key]),
    );
    expect(subjects).toEqual([[], ['act:steal'], ['act:steal'], []]);
  });

  it('counts the sentences that have a name or a subject', () => {
    expect(['falk', 'lind', 'act:steal'].map((key) => names.counts[keys.find(key) ?? -1])).toEqual([3, 2, 2]);
  });
});
