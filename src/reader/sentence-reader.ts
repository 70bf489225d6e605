/** What a sentence is to a claim: it says so itself, it speaks against it, it tells that others say so, or none of these. */
export const RELATIONS = ['supports', 'contradicts', 'hearsay', 'neutral'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How a sentence of a document is said; the words of `Stance` in answering. */
export const STANCES = ['reported', 'statement', 'claim', 'denial'] as const;

/** Chances from 0 to 1 that add up to 1. */
export type RelationChances = Readonly<Record<Relation, number>>;
export type StanceChances = Readonly<Record<(typeof STANCES)[number], number>>;

/** What a reader was trained, or written, to tell. */
export type Head = 'answers' | 'relates' | 'stances';

/** How what a reader says of a sentence is joined with what the search says: fitted for each reader. */
export interface Weighing {
  /** What a logit of 1 adds to a sentence's score … */
  readonly logit: number;
  /** … what a sentence that holds most of the question's words, rare ones above all, gains over one that holds none … */
  readonly bm25: number;
  /** … and what a place that holds all of the question that any place holds gains over one that holds nothing of it. */
  readonly passage: number;
  /** The probability that a question is answered is 1 / (1 + e^-(bias + slope · the highest logit read)). */
  readonly bias: number;
  readonly slope: number;
  /** From this logit on the answer is found, and the rest need not be read; absent where reading costs little. */
  readonly sure?: number;
}

/**
 * Chooses among sentences and never writes one: it is given sentences and gives numbers, one a sentence. The same
 * sentences get the same numbers, whatever else was read before.
 */
export interface SentenceReader {
  /** Back end, model and version, for people: "onnx reader-1 (12 layers)". */
  readonly id: string;
  readonly heads: ReadonlySet<Head>;
  readonly weighing: Weighing;
  /** Whether it learnt a word in small letters whole; absent where a slip of the pen costs little. */
  readonly isWord?: (word: string) => boolean;
  /**
   * How well each sentence answers a question, read in its passage.
   * @param passages - each the sentences of a passage in text order
   * @returns a logit a sentence, in the order given; higher is better, across passages too
   */
  answers(
    question: string,
    passages: readonly (readonly string[])[],
  ): Promise<readonly (readonly number[])[]>;
  /** What each sentence is to its claim, in the order given. Rejects where `heads` lacks `relates`. */
  relates(
    pairs: readonly (readonly [claim: string, sentence: string])[],
  ): Promise<readonly RelationChances[]>;
  /** How each sentence is said, read in its paragraph. Rejects where `heads` lacks `stances`. */
  stances(paragraphs: readonly (readonly string[])[]): Promise<readonly (readonly StanceChances[])[]>;
}
