import { contentTerms } from '../language/analyzer.js';
import { asksAtEnd } from '../language/asks-at-end.js';
import { oneSpaced } from '../language/one-spaced.js';

/** "Did you take the coins?", "Is it true that …?": whether something was so. */
const ASKS_WHETHER_SO =
  /^\W*(?:(?:and|but|so|then|well|okay),? )?(?:did|have|has|had|were|was|is it true|are you saying)\s/iu;
/** "No.", "[laughs] No, never." */
const NO =
  /^\W*(?:\[[^[\]]{1,20}\]\s)?(?:no|nope|never|not at all|absolutely not|certainly not|of course not|definitely not)(?=[.,!;]|$)/iu;
const NEGATES = /\b(?:did|have|has|had|was|were)(?: not|n[’']t)\b|\b(?:has|have|had) never\b/iu;
/** What may be so later, and what one does not know, is not denied. */
const LEAVES_OPEN = /\b(?:yet|so far|until|know|knew|remember|recall|recollect|say|comment|heard?|sure)\b/iu;

/**
 * Tells whether whoever is asked denies what he is asked about: with a no, or by saying that it was not so.
 * @param question - the sentence that he answers
 * @param answer - the first sentence of his answer
 */
export function deniesAsked(question: string, answer: string): boolean {
  if (!asksAtEnd(question) || asksAtEnd(answer)) return false;
  const [asked, said] = [oneSpaced(question), oneSpaced(answer)];
  if (NO.test(said)) return ASKS_WHETHER_SO.test(asked);
  if (!NEGATES.test(said) || LEAVES_OPEN.test(said)) return false;
  const terms = new Set(contentTerms(asked));
  return contentTerms(said).some((term) => terms.has(term));
}
