import { describe, expect, it } from 'vitest';
import type { Corpus, Document } from '../../../src/corpus/document.js';
import {
  type CorpusLists,
  listCorpus,
  listSentences,
  relist,
} from '../../../src/evidence/sentence-index/corpus-lists.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { matterOf } from '../../../src/language/figures.js';
import { corpusOf } from '../../answering/corpus-of.js';

const ONE = 'They met Falk. Lind accused Falk of theft.';
const TWO = 'Falk denied the theft.\n\nThe mill burnt.';
const THREE = 'The harbour trust left. It rained on the mill.';
const keyOf = ({ id, text }: Document) => `${id} ${text}`;

/** All that an index tells of the sentences of a corpus by its lists. */
function toldBy(corpus: Corpus, lists: Parameters<typeof buildStanceIndex>[1]) {
  const index = buildStanceIndex(corpus, lists);
  const told = index.all().map((one) => {
    const { text, stance, attributedTo, names, nearNames, subjects, speakerNames, passage, position } = one;
    const rarities = [...names, ...subjects].map((key) => index.rarity(key));
    const answering = [...index.answering(one)].map((other) => other.position);
    return [text, stance, attributedTo, names, nearNames, subjects, speakerNames, passage, position, rarities, answering]; // biome-ignore format: one record
  });
  return [told, ['mill', 'theft', 'falk'].map((word) => [...index.telling(matterOf(word))])];
}

const listsBefore = (corpus: Corpus) => {
  const lists = listCorpus(corpus, undefined, keyOf);
  return { ...lists, roles: lists.names.read.roles };
};

describe('listCorpus', () => {
  it('lists the documents that have passages, in their order', () => {
    const corpus = corpusOf({ one: ONE, none: '', two: TWO });
    expect(listCorpus(corpus, undefined, ({ id }) => id).documents).toEqual(['one', 'two']);
  });

  it('finds out what the sentences alone tell, too', () => {
    const corpus = corpusOf({ one: ONE, two: TWO });
    expect(toldBy(corpus, listCorpus(corpus))).toEqual(toldBy(corpus, listSentences(corpus)));
  });

  it.each([
    ['comes', { one: ONE, two: TWO }, { one: ONE, two: TWO, three: THREE }],
    ['goes', { one: ONE, two: TWO, three: THREE }, { one: ONE, three: THREE }],
    [
      'changes',
      { one: ONE, two: TWO, three: THREE },
      { one: ONE, two: `${TWO} He met Trust.`, three: THREE },
    ],
    ['moves', { one: ONE, two: TWO, three: THREE }, { two: TWO, three: THREE, one: ONE }],
    ['is as before', { one: ONE, two: TWO }, { one: ONE, two: TWO }],
    ['stays at all', { one: ONE }, { two: TWO, three: THREE }],
  ])('tells the same as a corpus read whole where a document %s', (_, old, now) => {
    const corpus = corpusOf(now);
    const following = listCorpus(corpus, listsBefore(corpusOf(old)), keyOf);
    expect(following.documents).toEqual(corpus.documents.map(keyOf));
    expect(toldBy(corpus, following)).toEqual(toldBy(corpus, listCorpus(corpus)));
  });

  it('goes on with the book of words, but for a corpus that is mostly new', () => {
    const old = listsBefore(corpusOf({ one: ONE, two: TWO }));
    const bookOf = (texts: Readonly<Record<string, string>>) =>
      listCorpus(corpusOf(texts), old, keyOf).words.book;
    expect(bookOf({ one: ONE, three: THREE })).toBe(old.words.book);
    expect(bookOf({ three: THREE, four: THREE })).not.toBe(old.words.book);
  });
});

describe('relist', () => {
  it('tells the same, and leaves no word of documents that are gone', () => {
    const corpus = corpusOf({ one: ONE, two: TWO });
    const old = listsBefore(corpusOf({ one: ONE, two: TWO, three: THREE }));
    const lists = listCorpus(corpus, old, keyOf);
    const again = relist(corpus, lists);
    const knows = ({ words }: CorpusLists) => words.book.words.find('harbour') !== undefined;
    expect([knows(lists), knows(again)]).toEqual([true, false]);
    expect(toldBy(corpus, again)).toEqual(toldBy(corpus, listCorpus(corpus)));
    expect(again.documents).toEqual(lists.documents);
  });
});
