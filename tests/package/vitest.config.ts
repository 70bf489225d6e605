import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is shipped, packed and run far from its sources: a lane of its own, since it packs 25 MB. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/package/**/*.package.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
