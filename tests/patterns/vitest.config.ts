import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run check:patterns`: no regular expression of the sources may take more than a multiple of a text's length. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/patterns/*.patterns.ts'],
    testTimeout: 120_000,
  },
});
