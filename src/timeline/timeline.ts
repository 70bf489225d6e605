import type { Basis, Precision } from '../dates/temporal-expression.js';
import type { Stance } from '../evidence/judgement.js';
import type { SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';

/** One telling of an event in one document. */
export type EventQuote = SentenceRef;

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
