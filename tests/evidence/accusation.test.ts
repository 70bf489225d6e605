import { describe, expect, it } from 'vitest';
import { accusesAnother, tellsOfAccusation } from '../../src/evidence/accusation.js';

describe('tellsOfAccusation', () => {
  it.each([
    'The baker was charged with setting fire to the shed.',
    'The baker, Ole Ruud, was arrested on Monday on suspicion of arson.',
    'Two clerks were charged today with theft.',
    'Guests sued the inn over the stolen coats.',
    'She faces four charges in Bergen.',
    'Prosecutors say he moved the money abroad.',
    'The firm was indicted in May.',
    '警方称，前员工李明涉嫌盗窃。',
  ])('knows an accusation: %s', (words) => {
    expect(tellsOfAccusation(words)).toBe(true);
  });

  it.each([
    'The battery was charged overnight.',
    'The baker was arrested by the beauty of the fjord.',
    'Guests paid for the coats.',
    'The inn reopened in May.',
  ])('takes nothing else for one: %s', (words) => {
    expect(tellsOfAccusation(words)).toBe(false);
  });
});

describe('accusesAnother', () => {
  it.each([
    'Quist is a thief.',
    'so the foreman told ole to sign',
    'He knew about every barrel.',
    'they took half of the money',
    'it was hacked, obviously',
  ])('finds what a writer says of another: %s', (words) => {
    expect(accusesAnother(words)).toBe(true);
  });

  it.each([
    'Quist is no thief.',
    'Did he know about the barrels?',
    'Maybe he knew about the barrels.',
    'I told Ole to sign.',
    'He was hacked last May.',
    'The baker took the bread to town.',
  ])('finds none in %s', (words) => {
    expect(accusesAnother(words)).toBe(false);
  });
});
