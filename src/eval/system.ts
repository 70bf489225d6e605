import type { ReadingOptions } from '../answering/create-engine.js';
import type { Engine } from '../answering/engine.js';
import type { Corpus } from '../corpus/document.js';

/** Something that answers questions, to be measured. */
export interface System {
  readonly name: string;
  /** What reads for it; absent where nothing but its own words do. */
  readonly reading?: ReadingOptions;
  open(corpus: Corpus): Engine;
  /** The same without refusing, where it refuses at all. */
  openUnrefusing?(corpus: Corpus): Engine;
}
