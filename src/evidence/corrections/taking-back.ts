import { madeOnce } from '../../language/made-once.js';
import { plainPattern } from '../../language/plain-pattern.js';
import { rowFinder } from '../../language/row-finder.js';
import { BUT, TAKING_BACK, UNTRUE } from '../cues/taking-back-cues.js';

/** Begins and ends a word in any script. */
const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';
const LANGUAGES = Object.values(TAKING_BACK);

/** "In my first statement I said …", "Ich habe damals ausgesagt, …", "J’avais déclaré que …" */
const SAID_BEFORE = plainPattern({
  source: `${START}(?:${LANGUAGES.flatMap(({ said }) => said).join('|')})${END}`,
  flags: 'iu',
});
/** "I was mistaken.", "That part is not true.", "We withdraw this.", "Diese Aussage nehme ich zurück.", "En réalité …" */
const waysIn = madeOnce(() => {
  const ways = LANGUAGES.flatMap(({ takesBack }) => takesBack).map((way) => ({
    anywhere: new RegExp(`${START}(?:${way})`, 'iu'),
    first: new RegExp(`^\\W*(?:${BUT},? )?(?:${way})${END}`, 'iu'),
  }));
  // Few of them are possible in a sentence. One pattern of all takes fifty milliseconds when it is first used.
  return rowFinder(ways, ({ anywhere }) => anywhere);
});
/** The same behind what was said, in one sentence. */
const TAKEN_BACK_AT_ONCE = new RegExp(
  `[,;–—] ?(?:(?:but|and|which|that|this|it|I|we) ){1,3}(?:is|was|am|were) (?:\\w+ )?${UNTRUE}${END}`,
  'iu',
);

/** "She later withdrew that allegation." */
const WITHDRAWS =
  /^\s*[^.!?;]{1,40}\b(?:withdrew|withdrawn|retracted|recanted|took back|dropped) (?:(?:that|this|the|his|her|their)(?: \w+)? (?:allegation|accusation|claim|charge|suggestion|statement|remark)s?|it)\b/iu;

/** Tells whether somebody says in a sentence what he said or wrote before. */
export function tellsWhatWasSaid(words: string): boolean {
  return SAID_BEFORE(words).test(words);
}

/** Tells whether a sentence begins with taking back what was said before it: "That was wrong.", "We withdraw this." */
export function takesBack(words: string): boolean {
  return waysIn()(words).some(({ first }) => first.test(words));
}

/** Tells whether a sentence that tells what was said before takes it back itself. */
export function takesBackAtOnce(words: string): boolean {
  return TAKEN_BACK_AT_ONCE.test(words);
}

/** Tells whether a sentence tells that whoever said what stands before it withdrew it. */
export function withdrawsAllegation(words: string): boolean {
  return WITHDRAWS.test(words);
}
