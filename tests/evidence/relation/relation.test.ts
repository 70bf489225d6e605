import { describe, expect, it } from 'vitest';
import { judgeRelations, likeliest, surest } from '../../../src/evidence/relation/relation.js';
import { readCues } from '../../../src/evidence/relation/relation-cues.js';
import type { Relation } from '../../../src/reader/sentence-reader.js';

const cuesOf = (claim: string, text: string) => readCues(claim, { words: text });

describe('readCues', () => {
  it('counts the words of the claim that the sentence holds, in any form', () => {
    expect(cuesOf('The pump failed.', 'A failing pump.').covered).toBe(1);
    expect(cuesOf('The pump failed.', 'A pump.').covered).toBe(0.5);
  });

  it.each([
    ['The pump was not inspected.', 1],
    ['The pump was inspected, not the mill that Ida Falk owned.', 0],
    ['The pump was inspected.', 0],
  ])('of a negation in "%s" sees only one near a shared word, in its clause', (text, negates) => {
    expect(cuesOf('The pump was inspected.', text).negates).toBe(negates);
  });

  it.each([
    ['The leak is a hoax.', 0],
    ['The leak is not a hoax.', 1],
    ['The leak is no matter of trust.', 1],
  ])('takes the hoax of a claim for its matter, not for a negation: %s', (text, negates) => {
    expect(cuesOf('The leak is a hoax.', text).negates > 0 ? 1 : 0).toBe(negates);
  });

  it('sees no opposition where both negate', () => {
    const cues = cuesOf('The pump was never inspected.', 'The pump was not inspected.');
    expect(cues).toMatchObject({ negates: 0, bothNegate: 1 });
  });

  it.each([
    ['About 400 people were hurt.', 'figuresDiffer'],
    ['Some 4,000 people were hurt.', 'figuresAgree'],
    ['People were hurt.', 'figuresLack'],
  ] as const)('sets the figures of "%s" beside those of the claim', (text, name) => {
    const cues = cuesOf('4,000 people were hurt.', text);
    const { figuresAgree, figuresDiffer, figuresLack } = cues;
    const seen = Object.entries({ figuresAgree, figuresDiffer, figuresLack }).filter(
      ([, value]) => value > 0,
    );
    expect(seen.map(([key]) => key)).toEqual([name]);
  });
});

it('counts no statement against what a message says, but for it', () => {
  const saysOf = (words: string, isWritten: boolean) =>
    readCues('The pump was inspected.', { words, stance: 'statement', isWritten }).says > 0;
  expect(saysOf('The pump was not inspected.', true)).toBe(false);
  expect(saysOf('The pump was not inspected.', false)).toBe(true);
  expect(saysOf('The pump was inspected.', true)).toBe(true);
});

describe('judgeRelations', () => {
  it('gives chances that add up to one, one a pair', async () => {
    const judged = await judgeRelations([
      { claim: 'The pump failed.', sentence: { words: 'The pump did not fail.' } },
      { claim: 'The pump failed.', sentence: { words: 'Goats wander.' } },
    ]);
    expect(judged).toHaveLength(2);
    for (const chances of judged)
      expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });

  it.each<[Relation, string]>([
    ['contradicts', 'The Harlow pump did not fail in May.'],
    ['neutral', 'Goats wander across deserts.'],
  ])('by the words alone finds %s in "%s"', async (relation, text) => {
    const [chances] = await judgeRelations([
      { claim: 'The Harlow pump failed in May.', sentence: { words: text } },
    ]);
    expect(chances && likeliest(chances)).toBe(relation);
  });
});

describe('surest', () => {
  it('takes no side that is not sure', () => {
    const unsure = { supports: 0.3, contradicts: 0.3, hearsay: 0.1, neutral: 0.3 };
    expect(surest(unsure)).toBe('neutral');
    expect(surest({ supports: 0, contradicts: 0.99, hearsay: 0, neutral: 0.01 })).toBe('contradicts');
  });
});
