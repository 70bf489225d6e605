import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

const root = join(import.meta.dirname, '../..');
const MARKED = /tags: \['slow'\]|@module-tag slow/;

/** `npm run test:slow`: the files that hold tests marked slow, each by itself; the others are not even loaded. */
export default defineConfig({
  ...shared,
  root,
  test: {
    ...shared.test,
    include: readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((path) => join('tests', path))
      .filter((path) => /(?<!e2e[\w-]*)\.test\.ts$/.test(path))
      .filter((path) => MARKED.test(readFileSync(join(root, path), 'utf8'))),
  },
});
