import { expect, test } from 'vitest';
import { ENTRIES } from './entries.js';
import { SIGN_SHAPES, WORD_SHAPES } from './shapes.js';
import { slowSteps } from './slow-steps.js';

test('there are enough kinds of text to tell', () => {
  expect(SIGN_SHAPES.length + WORD_SHAPES.length).toBeGreaterThanOrEqual(200);
});

test.each(WORD_SHAPES)('nothing takes more than the length of $name', async (shape) => {
  for (const entry of ENTRIES) expect(await slowSteps(shape, entry)).toEqual([]);
});
