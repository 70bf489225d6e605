import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:time`: no text may cost more than its length. One file at a time, for processor time is measured. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/time/*.time.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
