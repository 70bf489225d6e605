import type { CorpusWords } from '../../retrieval/corpus-words.js';
import type { Runs } from '../../retrieval/number-lists.js';
import type { WordTally } from '../../retrieval/word-tally.js';
import type { Side } from '../sides.js';
import type { PlaceColumns } from './place-columns.js';
import type { NameRows } from './read-sentences.js';
import type { RoleFacts } from './word-roles.js';

/** The sentences of a corpus by what they name, and those that take a side by that and with their subjects. */
export interface NameColumns extends NameRows {
  /** How many sentences have each name or subject. */
  readonly counts: Uint32Array;
  readonly byName: Runs;
  /** Of each side the sentences under the names that they write or may mean. */
  readonly bySide: ReadonlyMap<Side, Runs>;
  /** Of each sentence that takes a side its subjects, each once. */
  readonly subjects: Runs;
}

/** What sentences are read from. */
export interface ReadFrom {
  /** The first passage of each document, and how many passages there are. */
  readonly documentStarts: Uint32Array;
  readonly words: CorpusWords;
  readonly tally: WordTally;
  readonly places: PlaceColumns;
}

/** The lists of a corpus before. */
export interface NamesBefore extends Omit<ReadFrom, 'tally'> {
  readonly names: NameColumns;
  readonly roles: RoleFacts;
}

/** The positions of sentences, from one up to another. */
export type Positions = readonly [first: number, end: number];
