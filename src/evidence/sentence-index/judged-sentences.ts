import type { Span } from '../../language/span.js';
import type { Correction } from '../corrections/bound-notes.js';
import type { IndexedSentence, SentenceRef } from './indexed-sentence.js';

/** The sentences of a corpus and how they are said; each goes by its position among all. */
export interface JudgedSentences {
  /** How many sentences there are. */
  readonly count: number;
  /** The sentence at a position; the same object each time. */
  at(position: number): IndexedSentence | undefined;
  /** The sentences from one position up to another. */
  between(from: number, to: number): readonly IndexedSentence[];
  /** Every sentence, in order of document and offset. */
  all(): readonly IndexedSentence[];
  /** The sentences that a span of a document touches. */
  touching(documentId: string, span: Span): readonly IndexedSentence[];
  /** What stands from one sentence of a document to the end of another, said like the latter. */
  joined(first: IndexedSentence, last: IndexedSentence): SentenceRef;
}

/** The same with the notes that set some of them right. */
export interface NotedSentences extends JudgedSentences {
  /** What the document of a sentence says elsewhere to set it right. */
  correctionsOf(sentence: IndexedSentence): readonly Correction[];
}

/** The same with what of their names and words stands where. */
export interface SentencesByWord extends JudgedSentences {
  /** The subjects that a text, such as a question, has in common with the corpus; no names. */
  subjectsOf(words: string): ReadonlySet<string>;
  /** The positions of the sentences that hold a word of a matter, from `matterOf`, in text order. */
  telling(matter: string): Uint32Array;
  /** Whether the sentence at a position holds a word of a matter. */
  holds(position: number, matter: string): boolean;
  /** The positions of the sentences that write a name, in text order. */
  naming(name: string): Uint32Array;
}

/** What two sentences are weighed by that may be two sides of one matter. */
export interface KnownSides {
  /** Whether a denial answers whatever was alleged, see `answersEverything`; found out once. */
  answersEverything(denial: IndexedSentence): boolean;
  /** Whether whoever bears a name denies something in a sentence that writes it. */
  isDenier(name: string): boolean;
  /**
   * How rare a name or subject is: 1 when one sentence alone has it, falling slowly to a floor. It counts sentences that have it
   * and not those that lack it, so that an unrelated document changes no score.
   */
  rarity(key: string): number;
}
