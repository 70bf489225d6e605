import type { Corpus } from '../../corpus/document.js';
import { withdrawalBehind } from '../../evidence/corrections/withdrawal.js';
import { isInterposed } from '../../evidence/interposed.js';
import { defeatBehind } from '../../evidence/motions.js';
import { LONGEST_ANSWERED } from '../../evidence/replies.js';
import { ratesFalse } from '../../evidence/reply.js';
import type { IndexedSentence } from '../../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences } from '../../evidence/sentence-index/judged-sentences.js';

/** So many sentences of an answer stand with what was asked. */
const MOST_SENTENCES = 3;

const SAYS_NO =
  /^\W*(?:x\]?\)?\s*)?(?:no|nein|non|never|not (?:at all|so|true)|(?:that|it) is not (?:so|true|right|correct)|I did not|I didn['’]t)\b/iu;
/** What must stand beside a sentence that is shown. */
export interface Beside {
  readonly sentences: readonly IndexedSentence[];
  /** Whether it says that the sentence is not so. */
  readonly contradicts: boolean;
}

/** Gives what takes a sentence back or decides against it, else what is answered to it. */
export function standsBeside(
  sentence: IndexedSentence,
  corpus: Pick<Corpus, 'passages'>,
  index: JudgedSentences,
): Beside {
  const { behind } = withdrawalBehind(sentence, index);
  if (behind.length > 0) return { sentences: behind, contradicts: true };
  const rating = ratingBehind(sentence, index);
  if (rating.length > 0) return { sentences: rating, contradicts: true };
  const defeat = defeatBehind(sentence, index);
  if (defeat !== undefined) return { sentences: [defeat], contradicts: true };
  const sentences = answerTo(sentence, corpus, index);
  const [first] = sentences;
  return { sentences, contradicts: first?.stance === 'denial' || SAYS_NO.test(first?.words ?? '') };
}

/** Gives the word of a page that calls false what it looks into, with what it says behind it. */
function ratingBehind(sentence: IndexedSentence, index: JudgedSentences): readonly IndexedSentence[] {
  if (sentence.stance !== 'claim') return [];
  const following = index
    .between(sentence.position + 1, sentence.position + 1 + LONGEST_ANSWERED)
    .filter(({ documentId }) => documentId === sentence.documentId);
  const at = following.findIndex(({ stance, words }) => stance === 'denial' && ratesFalse(words));
  const rating = following[at];
  if (rating === undefined) return [];
  const next = following[at + 1];
  return next?.passage === rating.passage ? [rating, next] : [rating];
}

/** Gives what the next one who speaks answers to a sentence of a conversation; nothing where none answers, or in other texts. */
export function answerTo(
  { passage, documentId, end }: IndexedSentence,
  { passages }: Pick<Corpus, 'passages'>,
  index: JudgedSentences,
): readonly IndexedSentence[] {
  const { turns = [], end: last = end } = passages[passage] ?? {};
  const from = turns.findIndex((turn) => turn >= end);
  if (from < 0) return [];
  const said = turns
    .slice(from)
    .map((start, at) => index.touching(documentId, { start, end: turns[from + at + 1] ?? last }));
  const answer = said.find(([first]) => first !== undefined && !isInterposed(first.words));
  return answer?.slice(0, MOST_SENTENCES) ?? [];
}
