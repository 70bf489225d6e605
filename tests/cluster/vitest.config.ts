import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that need a cluster of three real nodes; see `opensearch-home.ts` for what that takes. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/cluster/**/*.cluster.ts'],
    testTimeout: 120_000,
    hookTimeout: 400_000,
    fileParallelism: false,
    env: { CACHE_DIR: 'off' },
  },
});
