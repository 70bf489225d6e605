import { contentTerms } from '../../language/analyzer.js';
import { asksMore, JOINT, QUESTION_END, REFERS_BACK } from './follow-up.js';

/** Goes on from what was said before: "and in October?", "what about the police?", "那十月呢？". */
const GOES_ON =
  /^(?:and|but|or|so|then|also|what about|how about|what else)\b|^(?:那|那么|然后|还有|而且|但是|呢)/i;
/** A name inside the sentence, which then stands for itself. */
const NAMES = /(?<!^)(?<![.!?]\s)\b\p{Lu}\p{L}+/u;

const FEW_WORDS = 3;
const FEW_TERMS = 3;
/** "did the police come?": what it asks about stands in the question before, unless it names something. */
const FEWEST_TERMS = 2;
const FEW_HAN = 5;

/** Tells whether a line may only be understood after the question before it. */
export function isFollowUp(line: string): boolean {
  const words = line.split(' ').length;
  const terms = contentTerms(line).length;
  if (GOES_ON.test(line)) return terms <= FEW_TERMS;
  // Chinese has no spaces to count words by; five characters are "谁说的？" and little more.
  const isFragment = /\p{Script=Han}/u.test(line) ? line.length <= FEW_HAN : words <= FEW_WORDS;
  if (isFragment || NAMES.test(line)) return isFragment;
  return terms <= (REFERS_BACK.test(line) ? FEW_TERMS : FEWEST_TERMS);
}

/**
 * Gives the question that a follow-up asks: the one before with the new words added. The question before is itself taken
 * without what was added to it, unless that asked something of its own and the new words hold no subject.
 * @param added - the new words, on one line
 * @param mostChars - the new words stand alone where both would be longer
 */
export function joinFollowUp(before: string, added: string, mostChars: number): string {
  const [first = '', ...further] = before.split(JOINT);
  const last = further.at(-1);
  const isKept = last !== undefined && asksMore(last) && contentTerms(added).length === 0;
  const kept = isKept ? [first, last] : [first];
  const joined = [...kept.map((question) => question.replace(QUESTION_END, '')), added].join(JOINT);
  return joined.length <= mostChars ? joined : added;
}
