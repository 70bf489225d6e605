import type { Span } from './span.js';

export type FigureKind = 'amount' | 'count' | 'share' | 'date' | 'place';

/** One reading of a figure: `unit` must agree before `low` to `high` are compared. */
export interface FigureReading {
  /** A currency, `%`, a part of a date, or empty. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** What a sentence gives as a figure, before its surroundings are known. Offsets count from the sentence's start. */
export interface FoundFigure extends Span {
  readonly kind: FigureKind;
  /** Alternatives of one figure: "RMB 11 million ($1.6 million)" has two. */
  readonly readings: readonly FigureReading[];
  /** What is counted, as written: "people"; or how a place is related: "based". */
  readonly head?: string;
  /** The names of a place, folded. */
  readonly place?: ReadonlySet<string>;
}

/** A figure with the words it is told by. */
export interface Figure extends FoundFigure {
  readonly headKey: string;
  /** The content words right before and behind it, inside its clause: what happened to that many, that day. */
  readonly near: ReadonlySet<string>;
  /** Those of them that are verbs. */
  readonly nearVerbs: ReadonlySet<string>;
}
