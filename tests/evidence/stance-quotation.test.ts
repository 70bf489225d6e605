import { expect, it } from 'vitest';
import { isAllQuoted, openQuoteAt, paragraphStart } from '../../src/evidence/stance-quotation.js';

it.each([
  ['He said: “It fell. ', 9],
  ['“It fell.” he said. ', -1],
  ['“It fell.” He said: “No. ', 20],
  ['He said: "It fell. ', 9],
  ['"It fell." He said. ', -1],
  ['"It fell." He said: "No. ', 20],
  ['“It "fell. ', -1],
  ['“It "fell" down. ', 9],
  ['「它 ', 0],
  ['It fell. ', -1],
  ['He said: “It fell.\n \nThey left. ', -1],
  ['He said: “It fell.\nThey left. ', 9],
])('finds the quotation that is open behind %j', (text, opening) => {
  expect(openQuoteAt(text, text.length)).toBe(opening);
});

it.each([
  ['One.\n\nTwo', 6],
  ['One.\n \t\n\nTwo', 9],
  ['One.\nTwo', 0],
  ['One.\n\nTwo\nThree', 6],
  ['One.\n\n', 6],
])('finds where the paragraph begins that goes on behind %j', (text, start) => {
  expect(paragraphStart(text, text.length)).toBe(start);
});

it('looks no farther back than a long paragraph reaches', () => {
  const text = `“${'a'.repeat(5000)}`;
  expect(openQuoteAt(text, text.length)).toBe(-1);
  expect(paragraphStart(text, text.length)).toBe(1001);
});

it.each([
  ['“It fell,” “I saw it.”', true],
  ['“It fell,” he said.', false],
  ['He said: “It fell.”', false],
  ['It fell.', false],
])('tells whether all words of %j are quoted', (text, isQuoted) => {
  expect(isAllQuoted(text, { start: 0, end: text.length })).toBe(isQuoted);
});
