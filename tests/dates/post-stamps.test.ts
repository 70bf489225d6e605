import { expect, it } from 'vitest';
import { stampOf } from '../../src/dates/post-stamps.js';
import type { Reading } from '../../src/dates/readers/reading.js';

const DAY = { year: 2021, month: 12, day: 23 };

function readingsOf(block: string): Reading[] {
  return [...block.matchAll(/23 December 2021/g)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, meaning: { kind: 'calendar', ...DAY } })); // biome-ignore format: one reading a day
}
const stamp = (block: string) => stampOf(block, readingsOf(block));

it('reads the day of a stamp over a post, with who posted it', () => {
  expect(stamp('23 December 2021 18:44')).toEqual(DAY);
  expect(stamp('satsuma wrote 23 December 2021, 18:44')).toEqual(DAY);
});

it.each([
  ['has no time', '23 December 2021'],
  ['is a sentence', 'It burned on 23 December 2021 18:44.'],
  ['has more to say', 'The old mill of Harlow burned down on 23 December 2021 18:44 after a storm'],
  ['names two days', '23 December 2021 18:44 – 23 December 2021 19:00'],
])('takes none for a stamp that %s', (_, block) => {
  expect(stamp(block)).toBeUndefined();
});
