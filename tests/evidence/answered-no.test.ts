import { describe, expect, it } from 'vitest';
import { deniesAsked } from '../../src/evidence/answered-no.js';

describe('deniesAsked', () => {
  it.each([
    ['Did you move the barrels?', 'No.'],
    ['And is it true that the well was closed?', '[laughs] No, never.'],
    ['And the barrels?', 'The farm didn’t move any barrels.'],
  ])('takes a no for a denial: %s %s', (question, answer) => {
    expect(deniesAsked(question, answer)).toBe(true);
  });

  it.each([
    ['Do you keep geese?', 'No.'],
    ['Who moved the barrels?', 'No idea, ask the farm.'],
    ['And the barrels?', 'We have not counted the barrels yet.'],
    ['And the barrels?', 'The lamp did not burn.'],
    ['They moved the barrels.', 'No.'],
  ])('takes nothing else for one: %s %s', (question, answer) => {
    expect(deniesAsked(question, answer)).toBe(false);
  });
});
