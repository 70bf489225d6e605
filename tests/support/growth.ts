/** Sizes that a text is measured at, as multiples of its smallest; the largest comes first, for it may be quick. */
const FACTORS = [8, 4, 2, 1] as const;
/** Processor time of the largest text that is too short to have grown; ms. */
const TOO_SHORT_MS = 15;
/** Runs of each size until a growth is believed. */
const TRIES = 5;

/** The most that work may grow by: twice the text in 2.3 times the time, for caches fill and memory is swept. */
export const LINEAR = 1.2;

/** The same where other tests run beside it and disturb it more; what grows with its square grows by 2. */
export const NOT_SQUARE = 1.5;

/**
 * Measures how the processor time of some work grows with its text: 1 for linear, 2 for quadratic. The least of several
 * runs counts at each size, so that what else the process does is left out; work that is over at once has an exponent
 * of 0.
 * @param work - given a multiple of the smallest size
 * @param limit - measuring ends with the first try at or below it
 * @param ready - done before each run, and not measured
 */
export async function growthOf(
  work: (factor: number) => unknown,
  limit = LINEAR,
  ready: (factor: number) => Promise<void> = async () => {},
): Promise<number> {
  const least = new Map<number, number>();
  let exponent = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && exponent > limit; tries++) {
    for (const factor of FACTORS) {
      await ready(factor);
      const took = await processorMs(() => work(factor));
      least.set(factor, Math.min(took, least.get(factor) ?? took));
      if (factor === FACTORS[0] && took < TOO_SHORT_MS) return 0;
    }
    exponent = slope(FACTORS.map((factor) => [Math.log(factor), Math.log(least.get(factor) ?? 1)] as const));
  }
  return exponent;
}

async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The slope of the line that fits some points best. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return rise / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
