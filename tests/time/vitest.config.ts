import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:time`: no text may cost more than its length. Processor time is measured, and each file has a process of its own. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/time/*.time.ts'],
    // Of the clock, which counts for nothing here: only what hangs is stopped.
    testTimeout: 600_000,
    // What else the machine does may look like growth once or twice; growth looks like it each time.
    retry: 2,
    pool: 'forks',
    maxWorkers: 2,
  },
});
