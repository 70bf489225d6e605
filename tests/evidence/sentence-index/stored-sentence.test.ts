import { expect, it } from 'vitest';
import type { SentencePlaces } from '../../../src/evidence/sentence-index/sentence-places.js';
import { type SentenceParts, StoredSentence } from '../../../src/evidence/sentence-index/stored-sentence.js';

const placesWhere = (speaker: string | undefined) =>
  ({
    spanOf: () => ({ start: 4, end: 9 }),
    speakerOf: () => speaker,
    documentIdOf: () => 'page',
    stanceOf: () => 'denial',
    passageOf: () => 2,
  }) as Partial<SentencePlaces> as SentencePlaces;

/** Parts that say their names and the position, and count how often they are asked. */
function countedParts() {
  const asked: string[] = [];
  const say = (part: string) => (position: number) => {
    asked.push(part);
    return `${part} ${position}`;
  };
  const parts = {
    textOf: say('text'),
    wordsOf: say('words'),
    namesOf: (at: number) => new Set([say('names')(at)]),
    nearNamesOf: (at: number) => new Set([say('near')(at)]),
    subjectsOf: (at: number) => new Set([say('subjects')(at)]),
    speakerNamesOf: (at: number) => new Set([say('speaker')(at)]),
    atOf: say('at'),
    headingOf: say('heading'),
    tellsOfAccusation: (at: number) => at === 7,
    clearsSomebody: (at: number) => at === 8,
    mayBeNote: (at: number) => at === 7,
    isLabelledClaim: (at: number) => at === 8,
    isWrittenAt: (at: number) => at === 7,
    isToDo: (at: number) => at === 8,
  } satisfies SentenceParts;
  return { asked, parts };
}

it('tells where a sentence stands and how it is said, and reads nothing else', () => {
  const { asked, parts } = countedParts();
  const sentence = new StoredSentence(7, placesWhere('Bo Lind'), parts);
  expect({ ...sentence }).toEqual({
    documentId: 'page',
    start: 4,
    end: 9,
    stance: 'denial',
    attributedTo: 'Bo Lind',
    passage: 2,
    position: 7,
  });
  expect(asked).toEqual([]);
});

it('has no speaker where none is told', () => {
  expect(new StoredSentence(7, placesWhere(undefined), countedParts().parts)).not.toHaveProperty(
    'attributedTo',
  );
});

it('reads each part for its own position', () => {
  const sentence = new StoredSentence(7, placesWhere(undefined), countedParts().parts);
  expect([sentence.text, sentence.words, sentence.at, sentence.heading]).toEqual([
    'text 7',
    'words 7',
    'at 7',
    'heading 7',
  ]);
  const { names, nearNames, subjects, speakerNames } = sentence;
  expect([names, nearNames, subjects, speakerNames].flatMap((one) => [...one])).toEqual([
    'names 7',
    'near 7',
    'subjects 7',
    'speaker 7',
  ]);
  expect([sentence.tellsOfAccusation, sentence.clearsSomebody, sentence.mayBeNote]).toEqual([
    true,
    false,
    true,
  ]);
});

it.each([
  ['names', 'names'],
  ['nearNames', 'near'],
  ['subjects', 'subjects'],
  ['speakerNames', 'speaker'],
] as const)('reads its %s once', (key, part) => {
  const { asked, parts } = countedParts();
  const sentence = new StoredSentence(7, placesWhere(undefined), parts);
  expect(sentence[key]).toBe(sentence[key]);
  expect(asked).toEqual([part]);
});
