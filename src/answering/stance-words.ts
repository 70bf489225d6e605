import type { Span } from '../corpus/document.js';
import type { Stance } from './answer.js';
import { judgeStance } from './stance.js';

/** What people ask with when they mean a stance: "did he deny it?", "who accuses them?". */
const WORDS: Readonly<Record<Stance, readonly string[]>> = {
  reported: [],
  claim: ['claim', 'accuse', 'allege', 'allegation', 'accusation', 'rumor'],
  denial: ['deny', 'denied', 'denial', 'refute'],
  statement: ['say', 'said', 'state', 'statement', 'respond', 'response'],
};

/** The words by which a sentence is found for its stance, whichever verb it uses itself. */
export function stanceWords(text: string, sentence: Span): readonly string[] {
  return WORDS[judgeStance(text, sentence).stance];
}
