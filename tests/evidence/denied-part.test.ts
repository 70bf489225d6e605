import { describe, expect, it } from 'vitest';
import { deniedParts } from '../../src/evidence/denied-part.js';

const partsOf = (words: string) => deniedParts(words).map(({ start, end }) => words.slice(start, end).trim());

describe('deniedParts', () => {
  it.each([
    [
      'Police searched the mill for stolen copper, but the owner denied any wrongdoing.',
      'denied any wrongdoing.',
    ],
    [
      'The inn confirmed the fire with no evidence that guests were hurt.',
      'no evidence that guests were hurt.',
    ],
    ['Ruud denied taking the coats and claimed that a guest had sold them.', 'denied taking the coats'],
    ['Ruud denied selling the coats, hats and boots.', 'denied selling the coats, hats and boots.'],
    ['Although he was at the inn, he was not arrested.', 'he was not arrested.'],
  ])('gives the clause that denies: %s', (words, part) => {
    expect(partsOf(words)).toEqual([part]);
  });

  it('gives nothing where no word denies', () => {
    expect(partsOf('The inn reopened in May.')).toEqual([]);
  });
});
