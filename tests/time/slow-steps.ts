import { LINEAR } from '../support/growth.js';
import type { Entry, Step } from './entries.js';
import type { Shape } from './shapes.js';

/** A step that takes less at the larger size is too short to have grown; ms of processor time. */
const TOO_SHORT_MS = 8;
/** What takes less at the largest size of all is no growth, but a cost that every long text has once. */
const BEARABLE_MS = 50;
/** How many times larger the larger of two sizes is. */
const LARGER = 8;
/** Runs of both sizes until a growth is believed. */
const TRIES = 3;
/** What has grown is believed where it goes on growing. */
const SIZES = [1, 4, 16] as const;

/** Least processor time of each step so far; ms. */
type Times = Map<string, number>;

/**
 * Finds the steps whose processor time grows faster than the text. The least of several runs counts, so that what else the
 * process does is left out; what seems to grow is measured again at larger sizes, where caches are filled and short
 * times are no noise.
 * @param sizes - multiples of the entry's smallest size, tried one after the other until nothing seems to grow
 */
export async function slowSteps(
  { grow }: Shape,
  { units, take }: Entry,
  sizes: readonly number[] = SIZES,
): Promise<string[]> {
  let slow = new Map<string, number>();
  let larger: Times = new Map();
  for (const size of sizes) {
    const smaller: Times = new Map();
    larger = new Map();
    for (let tries = 0; tries < TRIES; tries += 1) {
      await measure(grow(units * size * LARGER), take, larger);
      if (tries === 0 && [...larger.values()].every((took) => took < TOO_SHORT_MS)) return [];
      await measure(grow(units * size), take, smaller);
      slow = new Map([...exponents(smaller, larger)].filter(([, exponent]) => exponent > LINEAR));
      if (slow.size === 0) return [];
    }
  }
  return [...slow]
    .filter(([name]) => (larger.get(name) ?? 0) >= BEARABLE_MS)
    .map(([name, exponent]) => `${name}: ${exponent.toFixed(2)}`);
}

/** Of each step that is not too short: 1 for one that takes its text's length, 2 for its square. */
function exponents(smaller: Times, larger: Times): Map<string, number> {
  return new Map(
    [...larger]
      .filter(([, took]) => took >= TOO_SHORT_MS)
      .map(([name, took]) => [name, Math.log(took / (smaller.get(name) ?? took)) / Math.log(LARGER)]),
  );
}

async function measure(text: string, take: Entry['take'], least: Times): Promise<void> {
  const step: Step = async (name, work) => {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    least.set(name, Math.min((user + system) / 1000, least.get(name) ?? Number.POSITIVE_INFINITY));
    return result;
  };
  await take(text, step);
}
