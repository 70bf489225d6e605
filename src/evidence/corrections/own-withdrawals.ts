import { contentTerms } from '../../language/analyzer.js';
import { oneSpaced } from '../../language/one-spaced.js';
import { WITHDRAWS_OWN } from '../cues/taking-back-cues.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';

const ABOUT = /\b(?:about|regarding|concerning) ([^.,;:!?]{2,40})/iu;

/** What a writer takes back, and the sentences of his in which he said it. */
export interface OwnWithdrawal {
  readonly key: IndexedSentence;
  readonly meant: readonly IndexedSentence[];
}

/**
 * Finds where somebody takes back what he wrote farther up: of the one he names, else what he wrote last, where the file tells when each
 * message was written.
 * @param sentences - all of a document, in its order
 */
export function ownWithdrawals(sentences: readonly IndexedSentence[]): OwnWithdrawal[] {
  return sentences.flatMap((key, at) => {
    const words = oneSpaced(key.words);
    if (key.isWritten !== true || !WITHDRAWS_OWN.test(words)) return [];
    const isOwn = (one: IndexedSentence) => one.isWritten === true && one.attributedTo === key.attributedTo;
    const before = sentences.slice(0, at).filter((one) => isOwn(one) && one.passage < key.passage);
    const of = ABOUT.exec(words)?.[1];
    const meant = of === undefined ? lastMessage(key, before) : naming(of, before);
    return meant.length > 0 ? [{ key, meant }] : [];
  });
}

function naming(words: string, before: readonly IndexedSentence[]): IndexedSentence[] {
  const terms = new Set(contentTerms(words));
  return before.filter((one) => contentTerms(one.words).some((term) => terms.has(term)));
}

function lastMessage({ at }: IndexedSentence, before: readonly IndexedSentence[]): IndexedSentence[] {
  const last = before.at(-1);
  if (at === undefined || last?.at === undefined || last.at === at) return [];
  return before.filter((one) => one.at === last.at && one.passage === last.passage);
}
