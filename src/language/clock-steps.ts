/** The time of an entry in a row of them. */
export interface ClockStep {
  /** Since midnight. */
  readonly minutes: number;
  /** Whether the entries run forward (1) or back (-1), as far as those before tell. */
  readonly way: -1 | 0 | 1;
}

/** A step of so many minutes leads over midnight in any row … */
const SURELY_OVER = 18 * 60;
/** … and one of so many against the way in which the row runs. */
const AGAINST_WAY = 6 * 60;

/**
 * Goes from the time of one entry to the next. What stands below 23:58 and tells of 00:12 is of the day after. With the
 * newest first, what stands below 00:12 and tells of 23:58 is of the day before.
 * @param minutes - of the next entry, since midnight
 * @returns the next step, and how many days it lies behind (-1, 0 or 1)
 */
export function stepClock(
  before: ClockStep | undefined,
  minutes: number,
): ClockStep & { readonly days: -1 | 0 | 1 } {
  if (before === undefined) return { minutes, way: 0, days: 0 };
  const step = minutes - before.minutes;
  const { way } = before;
  if (step <= -SURELY_OVER || (step <= -AGAINST_WAY && way > 0)) return { minutes, way: 1, days: 1 };
  if (way < 0 && step >= AGAINST_WAY) return { minutes, way, days: -1 };
  return { minutes, way: step > 0 ? 1 : step < 0 ? -1 : way, days: 0 };
}
