import type { ReadingOptions } from '../answering/create-engine.js';
import { DEFAULT_THRESHOLD, openEngine } from '../open-engine.js';
import type { System } from './system.js';

/** Measures Casebook at the built-in threshold whatever the environment says, with the reader given or the lexical one. */
export function casebookWith(reading: ReadingOptions): System {
  return {
    name: 'casebook',
    reading,
    open: (corpus) => openEngine(corpus, DEFAULT_THRESHOLD, reading),
    openUnrefusing: (corpus) => openEngine(corpus, 0, reading),
  };
}

/** Casebook with the lexical reader. */
export const casebook: System = casebookWith({});
