import { expect, it } from 'vitest';
import { BLOT, maskNumbers } from '../../../src/dates/readers/mask.js';

const left = (text: string) => maskNumbers(text).replaceAll(BLOT, '');

it.each([
  ['an address', 'See https://example.com/2018/09 now', 'See  now'],
  ['a mail address', 'Write to desk@example.com now', 'Write to  now'],
  ['an address of a machine', 'It is 10.0.0.1 now', 'It is  now'],
  ['a phone number', 'Call 415-555-2018 now', 'Call  now'],
  ['money', 'It cost $2018 and 2018 dollars', 'It cost  and '],
  ['a standard', 'By ISO 8601 and CVE-2018-1234', 'By  and '],
  ['a large number', 'Some 1,984 came', 'Some  came'],
])('blots out %s', (_, text, rest) => {
  expect(left(text)).toBe(rest);
});

it('leaves dates, and all offsets', () => {
  const text = 'On 3 May 2018 it cost $5 million.';
  expect(left(text)).toContain('On 3 May 2018 it cost');
  expect(maskNumbers(text)).toHaveLength(text.length);
});
