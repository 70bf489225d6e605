import { asksMore, JOINT } from '../../answering/follow-up.js';
import { contentTerms } from '../../language/analyzer.js';
import { QUESTION_CHARS } from '../request.js';
import { plainLine } from '../rules/escape.js';

/** Goes on from what was said before: "and in October?", "what about the police?", "那十月呢？". */
const GOES_ON =
  /^(?:and|but|or|so|then|also|what about|how about|what else)\b|^(?:那|那么|然后|还有|而且|但是|呢)/i;
/** Points back at something that only the question before names. */
const POINTS_BACK =
  /\b(?:that|this|those|these|it|its|they|them|their|he|him|his|she|her|there|then)\b|[他她它们这那]/i;
/** A name inside the sentence, which then stands for itself. */
const NAMES = /(?<!^)(?<![.!?]\s)\b\p{Lu}\p{L}+/u;

const FEW_WORDS = 3;
const FEW_TERMS = 3;
/** "did the police come?": what it asks about stands in the question before, unless it names something. */
const FEWEST_TERMS = 2;
const FEW_HAN = 5;

/** Tells whether a message may only be understood after the question before it. */
export function isFollowUp(text: string): boolean {
  const line = plainLine(text);
  const words = line.split(' ').length;
  const terms = contentTerms(line).length;
  if (GOES_ON.test(line)) return terms <= FEW_TERMS;
  // Chinese has no spaces to count words by; five characters are "谁说的？" and little more.
  const isFragment = /\p{Script=Han}/u.test(line) ? line.length <= FEW_HAN : words <= FEW_WORDS;
  if (isFragment || NAMES.test(line)) return isFragment;
  return terms <= (POINTS_BACK.test(line) ? FEW_TERMS : FEWEST_TERMS);
}

/**
 * Gives the question that a follow-up asks: the one before with the new words added. The question before is itself taken
 * without what was added to it, unless that asked something of its own and the new words hold no subject. The new words
 * alone where both would be too long.
 */
export function joinFollowUp(before: string, text: string): string {
  const added = plainLine(text);
  const [first = '', ...further] = before.split(JOINT);
  const last = further.at(-1);
  const isKept = last !== undefined && asksMore(last) && contentTerms(added).length === 0;
  const joined = [...(isKept ? [first, last] : [first]).map(withoutEnd), added].join(JOINT);
  return joined.length <= QUESTION_CHARS ? joined : added;
}

function withoutEnd(question: string): string {
  return question.replace(/(?<![\s?？.。!！])[\s?？.。!！]+$/u, '');
}
