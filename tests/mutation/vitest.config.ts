import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What `npm run test:mutation` runs against each mutant: the tests of the files that it changes. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: [
      'tests/answering/verify-quote.test.ts',
      'tests/corpus/decode.test.ts',
      'tests/discord/{custom-id,escape,fair-use}.test.ts',
      'tests/service/work-queue.test.ts',
    ],
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 30_000,
  },
});
