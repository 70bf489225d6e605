import { BARE_DENIAL } from '../cues/denial-cues.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import type { JudgedSentences } from '../sentence-index/judged-sentences.js';
import { isRefuted, isTakenBack } from './note-words.js';
import { takesBack, takesBackAtOnce, tellsWhatWasSaid } from './taking-back.js';

/** Finds what is right in place of what was taken back or refuted: shown alone, "we wrote …" would spread the error again. */
export function correctionBehind(sentence: IndexedSentence, index: JudgedSentences): IndexedSentence[] {
  if (!isTakenBack(sentence.words) && !isRefuted(sentence.words)) return [];
  const next = index.at(sentence.position + 1);
  return next?.passage === sentence.passage ? [next] : [];
}

/**
 * Gives what takes back behind a sentence what its speaker says to have said before, and what he says in its place.
 * @returns whether the sentence is taken back, and the sentences behind it that do so, in text order
 */
export function withdrawalBehind(
  sentence: IndexedSentence,
  index: JudgedSentences,
): { readonly isWithdrawn: boolean; readonly behind: readonly IndexedSentence[] } {
  if (!tellsWhatWasSaid(sentence.words)) return { isWithdrawn: false, behind: [] };
  const [next, more] = index.between(sentence.position + 1, sentence.position + 3);
  const isNear = (other: IndexedSentence | undefined): other is IndexedSentence =>
    other?.documentId === sentence.documentId && other.passage - sentence.passage <= 1;
  if (takesBackAtOnce(sentence.words)) return { isWithdrawn: true, behind: isNear(next) ? [next] : [] };
  if (!isNear(next) || !saysItIsNotSo(next.words)) return { isWithdrawn: false, behind: [] };
  return { isWithdrawn: true, behind: more?.passage === next.passage ? [next, more] : [next] };
}

function saysItIsNotSo(words: string): boolean {
  return takesBack(words) || words.search(BARE_DENIAL) === 0;
}
