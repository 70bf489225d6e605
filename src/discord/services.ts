import type { Engine } from '../answering/engine.js';
import type { Corpus } from '../corpus/document.js';

/** All that a command may use beside the call itself. */
export interface Services {
  readonly engine: Engine;
  readonly corpus: Corpus;
  /** Of this package, such as `0.1.0`. */
  readonly version: string;
}

/** What the start of the program hands in; absent parts get quiet defaults. */
export interface ServiceParts {
  readonly engine: Engine;
  readonly version: string;
}

/** Puts together what commands use. Console and tests call it as the bot does. */
export function createServices(parts: ServiceParts): Services {
  return { engine: parts.engine, corpus: parts.engine.corpus, version: parts.version };
}
