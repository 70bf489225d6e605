import type { Reading } from '../answering/create-engine.js';
import type { Engine } from '../answering/engine.js';
import type { Corpus } from '../corpus/document.js';
import { DEFAULT_THRESHOLD, openEngine } from '../open-engine.js';
import { baselines } from './baselines.js';

/** Something that answers questions, to be measured. */
export interface System {
  readonly name: string;
  /** What reads for it; absent where nothing but its own words do. */
  readonly reading?: Reading;
  open(corpus: Corpus): Engine;
  /** The same without refusing, where it refuses at all. */
  openUnrefusing?(corpus: Corpus): Engine;
}

/** Casebook at the built-in threshold whatever the environment says, with the reader given or the lexical one. */
export function casebookWith(reading: Reading): System {
  return {
    name: 'casebook',
    reading,
    open: (corpus) => openEngine(corpus, DEFAULT_THRESHOLD, reading),
    openUnrefusing: (corpus) => openEngine(corpus, 0, reading),
  };
}

/** Casebook with the lexical reader. */
export const casebook: System = casebookWith({});

/** Casebook, then what it has to beat. */
export const withBaselines = (system: System): readonly System[] => [system, ...baselines];
