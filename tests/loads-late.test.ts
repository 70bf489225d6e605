import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/package-root.js';

/** Imports that are loaded with a file; those of types alone are not, and those inside a function are later. */
const LOADED = /^(?:import|export)\s+(?!type\b)(?:[^;']*?\bfrom\s+)?'([^']+)'/gm;

/** The packages that are loaded when a file of `src/` is. */
function packagesOf(start: string): string[] {
  const files = new Set([`src/${start}`]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, name = ''] of readFileSync(join(packageRoot, file), 'utf8').matchAll(LOADED)) {
      if (name.startsWith('.')) files.add(posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  }
  return [...packages].sort();
}

// Loading takes most of a start; a package that is added here is to be worth it.
describe('what is loaded before anything is asked', () => {
  it('is of use to the bot itself: its threads read documents and dates, and draw', () => {
    expect(packagesOf('main.ts')).toEqual([
      'discord.js',
      'dotenv',
      'p-queue',
      'pino',
      'rate-limiter-flexible',
      'stemmer',
      'zod',
    ]);
  });

  it('is of use to a thread that answers: dates and pictures come later', () => {
    expect(packagesOf('worker.ts')).toEqual(['stemmer']);
  });
});
