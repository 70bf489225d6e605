import { describe, expect, it } from 'vitest';
import { SpeakerBook } from '../../../src/evidence/attribution/speaker-book.js';
import { STORED_STANCES } from '../../../src/evidence/judgements.js';
import {
  type PlaceColumns,
  readPlaces,
  renumberSpeakers,
  splicePlaces,
} from '../../../src/evidence/sentence-index/place-columns.js';
import { analyzeCorpus } from '../../../src/retrieval/corpus-words.js';
import { WordBook } from '../../../src/retrieval/word-book.js';
import { corpusOf } from '../../answering/corpus-of.js';

const words = new WordBook();
const speakers = new SpeakerBook(words);
const read = (texts: Readonly<Record<string, string>>) => {
  const corpus = corpusOf(texts);
  return readPlaces(corpus, analyzeCorpus(corpus, words), speakers);
};
const speakersOf = (places: PlaceColumns) =>
  [...places.speakerOf].map((number) => places.speakers.nameOf(number - 1));
const stancesOf = (places: PlaceColumns) => [...places.stances].map((number) => STORED_STANCES[number]);

const one = { one: 'It burnt. Bo Lind denied the theft.' };
const two = { two: 'Ida Falk claims that it fell.\n\nBo Lind denied the fire.' };
const places = read({ ...one, ...two });

describe('readPlaces', () => {
  it('tells where each sentence stands in its document', () => {
    expect([...places.starts]).toEqual([0, 10, 0, 31]);
    expect([...places.ends]).toEqual([9, 35, 29, 55]);
  });

  it('tells how each is said and by whom, each speaker by one number', () => {
    expect(stancesOf(places)).toEqual(['reported', 'denial', 'claim', 'denial']);
    expect(speakersOf(places)).toEqual([undefined, 'Bo Lind', 'Ida Falk', 'Bo Lind']);
  });

  it('tells what is denied by the place of the denial among all', () => {
    expect([...places.denied.keys()]).toEqual([1, 3]);
  });
});

describe('splicePlaces', () => {
  it('puts together what it would read at once', () => {
    const runs = [
      { isNew: false, from: 0, to: 2 },
      { isNew: true, from: 0, to: 2 },
    ];
    expect(splicePlaces(runs, read(one), read(two))).toEqual(places);
  });

  it('lets go of what is gone', () => {
    const kept = splicePlaces([{ isNew: false, from: 2, to: 4 }], places, read({}));
    expect(kept).toEqual(read(two));
  });
});

describe('renumberSpeakers', () => {
  it('numbers those that speak, and nobody else', () => {
    const left = read(two);
    const renumbered = renumberSpeakers(left, new SpeakerBook(words));
    expect(speakersOf(renumbered)).toEqual(speakersOf(left));
    expect([...renumbered.speakerOf]).toEqual([1, 2]);
    expect(speakersOf(renumberSpeakers(read({ three: 'It burnt.' }), new SpeakerBook(words)))).toEqual([
      undefined,
    ]);
  });
});
