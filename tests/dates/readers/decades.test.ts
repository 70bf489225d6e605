import { expect, it } from 'vitest';
import { readDecades } from '../../../src/dates/readers/decades.js';
import { readingsIn } from '../../support/readings-in.js';

const spanOf = (unit: string, value: string) => ({ kind: 'decades', unit, value });

it.each([
  ['Looms came in the 1980s.', 'the 1980s', '198'],
  ['Looms came in the late 1980s.', 'late 1980s', '198'],
  ['Looms came in the 2000s.', 'the 2000s', '200'],
  ['Looms came in the 80s.', 'the 80s', '198'],
  ['Looms of ’70s mills', '’70s', '197'],
  ['Looms came in the nineties.', 'the nineties', '199'],
])('reads a decade: %s', (text, words, value) => {
  expect(readingsIn(readDecades, text)).toEqual([{ words, meaning: spanOf('decade', value) }]);
});

it.each([
  ['Looms came in the 1900s.', 'the 1900s', '19'],
  ['Looms came in the 19th century.', 'the 19th century', '18'],
  ['Looms came at the turn of the twentieth century.', 'the turn of the twentieth century', '19'],
  ['Looms stand in the twenty-first century.', 'the twenty-first century', '20'],
])('reads a century by the figures that its years begin with: %s', (text, words, value) => {
  expect(readingsIn(readDecades, text)).toEqual([{ words, meaning: spanOf('century', value) }]);
});

it.each([
  'Temperatures were in the 80s.',
  'He was in his mid-70s.',
  'A 1990s-era loom stood there.',
  'Filmed by 20th Century Fox.',
  'Looms of the 5th century BC.',
])('takes a scale, an age, a kind or a firm for no decade or century: %s', (text) => {
  expect(readDecades(text)).toEqual([]);
});
