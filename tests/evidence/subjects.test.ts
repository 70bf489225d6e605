import { describe, expect, it } from 'vitest';
import { groupSubjects, isAct } from '../../src/evidence/subjects.js';
import { stemWord } from '../../src/language/analyzer.js';

const sameSubject = (one: string, other: string) => {
  const subjects = groupSubjects([one, other].map(stemWord).sort());
  return subjects[0] === subjects[1];
};

describe('groupSubjects', () => {
  it.each([
    ['detained', 'detention'],
    ['arrested', 'custody'],
    ['fraud', 'defrauding'],
    ['manipulate', 'rigged'],
    ['liquidate', 'liquidation'],
    ['invade', 'invasion'],
    ['conclude', 'conclusion'],
  ])('brings %s and %s together', (one, other) => {
    expect(sameSubject(one, other)).toBe(true);
  });

  it.each([
    ['contract', 'contrast'],
    ['station', 'state'],
    ['fraud', 'arrest'],
    ['market', 'marble'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(sameSubject(one, other)).toBe(false);
  });

  it('gives words of mere telling no subject', () => {
    expect(groupSubjects(['claim', 'deni'])).toEqual([undefined, undefined]);
  });

  it('marks what people are accused of', () => {
    expect(isAct(groupSubjects(['fraud'])[0] ?? '')).toBe(true);
    expect(isAct(groupSubjects(['bridg'])[0] ?? '')).toBe(false);
  });
});
