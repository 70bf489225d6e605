import { expect, test } from 'vitest';
import { ENTRIES } from './entries.js';
import { SIGN_SHAPES } from './shapes.js';
import { slowSteps } from './slow-steps.js';

test.each(SIGN_SHAPES)('nothing takes more than the length of $name', async (shape) => {
  for (const entry of ENTRIES) expect(await slowSteps(shape, entry)).toEqual([]);
});
