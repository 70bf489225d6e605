import { describe, expect, it } from 'vitest';
import { SentenceBook, sentenceReader } from '../../src/retrieval/sentence.js';
import type { EntityKind } from '../../src/retrieval/sentence-entities.js';
import { corpusOf } from '../answering/corpus-of.js';
import { profileCorpus } from './profile-corpus.js';

function profile(text: string) {
  const [sentence] = profileCorpus(corpusOf({ doc: text })).flat();
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

const entitiesOf = (text: string, kind: EntityKind) =>
  profile(text)
    .entitiesOf(kind)
    .map(({ start, end }) => text.slice(start, end));

describe('profileSentence', () => {
  it.each<[EntityKind, string, string[]]>([
    ['number', 'On 23 October 2018 a crowd of 40 people came.', ['40']],
    ['number', 'The ferry sank on 3 May 2011.', []],
    ['number', 'About 5,000 users lost 12% of it.', ['5,000', '12%']],
    ['number', 'Seven ships sank.', ['Seven']],
    ['money', 'They lost RMB 12 million and $3.5 million.', ['RMB 12 million', '$3.5 million']],
    ['person', 'The fire was seen by Ida Quist of Tarnwick.', ['Ida Quist']],
    ['place', 'The ferry sank near Velmora.', ['Velmora']],
    ['cause', 'It sank because of a worn pump.', ['because']],
  ])('finds each %s in %j', (kind, text, found) => {
    expect(entitiesOf(text, kind)).toEqual(found);
  });

  it.each([
    ['He denied it.', true, false],
    ['“They left.”', true, false],
    ['In this case, nobody came.', true, false],
    ['However, the pump was new.', true, true],
    ['But nobody came.', true, true],
    ['然而他没有来。', true, true],
    ['他否认了指控。', true, false],
    ['对此，没有人回应。', true, false],
    ['The pump was new.', false, false],
    ['Hers was a butcher.', false, false],
    ['Yetunde left.', false, false],
  ])(
    'sees of %j whether it leans on what came before: %s, and contrasts: %s',
    (text, leansBack, contrasts) => {
      expect(profile(text)).toMatchObject({ leansBack, contrasts });
    },
  );

  it('stands for implied words without a place of their own', () => {
    const corpus = corpusOf({ doc: 'The ferry sank.' });
    const [sentence] = profileCorpus(corpus, () => ['denied', 'ferry']).flat();
    expect(sentence?.positions.get('deni')).toEqual([]);
    expect(sentence?.positions.get('ferri')).toEqual([1]);
  });
});

describe('sentenceReader', () => {
  const corpus = corpusOf({ doc: 'The ferry sank.\n\nNobody came.\n\nThe pump was new.' });
  const [first, second, third] = corpus.passages;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no passages');

  it('keeps what it read', () => {
    const read = sentenceReader(corpus, undefined, 2);
    expect(read(first)).toBe(read(first));
  });

  it('lets go of what it read first when it keeps enough', () => {
    const read = sentenceReader(corpus, undefined, 2);
    const [ferry, nobody] = [read(first), read(second)];
    read(third);
    expect(read(second)).toBe(nobody);
    expect(read(first)).not.toBe(ferry);
    expect(read(first).map(({ tokens }) => tokens)).toEqual(ferry.map(({ tokens }) => tokens));
  });
});

describe('SentenceBook', () => {
  it('gives what was read of a sentence of the corpus, without what that implies', () => {
    const corpus = corpusOf({ doc: 'The ferry sank.' });
    const book = new SentenceBook(10);
    const [passage] = corpus.passages;
    const [sentence] =
      passage === undefined ? [] : sentenceReader(corpus, () => ['denied'], 1, undefined, book)(passage);
    const known = book.analyzed('The ferry sank.');
    expect(known.tokens).toBe(sentence?.tokens);
    expect([sentence?.positions.has('deni'), known.positions.has('deni')]).toEqual([true, false]);
  });

  it('forgets when it is full', () => {
    const book = new SentenceBook(2);
    const first = book.analyzed('One left.');
    expect(book.analyzed('One left.')).toBe(first);
    book.analyzed('Two left.');
    book.analyzed('Three left.');
    expect(book.analyzed('One left.')).not.toBe(first);
  });
});
