import type { Stance } from '../answering/answer.js';
import type { Span } from '../corpus/document.js';

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

/** One telling of an event in one document; `text` is the document's slice. */
export interface EventQuote extends Span {
  readonly documentId: string;
  readonly text: string;
  readonly stance: Stance;
  readonly attributedTo?: string;
}

/** Something that happened; `quotes` tell it, the fullest first, the others from other documents. */
export interface Event {
  /** As `TemporalExpression.value`; null in the undated part. */
  readonly date: string | null;
  readonly endDate?: string;
  readonly precision: Precision | null;
  readonly basis: Basis | null;
  readonly timeText?: string;
  readonly stance: Stance;
  readonly quotes: readonly [EventQuote, ...EventQuote[]];
  /** What else a fair telling shows beside it: the denial of a claim, or the claim that a denial answers. */
  readonly counterparts: readonly EventQuote[];
}

/** `events` in order of time, those without a year last; `undated` in order of document and offset. */
export interface Timeline {
  readonly events: readonly Event[];
  readonly undated: readonly Event[];
}
