import { describe, expect, it } from 'vitest';
import { namesSpeaker } from '../../src/eval/measure-stances.js';
import { type JudgedPair, measurementsOfRelations } from '../../src/eval/relation-measurements.js';

const pair = (labelled: JudgedPair['labelled'], judged: JudgedPair['judged']): JudgedPair => ({
  labelled,
  judged,
});

describe('measurementsOfRelations', () => {
  it('counts what is right of what was called so, and what was found of what is so', () => {
    const figures = measurementsOfRelations([
      pair('supports', 'supports'),
      pair('neutral', 'supports'),
      pair('contradicts', 'contradicts'),
      pair('contradicts', 'neutral'),
    ]);
    expect(figures).toMatchObject({
      accuracy: 0.5,
      supportsRight: 0.5,
      contradictsRight: 1,
      supportsFound: 1,
      contradictsFound: 0.5,
    });
    // Of supports 2/3, of contradicts 2/3, of neutral none.
    expect(figures.macroF1).toBeCloseTo(4 / 9);
  });

  it('tells nothing of no pairs', () => {
    expect(measurementsOfRelations([]).accuracy).toBeNull();
  });
});

describe('namesSpeaker', () => {
  it.each([
    ['Ida Falk', 'Falk', true],
    ['the mill', 'The mill', true],
    ['Ida Falk', 'the mill', false],
  ])('of %s read as %s says %s', (labelled, attributedTo, is) => {
    expect(namesSpeaker({ labelled, read: { stance: 'statement', attributedTo } })).toBe(is);
  });
});
