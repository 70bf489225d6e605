import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The bot under other versions of Node.js than this one, which `.ci/other-nodes` brings: `BOT_NODES`, with colons between. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/nodes/**/*.nodes.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 120_000,
  },
});
