import { type MeasurementName, measurementNames, measurementSpecs } from './measurements.js';
import type { Report, SetResult } from './report.js';

export type Trend = 'better' | 'worse' | 'same' | 'changed';

/** One measurement of two runs. */
export interface MeasurementChange {
  readonly name: MeasurementName;
  readonly before: number | null;
  readonly after: number | null;
  /** `after - before`; 0 when one of them is missing. */
  readonly by: number;
  readonly verdict: Trend;
}

export interface Comparison {
  readonly before: SetResult;
  readonly after: SetResult;
  readonly changes: readonly MeasurementChange[];
}

/** Below this a change of a share, a length or a count is rounding. */
const LEAST = { share: 0.0005, ratio: 0.005, characters: 0.5, count: 1 } as const;
/** Times differ from run to run: only a change of more than this share of the earlier time counts. */
const LEAST_TIME = 0.2;

/** Compares each result with that of the same set and system in an earlier run; what that run lacks is left out. */
export function compareReports(after: Report, before: Report): Comparison[] {
  return after.results.flatMap((result) => {
    const earlier = before.results.find(({ set, system }) => set === result.set && system === result.system);
    if (earlier === undefined) return [];
    const changes = measurementNames.map((name) =>
      compareMeasurement(name, earlier.figures[name], result.figures[name]),
    );
    return [{ before: earlier, after: result, changes }];
  });
}

function compareMeasurement(
  name: MeasurementName,
  before: number | null,
  after: number | null,
): MeasurementChange {
  const by = before === null || after === null ? 0 : after - before;
  const { better, unit } = measurementSpecs[name];
  const least = unit === 'ms' ? LEAST_TIME * (before ?? 0) : LEAST[unit];
  const verdict =
    Math.abs(by) < least || by === 0
      ? 'same'
      : better === 'neither'
        ? 'changed'
        : by > 0 === (better === 'more')
          ? 'better'
          : 'worse';
  return { name, before, after, by, verdict };
}
