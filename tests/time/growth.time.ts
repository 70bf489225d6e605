import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../support/growth.js';
import { ENTRIES } from './entries.js';
import { createLibrary } from './library.js';
import { SHAPES } from './shapes.js';

/** What the Markdown library takes the square of a paragraph's length for: links begun in links, closed nowhere. */
const KNOWN: ReadonlySet<string> = new Set([`loading a document of ${JSON.stringify('[a]([a](')}`]);

test('there are enough kinds of text to tell', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(100);
});

test.each(SHAPES)('nothing takes more than the length of $name', async ({ name: shape, grow }) => {
  const library = createLibrary();
  const slow: string[] = [];
  for (const { name, units, open } of ENTRIES) {
    if (KNOWN.has(`${name} of ${shape}`)) continue;
    const works = new Map<number, () => unknown>();
    const ready = async (factor: number) => {
      if (!works.has(factor)) works.set(factor, await open(grow(units * factor), library));
    };
    const growth = await growthOf((factor) => works.get(factor)?.(), LINEAR, ready);
    if (growth > LINEAR) slow.push(`${name}: ${growth.toFixed(2)}`);
  }
  expect(slow).toEqual([]);
});
