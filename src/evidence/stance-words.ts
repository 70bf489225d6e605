import type { ImpliedWords } from '../retrieval/sentence.js';
import type { Stance } from './judgement.js';
import type { JudgedSentences } from './sentence-index/judged-sentences.js';

/** What people ask with when they mean a stance: "did he deny it?", "who accuses them?". */
const WORDS: Readonly<Record<Stance, readonly string[]>> = {
  reported: [],
  claim: ['claim', 'accuse', 'allege', 'allegation', 'accusation', 'rumor'],
  denial: ['deny', 'denied', 'denial', 'refute'],
  statement: ['say', 'said', 'state', 'statement', 'respond', 'response'],
};

/** Gives the words by which a sentence is found for its stance, whichever verb it uses itself. */
export function stanceWords(stances: JudgedSentences): ImpliedWords {
  return (documentId, sentence) => {
    const [judged] = stances.touching(documentId, sentence);
    return judged === undefined ? [] : WORDS[judged.stance];
  };
}
