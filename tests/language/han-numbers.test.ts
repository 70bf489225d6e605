import { expect, it } from 'vitest';
import { hanNumber, plainFigures } from '../../src/language/han-numbers.js';

it.each([
  ['7', 7],
  ['１２', 12],
  ['十', 10],
  ['二十三', 23],
  ['百〇九', 109],
  ['两', 2],
  ['二〇一八', 2018],
  ['一九四零', 1940],
  ['三〇', 30],
])('reads %s', (written, value) => {
  expect(hanNumber(written)).toBe(value);
});

it('keeps a text as long as it is', () => {
  expect(plainFigures('１２月3日')).toBe('12月3日');
});
