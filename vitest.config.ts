import { defineConfig } from 'vitest/config';
import { RUNTIME_SETTINGS } from './src/reader/runtime-settings.js';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 30_000,
    // What one test keeps changes nothing for another.
    env: { ...RUNTIME_SETTINGS, CACHE_DIR: 'off' },
    tags: [
      {
        name: 'slow',
        description:
          'starts threads or programs, reads with the network, tries much random input or long texts',
      },
    ],
  },
});
