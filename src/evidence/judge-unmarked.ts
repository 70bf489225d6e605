import type { Span } from '../language/span.js';
import type { LookBack } from './attribution/look-back.js';
import type { Cue } from './cues/cue.js';
import type { Judgement } from './judgement.js';
import { judgeSentence } from './stance.js';

const GAPS = /[^\S\n]{2,}/g;

/**
 * Judges as `judgeSentence` does, where marks of emphasis and addresses of links were read as white space: one space
 * stands for them.
 */
export function judgeUnmarked(back: LookBack, { start, end }: Span, cues?: readonly Cue[]): Judgement {
  const words = back.text.slice(start, end).replace(GAPS, ' ');
  return judgeSentence(back, { start, end, words }, cues);
}
