import { describe, expect, it } from 'vitest';
import { tellsOfAccusation } from '../../src/evidence/accusation.js';

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
