import { expect, it } from 'vitest';
import { longerNameFinder } from '../../../src/evidence/attribution/longer-names.js';

it('tells names that stand behind another word with a capital', () => {
  const isInLongerName = longerNameFinder(
    'Ida Falk met the board. Harlow burned, and so did the mill at Harlow.',
  );
  expect(['Falk', 'Harlow', 'Fal', 'Reyes'].map(isInLongerName)).toEqual([true, false, false, false]);
});

it('gives the same answer when it is asked again', () => {
  const isInLongerName = longerNameFinder('Ida Falk met the board.');
  expect([isInLongerName('Falk'), isInLongerName('Falk')]).toEqual([true, true]);
});
