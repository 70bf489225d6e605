import type { Span } from '../../language/span.js';
import type { Stance } from '../judgement.js';

/** Where the words that name the speaker stand, seen from the cue. */
export type Speaker =
  /** the subject of the cue's verb: "the firm denied", "who denies", "released a video claiming" */
  | 'subject'
  /** behind "by", if at all: "allegations by two players" */
  | 'by'
  /** behind "by", else as `outer`: "was accused by two players", "police say he was accused" */
  | 'agent'
  /** right behind the cue: "according to the firm" */
  | 'after'
  /** whoever says the sentence around the cue: "she said there was no truth in it" */
  | 'outer'
  /** nobody: "allegedly" */
  | 'none';

/** One row: these words make a sentence a claim, a denial or a statement, unless something beside them says otherwise. */
export interface Cue {
  readonly stance: Exclude<Stance, 'reported'>;
  readonly words: RegExp;
  readonly speaker: Speaker;
  /** Must match what follows the words. */
  readonly ahead?: RegExp;
  /** Must match what stands before the words. */
  readonly behind?: RegExp;
  /** Holds only where the sentence is said by somebody: beside a verb of saying, or in quotation marks. */
  readonly saidAround?: true;
  /** Holds where the sentence is said by somebody, and where a party speaks for itself: else the document tells it. */
  readonly saidOrOwn?: true;
  /** Must not match what follows, what stands before. */
  readonly notAhead?: RegExp;
  readonly notBehind?: RegExp;
}

/** One row of the cue table found in a sentence; `start` and `end` count from the sentence's start. */
export interface CueMatch extends Span {
  readonly cue: Cue;
}
