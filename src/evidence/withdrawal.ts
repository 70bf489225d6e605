import { BARE_DENIAL } from './cues/denial-cues.js';
import type { IndexedSentence } from './indexed-sentence.js';
import type { StanceIndex } from './stance-index.js';

/** "In my first statement I said …", "I told the police that …" */
const SAID_BEFORE =
  /\b(?:I|we) (?:had |have |first |then |also |originally |previously |earlier ){0,2}(?:said|stated|told|wrote|claimed|testified|swore|sworn|declared|signed|gave|reported)\b|\b(?:my|our) (?:first|earlier|previous|original|former|initial|last) (?:\w+ )?(?:statement|account|testimony|interview|evidence|deposition|report|version)\b/iu;
/** "I was mistaken.", "That part is not true.", "I take that back.", "In fact I was at home." */
const TAKES_BACK =
  /^\W*(?:(?:but|however|now|yet),? )?(?:I (?:now )?(?:was|am|had been) (?:\w+ )?(?:wrong|mistaken|lying|confused)|I (?:now )?(?:lied|invented|withdraw|retract|take (?:that|it|this|those words) back|wish to (?:correct|withdraw|retract)|want to (?:correct|withdraw|retract)|must correct|made (?:that|it|this) up)|(?:that|this|it|what I said)(?: (?:statement|account|evidence|part|sentence|answer))? (?:is|was) (?:\w+ )?(?:wrong|incorrect|untrue|false|mistaken|a lie|a mistake|an error|invented|not (?:so|true|correct|right|the case))|(?:in fact|in truth|in reality|the truth is)\b)/iu;
/** The same behind what was said, in one sentence. */
const TAKEN_BACK_AT_ONCE =
  /[,;–—] ?(?:(?:but|and|which|that|this|it|I) ){1,3}(?:is|was|am) (?:\w+ )?(?:wrong|incorrect|untrue|false|mistaken|a lie|a mistake|not (?:so|true|correct|right))\b/iu;

/**
 * Gives what takes back behind a sentence what its speaker says to have said before, and what he says in its place.
 * @returns whether the sentence is taken back, and the sentences behind it that do so, in text order
 */
export function withdrawalBehind(
  sentence: IndexedSentence,
  index: StanceIndex,
): { readonly isWithdrawn: boolean; readonly behind: readonly IndexedSentence[] } {
  if (!SAID_BEFORE.test(sentence.words)) return { isWithdrawn: false, behind: [] };
  const [next, more] = index.between(sentence.position + 1, sentence.position + 3);
  const isNear = (other: IndexedSentence | undefined): other is IndexedSentence =>
    other?.documentId === sentence.documentId && other.passage - sentence.passage <= 1;
  if (TAKEN_BACK_AT_ONCE.test(sentence.words))
    return { isWithdrawn: true, behind: isNear(next) ? [next] : [] };
  if (!isNear(next) || !takesBack(next.words)) return { isWithdrawn: false, behind: [] };
  return { isWithdrawn: true, behind: more?.passage === next.passage ? [next, more] : [next] };
}

function takesBack(words: string): boolean {
  return TAKES_BACK.test(words) || words.search(BARE_DENIAL) === 0;
}
