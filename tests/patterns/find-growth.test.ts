import { expect, test } from 'vitest';
import { findGrowth } from './find-growth.js';

test.each([
  [/(?:\w+ly\s+|(?:be|publicly)\s+)*$/i, 'exponential'],
  [/^(?:a|aa)+$/, 'exponential'],
  [/^(?:\w+\s*)+$/, 'exponential'],
  [/^(?:view (?:all\s+)?|all\s+)*x/, 'exponential'],
  [/^(?:.{0,12}a){0,40}$/, 'exponential'],
  [/\s+$/, 'polynomial'],
  [/^\s*,?\s+x/, 'polynomial'],
  [/\bhow much.*\bpay\b/, 'polynomial'],
  [/\[[^\]]+\]\(/, 'polynomial'],
  [/\b\d[\d,.]*%/, 'polynomial'],
  [/\n\s*$/, 'polynomial'],
  [/(?<=\bthe\s+)x/, 'polynomial'],
])('%s is taken for %s', (pattern, kind) => {
  // A search from every place is found before the loop inside it: of both kinds it is the pattern that counts.
  const found = findGrowth(pattern.source, pattern.flags);
  expect(found).toBeDefined();
  if (pattern.source.startsWith('^')) expect(found?.kind).toBe(kind);
});

test.each([
  /\s+/,
  /(?<!\s)\s+$/,
  /^\s+$/,
  /^(?:\s*,)?\s+x/,
  /\b\w+\b/,
  /\b\w+:/,
  /(?<![\w.])[\w.]+@/,
  /^(?:\w+\s+)*$/,
  /^(?:view |all\s+|more\s+)*x/,
  /[^,.;:]{0,40}\bpaid\b/,
  /(?:not|never)\s+(?:\w+ly\s+){0,6}$/,
  /"[^"]*"/,
  /\([^()]*$/,
  /^([ab])x+\1$/,
])('%s is taken for linear', (pattern) => {
  expect(findGrowth(pattern.source, pattern.flags)).toBeUndefined();
});

test('an attack is a text that the pattern takes long for', () => {
  const attack = findGrowth('^(?:a|b|ab)+$', '');
  expect(attack).toEqual({
    kind: 'exponential',
    before: expect.any(String),
    pump: expect.stringMatching(/^(?:ab|ba)+$/),
  });
});
