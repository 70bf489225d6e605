import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/evidence/judgement.js';
import { isBorneOut } from '../../src/evidence/voice.js';

const chances = (stance: Stance, chance: number) => ({
  reported: stance === 'statement' ? 1 - chance : 0,
  claim: 0,
  denial: 0,
  statement: 0,
  [stance]: chance,
});

describe('isBorneOut', () => {
  it.each<[Stance, number[], boolean]>([
    ['claim', [0.2], true],
    ['claim', [0.19], false],
    ['claim', [0, 0.2], true],
    ['denial', [0], true],
    ['statement', [0.5], true],
    ['statement', [0.49], false],
    ['statement', [0.9, 0.49], false],
    ['reported', [0], true],
  ])('of a %s with the chances %j: %s', (stance, found, expected) => {
    expect(
      isBorneOut(
        stance,
        found.map((chance) => chances(stance, chance)),
      ),
    ).toBe(expected);
  });

  it('bears a statement out where somebody speaks, if only to deny', () => {
    expect(isBorneOut('statement', [{ reported: 0.1, claim: 0.3, denial: 0.4, statement: 0.2 }])).toBe(true);
  });
});
