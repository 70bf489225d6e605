import { describe, expect, it } from 'vitest';
import { clearsSomebody, sideOf, sidesAnswering } from '../../src/evidence/sides.js';

describe('the sides of a sentence', () => {
  it('are its stance, but for a report that clears somebody', () => {
    expect([sideOf('reported', true), sideOf('reported', false), sideOf('claim', true)]).toEqual([
      'cleared',
      'reported',
      'claim',
    ]);
  });

  it('answer each other: a denial a claim, and no side its own', () => {
    expect(sidesAnswering('claim')).toContain('denial');
    for (const side of ['claim', 'denial', 'reported', 'cleared', 'statement'] as const)
      expect(sidesAnswering(side)).not.toContain(side);
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
