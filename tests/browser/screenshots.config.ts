import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The pictures of the README and the docs, taken anew by `npm run screenshots`. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/browser/screenshots.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
