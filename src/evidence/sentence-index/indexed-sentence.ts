import type { Span } from '../../language/span.js';
import type { Stance } from '../judgement.js';

/** One sentence of a document and how it is said; `text` is the document's slice. */
export interface SentenceRef extends Span {
  readonly documentId: string;
  readonly text: string;
  readonly stance: Stance;
  readonly attributedTo?: string;
}

/** Gives of a sentence where it stands and how it is said, and nothing else. */
export function refOf({ documentId, start, end, text, stance, attributedTo }: SentenceRef): SentenceRef {
  return { documentId, start, end, text, stance, ...(attributedTo !== undefined && { attributedTo }) };
}

/** A sentence with what it is compared by. */
export interface IndexedSentence extends SentenceRef {
  /** What a reader sees of it: without the addresses of links and other marks. */
  readonly words: string;
  /** Counts all passages of the corpus; neighbours in a document differ by one. */
  readonly passage: number;
  /** Counts all sentences of the corpus. */
  readonly position: number;
  readonly names: ReadonlySet<string>;
  /** Whom "the company" or "he" in it most likely means: the names of the nearest sentence before, and of the title. */
  readonly nearNames: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** The names that its speaker goes by; empty where it tells of none, or of a publication that only passes it on. */
  readonly speakerNames: ReadonlySet<string>;
  /** Whether its words tell that somebody is accused, and that somebody is cleared of what is alleged. */
  readonly tellsOfAccusation: boolean;
  readonly clearsSomebody: boolean;
  /** Whether it may be a note that sets something right, or part of one, as far as its words show. */
  readonly mayBeNote: boolean;
  /** Whether its document labels it as a claim that it looks into. */
  readonly isLabelledClaim?: boolean;
  /** Whether it is, or goes on, a task that is not done. */
  readonly isToDo?: boolean;
  /** Whether its speaker is who wrote it, or whose turn it is, as the form of its document tells. */
  readonly isWritten?: boolean;
  /** When it was written, where the file says so of its message or entry; ISO 8601. */
  readonly at?: string | undefined;
  /** The heading above, of the first sentence below it. */
  readonly heading?: string | undefined;
}

/** Lists the names that a sentence writes or means. */
export function namesOf({ names, nearNames }: IndexedSentence): string[] {
  return [...names, ...nearNames];
}

/** Tells whether a sentence writes or means one of some names. */
export function meansName({ names, nearNames }: IndexedSentence, some: readonly string[]): boolean {
  return some.some((name) => names.has(name) || nearNames.has(name));
}
