import { describe, expect, it } from 'vitest';
import { clearsSomebody, sideOf, sidesAnswering } from '../../src/evidence/sides.js';

describe('the sides of a sentence', () => {
  it('are its stance where it claims or denies, and a report that clears somebody', () => {
    expect([sideOf('reported', true), sideOf('claim', true), sideOf('denial', false)]).toEqual([
      'cleared',
      'claim',
      'denial',
    ]);
    expect([sideOf('reported', false), sideOf('statement', true)]).toEqual([undefined, undefined]);
  });

  it('answer what is said: a denial a claim, a claim a statement, and no side its own', () => {
    expect(sidesAnswering('claim', false)).toContain('denial');
    expect(sidesAnswering('statement', false)).toContain('claim');
    expect(sidesAnswering('reported', false)).toEqual(['denial']);
    for (const [stance, clears] of [
      ['claim', false],
      ['denial', false],
      ['reported', true],
    ] as const)
      expect(sidesAnswering(stance, clears)).not.toContain(sideOf(stance, clears));
  });

  it('see that somebody is cleared', () => {
    expect(
      [
        'The court acquitted him.',
        'The charges were dropped.',
        'All charges dropped.',
        'He was charged.',
      ].map(clearsSomebody),
    ).toEqual([true, true, true, false]);
  });
});
