import type { DateParts } from './date-value.js';
import type { Basis, Precision } from './temporal-expression.js';
import type { Told } from './told.js';

/** What a reading is resolved against. Nothing else is asked, least of all a clock. */
export interface Setting {
  /** The document's publication, as exact as known. */
  readonly published?: DateParts;
  /** When the message that it stands in was written, ISO 8601 with the time. */
  readonly writtenAt?: string;
  /** What the text told before, the latest last. */
  readonly told: readonly Told[];
  readonly sentence: string;
  /** Offset of the reading in `sentence`. */
  readonly at: number;
  /** Offset of its end in `sentence`. */
  readonly until: number;
  readonly block: number;
  /** What stands before the reading in its block, also in sentences before its own; at most some hundred characters. */
  readonly lead?: string;
  /** An explicit day right beside a relative wording: "yesterday (October 23)". */
  readonly twin?: string;
  /** A year that the same sentence states behind the date for several: "on March 3 and April 5, 2017". */
  readonly sharedYear?: number;
  /** The value of the next reading, for "two days after September 5". */
  readonly next?: string;
}

export interface Resolved {
  readonly value: string;
  readonly endValue?: string;
  readonly precision: Precision;
  readonly basis: Basis;
}
