import type { Engine } from '../answering/engine.js';
import type { Corpus } from '../corpus/document.js';
import { DEFAULT_THRESHOLD, openEngine } from '../open-engine.js';
import { baselines } from './baselines.js';

/** Something that answers questions, to be measured. */
export interface System {
  readonly name: string;
  open(corpus: Corpus): Engine;
  /** The same without refusing, where it refuses at all. */
  openUnrefusing?(corpus: Corpus): Engine;
}

/** Casebook as shipped, at the built-in threshold whatever the environment says. */
export const casebook: System = {
  name: 'casebook',
  open: (corpus) => openEngine(corpus, DEFAULT_THRESHOLD),
  openUnrefusing: (corpus) => openEngine(corpus, 0),
};

/** Casebook, then what it has to beat. */
export const systemsWithBaselines: readonly System[] = [casebook, ...baselines];
