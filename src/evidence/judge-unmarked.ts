import type { Span } from '../language/span.js';
import type { Judgement } from './judgement.js';
import { judgeStance } from './stance.js';
import type { Cue } from './stance-cues.js';

/** So much of what stands around a sentence may tell how it is said; UTF-16 code units. */
const BEFORE_CHARS = 4000;
const BEHIND_CHARS = 200;
const GAP = /[^\S\n]{2,}/;
const GAPS = /[^\S\n]{2,}/g;

/** As `judgeStance`, where marks of emphasis and addresses of links were read as white space: one space stands for them. */
export function judgeUnmarked(text: string, sentence: Span, cues?: readonly Cue[]): Judgement {
  const words = text.slice(sentence.start, sentence.end);
  if (!GAP.test(words)) return judgeStance(text, sentence, cues);
  const before = text.slice(Math.max(0, sentence.start - BEFORE_CHARS), sentence.start);
  const own = words.replace(GAPS, ' ');
  const behind = text.slice(sentence.end, sentence.end + BEHIND_CHARS);
  const span = { start: before.length, end: before.length + own.length };
  return judgeStance(`${before}${own}${behind}`, span, cues);
}
