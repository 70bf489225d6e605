import type { Stance } from '../judgement.js';
import type { IndexedSentence } from './indexed-sentence.js';
import type { SentencePlaces } from './sentence-places.js';

/** Reads what a sentence is compared by, for the one at a position of the corpus. */
export interface SentenceParts {
  textOf(position: number): string;
  wordsOf(position: number): string;
  namesOf(position: number): ReadonlySet<string>;
  nearNamesOf(position: number): ReadonlySet<string>;
  subjectsOf(position: number): ReadonlySet<string>;
  speakerNamesOf(position: number): ReadonlySet<string>;
  isWrittenAt(position: number): boolean;
  atOf(position: number): string | undefined;
  headingOf(position: number): string | undefined;
  tellsOfAccusation(position: number): boolean;
  clearsSomebody(position: number): boolean;
  mayBeNote(position: number): boolean;
  isLabelledClaim(position: number): boolean;
  isToDo(position: number): boolean;
}

/** A sentence whose parts are read when they are first asked for: most are never asked. */
export class StoredSentence implements IndexedSentence {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  declare readonly attributedTo?: string;
  readonly passage: number;
  readonly position: number;
  readonly #parts: SentenceParts;
  #names: ReadonlySet<string> | undefined;
  #nearNames: ReadonlySet<string> | undefined;
  #subjects: ReadonlySet<string> | undefined;
  #speakerNames: ReadonlySet<string> | undefined;

  constructor(position: number, places: SentencePlaces, parts: SentenceParts) {
    const { start, end } = places.spanOf(position);
    const attributedTo = places.speakerOf(position);
    this.documentId = places.documentIdOf(position);
    this.start = start;
    this.end = end;
    this.stance = places.stanceOf(position);
    if (attributedTo !== undefined) this.attributedTo = attributedTo;
    this.passage = places.passageOf(position);
    this.position = position;
    this.#parts = parts;
  }

  get text(): string {
    return this.#parts.textOf(this.position);
  }

  get words(): string {
    return this.#parts.wordsOf(this.position);
  }

  get names(): ReadonlySet<string> {
    this.#names ??= this.#parts.namesOf(this.position);
    return this.#names;
  }

  get nearNames(): ReadonlySet<string> {
    this.#nearNames ??= this.#parts.nearNamesOf(this.position);
    return this.#nearNames;
  }

  get subjects(): ReadonlySet<string> {
    this.#subjects ??= this.#parts.subjectsOf(this.position);
    return this.#subjects;
  }

  get speakerNames(): ReadonlySet<string> {
    this.#speakerNames ??= this.#parts.speakerNamesOf(this.position);
    return this.#speakerNames;
  }

  get tellsOfAccusation(): boolean {
    return this.#parts.tellsOfAccusation(this.position);
  }

  get clearsSomebody(): boolean {
    return this.#parts.clearsSomebody(this.position);
  }

  get mayBeNote(): boolean {
    return this.#parts.mayBeNote(this.position);
  }

  get isLabelledClaim(): boolean {
    return this.#parts.isLabelledClaim(this.position);
  }

  get isToDo(): boolean {
    return this.#parts.isToDo(this.position);
  }

  get isWritten(): boolean {
    return this.#parts.isWrittenAt(this.position);
  }

  get at(): string | undefined {
    return this.#parts.atOf(this.position);
  }

  get heading(): string | undefined {
    return this.#parts.headingOf(this.position);
  }
}
