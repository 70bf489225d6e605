import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Floors of what `casebook eval` measures: minutes of processor time, so a lane of its own. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/quality/**/*.quality.ts'],
    testTimeout: 1_800_000,
  },
});
