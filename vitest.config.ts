import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 30_000,
    // What one test keeps changes nothing for another.
    env: { CACHE_DIR: 'off' },
    tags: [
      {
        name: 'slow',
        description:
          'starts threads or programs, reads with the network, tries much random input or long texts',
      },
    ],
  },
});
