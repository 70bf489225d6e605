import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Properties of any input: each draws hundreds, which is too slow for every mutant, and the examples must do without. */
const PROPERTIES = [
  'loses nothing of any text',
  'leaves nothing that Discord acts on',
  'shows the source and nothing else',
  'passes every slice',
  'never throws',
  'takes nothing that it would not write itself',
  'says everything in at most',
];

/** What `npm run test:mutation` runs against each mutant: the examples of the files that it changes. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: [
      'tests/answering/verify-quote.test.ts',
      'tests/corpus/decode.test.ts',
      'tests/discord/custom-id.test.ts',
      'tests/discord/rules/escape.test.ts',
      'tests/service/{fair-use,work-queue}.test.ts',
    ],
    testNamePattern: new RegExp(`^(?!.*(?:${PROPERTIES.join('|')}))`),
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 30_000,
  },
});
