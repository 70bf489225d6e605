import { expect, it } from 'vitest';
import { LookBack } from '../../../src/evidence/attribution/look-back.js';

it.each([
  ['He said: “It fell. ', 9],
  ['“It fell.” he said. ', -1],
  ['“It fell.” He said: “No. ', 20],
  ['“It fell.” "He "said. ', -1],
  ['“It fell.” "He said. ', 11],
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
  expect(new LookBack(text).openQuoteAt(text.length)).toBe(opening);
});

it.each([
  ['One.\n\nTwo', 6],
  ['One.\n \t\n\nTwo', 9],
  ['One.\nTwo', 0],
  ['One.\n\nTwo\nThree', 6],
  ['One.\n\n', 6],
])('finds where the paragraph begins that goes on behind %j', (text, start) => {
  expect(new LookBack(text).paragraphStart(text.length)).toBe(start);
});

it('looks no farther back than to where somebody else began to speak', () => {
  const back = new LookBack('Ida: “One.\nBo: Two.\n\nBo: Three.', [0, 11]);
  expect([5, 15, 27].map((offset) => back.paragraphStart(offset))).toEqual([0, 11, 21]);
  expect([9, 15].map((offset) => back.openQuoteAt(offset))).toEqual([5, -1]);
  expect(back.borderBefore(15)).toBe(11);
});

it('looks no farther back than a long paragraph reaches', () => {
  const back = new LookBack(`“${'a'.repeat(5000)}`);
  expect(back.openQuoteAt(5001)).toBe(-1);
  expect(back.paragraphStart(5001)).toBe(1001);
});

it('finds each paragraph of a text and each quotation by itself', () => {
  const back = new LookBack('One “a.\n\nTwo b.\n\nThree “c. ');
  expect([6, 9, 15, 18, 27].map((offset) => back.paragraphStart(offset))).toEqual([0, 9, 9, 17, 17]);
  expect([6, 9, 15, 18, 27].map((offset) => back.openQuoteAt(offset))).toEqual([4, -1, -1, -1, 23]);
});

it('goes back through the sentences of a paragraph', () => {
  const text = 'It rained.\n\nIda left. Mr. Falk stayed! “No,” he said. He ';
  expect([...new LookBack(text).sentencesBefore(text.length)]).toEqual([
    'He ',
    '“No,” he said. ',
    'Mr. Falk stayed! ',
    'Ida left. ',
  ]);
});

it.each([
  ['Falk', true],
  ['Falk-Ruud', true],
  ['Ruud', false],
  ['Fal', false],
  ['Ida', false],
])('tells whether %s is part of a longer name', (name, isPart) => {
  const text = 'They met Ida Falk-Ruud, who knew Ruud and the Falks.';
  expect(new LookBack(text).isInLongerName(name)).toBe(isPart);
});

it('takes nothing that is longer than sentences are for one before', () => {
  const text = `Ida left. ${'He ran, '.repeat(125)}`;
  const sentences = [...new LookBack(text).sentencesBefore(text.length)];
  expect(sentences.map(({ length }) => length)).toEqual([1000, 10]);
  expect([...new LookBack(`${text} `).sentencesBefore(text.length + 1)]).toEqual([]);
});
