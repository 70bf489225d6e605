import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/document.js';
import { SpeakerBook } from '../../../src/evidence/attribution/speaker-book.js';
import { ACCUSATION, CLEARS } from '../../../src/evidence/sentence-cues.js';
import { readPlaces } from '../../../src/evidence/sentence-index/place-columns.js';
import { SentencePlaces } from '../../../src/evidence/sentence-index/sentence-places.js';
import { analyzeCorpus } from '../../../src/retrieval/corpus-words.js';
import { corpusOf } from '../../answering/corpus-of.js';

function placesOf(corpus: Corpus): SentencePlaces {
  const words = analyzeCorpus(corpus);
  return new SentencePlaces(corpus, words, readPlaces(corpus, words, new SpeakerBook(words.book)));
}

const corpus = corpusOf({
  one: 'It burnt. Police accused Bo Lind of theft.\n\nBo Lind denied it.',
  two: 'It rained.',
});
const places = placesOf(corpus);
const each = <Of>(read: (position: number) => Of) => [0, 1, 2, 3, 4].map(read);

describe('SentencePlaces', () => {
  it('counts sentences, and tells the passage and the document of each', () => {
    expect(places.count).toBe(4);
    expect(each((at) => places.passageOf(at))).toEqual([0, 0, 1, 2, -1]);
    expect(each((at) => places.documentIdOf(at))).toEqual(['one', 'one', 'one', 'two', '']);
    expect(each((at) => places.documentOf(at))).toEqual(
      [0, 0, 0, 1, 2].map((document) => corpus.documents[document]),
    );
    expect(each((at) => places.firstBeside(at))).toEqual([0, 0, 0, 3, 4]);
  });

  it('tells how a sentence is said and by whom', () => {
    expect([places.stanceOf(2), places.speakerOf(2), places.speakerNumberOf(2) > 0]).toEqual([
      'denial',
      'Bo Lind',
      true,
    ]);
    expect([places.stanceOf(0), places.speakerOf(0), places.speakerNumberOf(0)]).toEqual([
      'reported',
      undefined,
      0,
    ]);
  });

  it('tells what the words of a sentence tell', () => {
    expect([places.tells(1, ACCUSATION), places.tells(1, CLEARS), places.tells(0, ACCUSATION)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each<[string, number, number, readonly number[]]>([
    ['one', 0, 9, [0, 1]],
    ['one', 8, 11, [0, 2]],
    ['one', 9, 10, [1, 1]],
    ['one', 0, 999, [0, 3]],
    ['two', 0, 1, [3, 4]],
    ['three', 0, 9, [0, 0]],
  ])('finds what a span of a document touches: %s, %i to %i', (id, start, end, touched) => {
    expect(places.touching(id, { start, end })).toEqual(touched);
  });

  it('gives a heading to the first sentence below it alone', () => {
    const headed = ['The fire', 'The fire', 'The fire', undefined];
    const texts = { one: 'It burnt. It fell.\n\nIt rained.', two: 'It froze.\n\nIt snowed.' };
    const { passages, ...rest } = corpusOf(texts);
    const below = placesOf({
      ...rest,
      passages: passages.map((passage, at) => ({
        ...passage,
        ...(headed[at] !== undefined && { heading: headed[at] }),
      })),
    });
    expect(each((at) => below.headingOf(at))).toEqual([
      'The fire',
      undefined,
      undefined,
      'The fire',
      undefined,
    ]);
  });
});
