import type { Span } from '../language/span.js';

export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Whether the text gives the whole date, tells it relative to another, or leaves parts to be completed. */
export type Basis = 'explicit' | 'relative' | 'completed';

/**
 * A date in a text. `value` is ISO 8601 in the manner of TIMEX3: `2018`, `2018-09`, `2018-09-10`, `2018-Q3`,
 * `198`, `XXXX-09-10` where no year is known. Never more exact than the text.
 */
export interface TemporalExpression extends Span {
  readonly text: string;
  readonly value: string;
  /** The last day or month of a range, in the form of `value`. */
  readonly endValue?: string;
  readonly precision: Precision;
  readonly basis: Basis;
  /** Time of day and zone in the document's own words, such as "around 22:00". */
  readonly timeText?: string;
}
