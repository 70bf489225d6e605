import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that need a browser; `npm run test:browser` builds what they look at. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
