import { describe, expect, it } from 'vitest';
import { isAtIssue, isBeside, matterScore } from '../../../src/evidence/relation/same-matter.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';
import type { KnownSides } from '../../../src/evidence/sentence-index/judged-sentences.js';

const RARE = 1;

/** What the score asks an index for: how rare a word is, and which denials answer everything. */
const indexWhere = (everything: readonly IndexedSentence[] = [], rarity = RARE): KnownSides => ({
  rarity: () => rarity,
  answersEverything: (denial) => everything.includes(denial),
  isDenier: () => false,
});

const set = (words = '') => new Set(words.split(' ').filter((word) => word !== ''));

interface Given {
  readonly names?: string;
  readonly near?: string;
  readonly about?: string;
  readonly speaker?: string;
}

function sentence(
  { names, near, about, speaker }: Given,
  more: Partial<IndexedSentence> = {},
): IndexedSentence {
  return {
    documentId: 'a',
    words: '',
    stance: 'claim',
    passage: 0,
    position: 0,
    tellsOfAccusation: false,
    names: set(names),
    nearNames: set(near),
    subjects: set(about),
    speakerNames: set(speaker),
    ...more,
  } as IndexedSentence;
}

const far = { documentId: 'b', passage: 40, position: 90, stance: 'denial' } as const;
const score = (a: IndexedSentence, b: IndexedSentence, index = indexWhere(), asked = '') =>
  matterScore(a, b, index, set(asked));

describe('matterScore', () => {
  it('is 0 for sentences that share no name and stand apart, and for those that share no subject', () => {
    expect(score(sentence({ about: 'act:steal' }), sentence({ about: 'act:steal' }, far))).toBe(0);
    expect(score(sentence({ names: 'falk' }), sentence({ names: 'falk' }, far))).toBe(0);
  });

  it('adds up names and subjects, an act above an ordinary word', () => {
    const pair = (about: string) =>
      score(sentence({ names: 'falk', about }), sentence({ names: 'falk', about }, far));
    expect([pair('mill'), pair('act:steal'), pair('mill pump')]).toEqual([2, 2.6, 3]);
  });

  it('counts a name that is only meant for less', () => {
    const given = { about: 'mill pump' };
    const meant = score(sentence({ ...given, names: 'falk' }), sentence({ ...given, near: 'falk' }, far));
    expect(meant).toBeCloseTo(2.6);
  });

  it('takes who somebody is for no matter', () => {
    const words = 'He told the yard manager to sign the forms.';
    const told = sentence({ near: 'falk', about: 'yard manag form' }, { words });
    const pair = (about: string) => score(told, sentence({ near: 'falk', about }, far));
    expect(pair('yard manag')).toBe(0);
    expect(pair('yard form manag')).toBe(0);
    expect(score(told, sentence({ near: 'falk', about: 'yard form' }, far), indexWhere(), 'form')).not.toBe(
      0,
    );
  });

  it('lets neither many names nor many words grow the score without end', () => {
    const given = { names: 'falk lind ruud vint', about: 'mill pump ferry inn dam' };
    expect(score(sentence(given), sentence(given, far))).toBeCloseTo(4.6);
  });

  it('counts a common word by how rare it is, but a name or an act for half at least', () => {
    const common = indexWhere([], 0.1);
    const pair = (about: string) =>
      score(sentence({ names: 'falk', about }), sentence({ names: 'falk', about }, far), common);
    expect(pair('mill')).toBeCloseTo(0.6);
    expect(pair('act:steal')).toBeCloseTo(1.3);
  });

  it.each<[string, Partial<IndexedSentence>, number]>([
    ['in one passage, next to each other', { passage: 0, position: 1 }, 1.3],
    ['in one passage', { passage: 0, position: 3 }, 0.9],
    ['in the next passage', { passage: 1, position: 3 }, 0.5],
    ['in one document', { passage: 7, position: 30 }, 0.2],
    ['in two documents', { documentId: 'b', passage: 1, position: 1 }, 0],
  ])('adds for what stands %s', (_, place, near) => {
    const given = { names: 'falk', about: 'mill pump' };
    expect(score(sentence(given), sentence(given, place))).toBeCloseTo(3 + near);
  });

  describe('of one ordinary word in common', () => {
    const [a, b] = [
      sentence({ near: 'falk', about: 'mill' }),
      sentence({ near: 'falk', about: 'mill' }, far),
    ];

    it('is 0 where no common name is written', () => {
      expect(score(a, b)).toBe(0);
    });

    it('is more where the question asks for it', () => {
      expect(score(a, b, indexWhere(), 'mill')).toBeCloseTo(1.6);
    });

    it('is more next to each other', () => {
      expect(score(a, sentence({ near: 'falk', about: 'mill' }, { position: 1 }))).toBeGreaterThan(1);
    });
  });

  describe('of a denial of everything', () => {
    const accusation = sentence({ names: 'falk', about: 'act:steal' }, { tellsOfAccusation: true });
    const denial = (given: Given, more: Partial<IndexedSentence>) =>
      sentence(given, { words: 'He denied the accusations.', stance: 'denial', ...more });
    const scored = (claim: IndexedSentence, answer: IndexedSentence) =>
      score(claim, answer, indexWhere([answer]));

    it('is above 0 beside any accusation', () => {
      expect(scored(accusation, denial({}, { position: 1 }))).toBeCloseTo(1.8);
      expect(score(accusation, denial({}, { position: 1 }))).toBe(0);
    });

    it('is 0 beside what accuses nobody', () => {
      expect(scored(sentence({ names: 'falk' }), denial({}, { position: 1 }))).toBe(0);
    });

    it('is above 0 elsewhere for whom it names, most where the accused speaks', () => {
      expect(scored(accusation, denial({ names: 'falk' }, far))).toBeCloseTo(1);
      expect(scored(accusation, denial({ names: 'falk', speaker: 'falk' }, far))).toBeCloseTo(1.8);
    });

    it('is 0 elsewhere where its words answer only what stands beside them', () => {
      expect(scored(accusation, denial({ names: 'falk' }, { ...far, words: 'Rumours stop.' }))).toBe(0);
    });

    it('is 0 where it is of others', () => {
      expect(scored(accusation, denial({ speaker: 'lind' }, { position: 1 }))).toBe(0);
    });
  });
});

describe('isAtIssue', () => {
  it('is an act, or what is asked for', () => {
    expect(['act:steal', 'mill', 'pump'].map((subject) => isAtIssue(subject, set('mill')))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('isBeside', () => {
  it.each([
    ['a', 0, true],
    ['a', 1, true],
    ['a', 2, false],
    ['b', 1, false],
  ])('sees what stands in document %s, passage %i', (documentId, passage, is) => {
    expect(isBeside(sentence({}), sentence({}, { documentId, passage }))).toBe(is);
  });
});
