import { expect, it } from 'vitest';
import { LookBack } from '../../../src/evidence/attribution/look-back.js';
import { isAllQuoted } from '../../../src/evidence/attribution/stance-quotation.js';

it.each([
  ['“It fell,” “I saw it.”', true],
  ['“It fell,” he said.', false],
  ['He said: “It fell.”', false],
  ['It fell.', false],
])('tells whether all words of %j are quoted', (text, isQuoted) => {
  expect(isAllQuoted(new LookBack(text), { start: 0, end: text.length })).toBe(isQuoted);
});
