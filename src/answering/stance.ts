import type { Span } from '../corpus/document.js';
import type { Stance } from './answer.js';

export interface Judgement {
  readonly stance: Stance;
  /** Who says it, in the document's own words, where the text tells. */
  readonly attributedTo?: string;
}

/** Tells how a document says one of its sentences. */
export function judgeStance(_text: string, _sentence: Span): Judgement {
  return { stance: 'reported' };
}
