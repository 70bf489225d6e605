import type { Stance } from '../evidence/judgement.js';
import type { FigureKind } from '../language/figure.js';
import type { Span } from '../language/span.js';

export type { Stance };

/** Where something stands, for a person who wants to find it in the original. */
export interface CitedPlace {
  readonly title: string;
  /** Its file, where another document has the same title, publisher and day. */
  readonly file?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** Present where `published` is known only by the file's name. */
  readonly datedBy?: 'name';
  readonly url?: string;
  /** The paragraph's number, from 1, among the blocks that are neither boilerplate nor headings. */
  readonly paragraph: number;
  /** From 1, where the document is a PDF. */
  readonly page?: number;
  /** From 1, where the document is a table. */
  readonly row?: number;
}

/** Where a quote of an answer stands. */
export interface Citation extends CitedPlace {
  /** Counts from 1 through `quotes` and then `onRecord` of one answer. */
  readonly n: number;
  /** Where else the same words stand, one place a document: copies are one source. Absent where they stand once. */
  readonly alsoIn?: readonly CopyPlace[];
}

/** A place that has the words of a quote too. */
export interface CopyPlace extends CitedPlace {
  readonly documentId: string;
}

/**
 * Whole sentences of one document, word for word: `document.text.slice(start, end) === text`.
 * Checked again by `verifyQuote` at the moment of rendering.
 */
export interface Quote extends Span {
  readonly documentId: string;
  readonly text: string;
  readonly stance: Stance;
  /** Who says it, in the document's words, where the text tells. */
  readonly attributedTo?: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The words that answer, as ranges of the document's text inside the quote; may be empty. */
  readonly highlights: readonly Span[];
  readonly citation: Citation;
}

/** Quotes that both answer the question and cannot both be right; `quotes` are citation numbers. */
export interface Conflict {
  /** The kind of figure that they differ on. */
  readonly kind: FigureKind;
  /** What is counted, in a document's words: "homes". */
  readonly counted?: string;
  readonly quotes: readonly number[];
}

/**
 * How far the documents answer: `answers`; `nearest` where they tell of the matter but not of what is asked; `nothing` where
 * they do not even do that.
 */
export type Grade = 'answers' | 'nearest' | 'nothing';

/** The answer to one question. When `answered` is false, `quotes`, `onRecord` and `conflicts` are empty. */
export interface Answer {
  readonly question: string;
  /** Whether the grade is `answers`. */
  readonly answered: boolean;
  readonly grade: Grade;
  /** The probability that the quotes answer, from 0 to 1. */
  readonly confidence: number;
  /** At most five, the best first. */
  readonly quotes: readonly Quote[];
  /** At most two, where the grade is `nearest`: what stands nearest to an answer and is none. Else empty. */
  readonly nearest: readonly Quote[];
  /** Whether what is on record contradicts what is quoted, or the other way round. */
  readonly disputed?: boolean;
  /** What a fair answer must show too: the denial of a quoted allegation, the other side's account. */
  readonly onRecord: readonly Quote[];
  readonly conflicts: readonly Conflict[];
  /** What tells the other side of each other, answers it or sets it right, by citation numbers, the lower one first. */
  readonly facing?: readonly (readonly [number, number])[];
  /** The nearest topics that the documents do cover, when they do not answer. */
  readonly suggestions: readonly string[];
}
