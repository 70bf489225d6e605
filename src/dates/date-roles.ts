import { HAPPENING_NOUN } from './happenings.js';
import type { Precision, TemporalExpression } from './temporal-expression.js';
import { isSetOrAsked, liesAhead } from './tense.js';
import { PAST_VERB, SAYING_VERB } from './verbs.js';

/**
 * What a date does in its sentence:
 * - `main` tells when the thing happened;
 * - `start` tells since or by when ("since September 5");
 * - `saying` tells when somebody said so;
 * - `modifier` names the thing itself by its date ("The March ban ended …"); what it names by the way or by its year alone
 *   ("the 2016 model") dates nothing and is a `state`;
 * - `clause` stands in a clause with a verb of its own beside the main one ("who joined in 2016");
 * - `aside` stands in brackets, or dates a state of things;
 * - `state` tells for how many years something has been so ("has ruled since 2006"), and dates no event;
 * - `report` dates the source, `bound` a limit, `ahead` what is yet to come: none of them dates an event.
 */
export type DateRole =
  | 'main'
  | 'start'
  | 'saying'
  | 'modifier'
  | 'clause'
  | 'aside'
  | 'state'
  | 'report'
  | 'bound'
  | 'ahead';

const SOURCE =
  '(?:news|reports?|media|article|posts?|press release|release|notice|bulletin|story|interview|filing|sources?|newspaper|documents?|data|figures|records?|statement|announcement|letter|memo|account|coverage|survey|study)';
const REPORT_BEFORE = new RegExp(
  `(?:\\b(?:according to|citing|as reported (?:by|in)|reported by|quoted by|based on|per)\\b[^,.;]{0,80}?\\b(?:on|of|from|dated|published|for|in)?\\s*(?:the\\s+)?|\\b${SOURCE}\\s+(?:on|of|from|dated|published(?: on)?|posted(?: on)?|issued(?: on)?)\\s+(?:the\\s+)?|^\\W*(?:last\\s+)?(?:published|updated|modified|posted|retrieved|accessed|photographed|copyright|©|date[d]?)(?:\\s+on)?:?\\s*)$`,
  'i',
);
/** "released a statement on": then it was said. */
const ISSUED_BEFORE = new RegExp(
  `\\b(?:released|issued|made|gave|sent|filed|wrote)\\s+(?:an?|the|its|his|her|their|another)\\s+(?:[\\w’-]+\\s+){0,3}?${SOURCE}\\s+on\\s+(?:the\\s+)?$`,
  'i',
);
/** "By letter of 19 November, she demanded": then it was done. */
const BY_LETTER =
  /^\W*(?:\d{1,3}\.\s+)?(?:by|in|with|through)\s+(?:an?\s+|the\s+|his\s+|her\s+|its\s+|their\s+)?(?:[a-z]+\s+)?(?:letters?|notices?|e-?mails?|memos?|orders?|decisions?|judgments?|rulings?|motions?|statements?|releases?)\s+(?:of|dated|on)\s+(?:the\s+)?$/i;
/** "wired to an account on", "deleted the records on": what something was done to reports nothing. */
const THING_ON = new RegExp(
  `\\b(?:(?:(?<!according )to|into|onto|from|through|out of)|(?!(?:cited|quoted|citing|published|released|issued|said|according|based)\\b)${PAST_VERB})\\s+(?:(?:an?|the|his|her|its|their|another|these|those|some)\\s+)?(?:[\\w-]+\\s+){0,3}(?:accounts?|documents?|data|figures|records?|letters?|memos?|posts?)\\s+on\\s+(?:the\\s+)?$`,
  'i',
);
const BOUND_BEFORE =
  /\b(?:before|after|until|till|prior to|following|ahead of|up to|than|pending|for|as of|as at)\s+(?:the\s+|about\s+|fiscal\s+)?$/i;
/** "down from 68 percent in 2016": the date of what it is compared with. */
const COMPARED_BEFORE =
  /\b(?:(?:up|down) from|compared (?:to|with)|versus|vs\.?|as against|(?:more|fewer|less|higher|lower|better|worse) than)\b[^,.;]{0,40}\b(?:in|on|for|at|of)\s+(?:the\s+)?$|\bfrom\s+[$£€]?\d[\d.,]*(?:(?!\bto\b)[^,;]){0,30}\b(?:in|for)\s+(?:the\s+)?$|\bto\s+[$£€]?\d[^,;]{0,30}\bfrom\s+[$£€]?\d[^,;]{0,30}\bon\s+(?:the\s+)?$|\b(?:increase|decrease|rise|drop|gain|decline|jump|up|down)\b[^,.;]{0,30}\bfrom\s+(?:the\s+)?$/i;
/** "the deadliest fire since": the date of another. */
const SUPERLATIVE_SINCE =
  /\b(?:\w{3,}est|most|worst|least|first|last|only|second|third)\b[^,.;]{0,80}\bsince\s+(?:the\s+)?$/i;
/** "who has ruled since", "no drill since" */
const STATE_SINCE =
  /\b(?:(?:has|have|had)\s+(?:[\w-]+\s+){1,6}|(?:no|not|never|nothing|none|nobody)\b[^,.;]{0,60}\s)since\s+$/i;
/** "the tenth anniversary of the May 5, 2008 fire": what is marked, and when that was. */
const ANNIVERSARY_OF = /\banniversary\s+of\s+(?:(?!was\b|were\b|is\b)[\w’'-]+\s+){0,6}$/i;
/** "Founded in 2013, the exchange …", "Born in 1960, he …": told by the way before the sentence begins. */
const ORIGIN_BEFORE =
  /^\W*(?:(?:first|originally|newly)\s+)?(?:founded|born|established|built|created|formed|launched|set up|opened|based|incorporated|registered)\b[^.;,]{0,60}\b(?:in|since|around|about)\s+(?:the\s+)?$/i;
const ORIGIN_ENDS = /^[^.;,]{0,60},\s/;
/** "data ranging from 1993 to 2020", "letters dating back to 1910": how old a thing is. */
const AGE_BEFORE =
  /\b(?:ranging|dating|stretching|going)\s+(?:back\s+)?(?:(?:from|to|between)\s+)?(?:the\s+|as early as\s+)?$/i;
/** "the thousands left homeless by the assault over": what happened before to those that the sentence tells of. */
const LEFT_BY = /\b(?!(?:was|has|his|its)\b)\w+s\s+(?:left|made|\w{2,}ed)(?:\s+\w+)?\s+by\s+[^,.;]{1,60}$/;
/** "I have been a sponsor" */
const OWN_ROLE = /\b(?:I|[Ww]e)(?:[’']ve|\s+have)\s+been\s+(?:an?|the)\s/;
/** "A 2015 fire at the plant destroyed …": the thing named happened that year. */
const OPENS_WITH_ONE = /^\W*An?\s+$/;
const HAPPENING = new RegExp(`^\\s+(?:[\\w-]+\\s+){0,2}?${HAPPENING_NOUN}\\b`);
/** "Since 2013 the exchange has served …" */
const SINCE_OPENS = /^\W*(?:ever\s+)?since\s+$/i;
const PERFECT_BEHIND =
  /^[^.;]{0,120}?\b(?:has|have)\s+(?:\w+ly\s+)?(?:been\b|\w+(?:ed|en|wn|de|ne|ld|pt|ft)\b)/i;
const YEARS_LONG: readonly Precision[] = ['year', 'decade', 'century'];
const START_BEFORE =
  /\b(?:since|by|from|starting|beginning|as early as|dating back to)\s+(?:the\s+|about\s+)?$/i;
const NOUN_OF =
  /(?<![\p{L}\p{N}])(?:the|a|an|this|that|its|his|her|their)\s+(?:[\w-]+\s+){1,4}(?:of|from|dated)\s+(?:the\s+)?$/iu;
/** "on the night of", "in the early hours of": a part of the day, and no other thing. */
const PART_OF =
  /\b(?:night|morning|afternoon|evening|hours|dawn|day|days|eve|week|weekend|month|year|start|beginning|middle|end|course)\s+of\s+(?:the\s+)?$/i;
/** Behind a letter with an accent `a` is the end of a word: "podpisała". */
const DETERMINER =
  /(?:(?<![\p{L}\p{N}])(?:the|an?|its|his|her|their|this|that|these|those|another)|[’']s)\s+(?:[\w-]+\s+)?$/iu;
const NOUN_BEHIND =
  /^(?:[’']s?\s+|\s+)(?!(?:and|or|to|when|that|which|who|in|at|as|by|for|after|before|with|on|of|but|while|until|from|over|during|because|about|through|following|amid|against|near|outside|under|without|within|was|were|is|are|had|has|have|did|the|an?|he|she|it|they|we|i|his|her|its|their|police|due|if|than|then|also|so|where|only)\b)[a-z][a-z-]*/i;
const RELATIVE = /,\s*(?:(?:most|many|all|one|some|both)\s+of\s+)?(?:who|which|whose|where|when)\b[^,;]*$/i;
/** "the ferry that struck the pier on Monday sank": the clause says which ferry, the sentence has a verb beside it. */
const RELATIVE_THAT = new RegExp(
  `\\b(?:the|an?|its|his|her|their)\\s+(?:[\\w-]+\\s+){1,4}(?:that|which|who)\\s+(?:(?:was|were|had|has|have)\\s+(?:\\w+ly\\s+)?(?:been\\s+)?)?${PAST_VERB}\\b([^,;]{0,300})$`,
  'i',
);
/** "The exchange, founded in 2012, …": only behind the first comma, where no verb stands before it. */
const PARTICIPLE =
  /^([^,;]*),\s*(?:\w+ly\s+)?(?:[a-z]{2,}ed|built|born|held|known|begun|sold|bought|set up)\b[^,;]*$/;
const RELATIVE_ENDS = /^[^,;]*,/;
const FINITE = new RegExp(`\\b${PAST_VERB}\\b`, 'i');
const BRACKET = /\([^()]*$/;
const SAID_BEFORE = new RegExp(`\\b${SAYING_VERB}\\b(?!\\s+that\\b)([^,.;:]{0,40})$`, 'i');
/** A verb of its own between the saying and the date: then the date is not the saying's. */
const OTHER_VERB = new RegExp(
  `\\bthat\\b|\\b(?!(?:published|posted|issued|released|dated)\\b)${PAST_VERB}\\b`,
  'i',
);
const SAID_BEHIND = new RegExp(`^(?:\\s*,)?\\s*[^,.;:]{0,60}\\b${SAYING_VERB}\\b`, 'i');
/** "could begin in 2022", but not "could not be reached" or "might have begun". */
const MODAL = /\b(?:could|should|might|may|must|can)\s+(?!not\b|have\b)[a-z]+\b[^,;:.]{0,300}$/;
/** "a scheduled Dec. 15 hearing" */
const PLANNED = /\b(?:scheduled|planned|proposed|upcoming|come)\s+$/i;
/** "The March ban", "Its old September 5" */
const OPENS_WITH_NOUN = /^\W*(?:\w[\w’'.-]*\s+){1,4}$/;
/** "… said the May 3 fire destroyed": the thing named does something. */
const NOUN_THAT_ACTS = new RegExp(`^\\s+(?:[\\w-]+\\s+){1,2}(?!was\\b|were\\b)${PAST_VERB}\\b`);
const SENTENCE_INITIAL = /^["“(\s]*(?:(?:late|early|on|in|at|by|around|back in)\s+)*(?:the\s+)?$/i;
const THAT_SPLIT = /\bthat\b/i;

/**
 * Tells what a date is to its sentence: the day of what happens, of what is said or reported, a beginning, a bound or a
 * state.
 * @param expression - offsets count within `sentence`
 */
export function roleOf(
  sentence: string,
  expression: Pick<TemporalExpression, 'start' | 'end' | 'basis' | 'precision'>,
): DateRole {
  const before = sentence.slice(0, expression.start);
  const behind = sentence.slice(expression.end);
  if (ISSUED_BEFORE.test(before)) return 'saying';
  if (BY_LETTER.test(before) && FINITE.test(behind)) return 'saying';
  if (REPORT_BEFORE.test(before) && !isSubjectOfVerb(before) && !THING_ON.test(before)) return 'report';
  if ([BOUND_BEFORE, COMPARED_BEFORE, SUPERLATIVE_SINCE].some((limit) => limit.test(before))) return 'bound';
  if (ANNIVERSARY_OF.test(before) || AGE_BEFORE.test(before)) return 'state';
  if (tellsOwnRole(sentence) && /\bsince\s+$/i.test(before)) return 'start';
  if (expression.precision !== 'day' && isLeftBy(before)) return 'state';
  if (OPENS_WITH_ONE.test(before) && HAPPENING.test(behind) && FINITE.test(behind)) return 'modifier';
  if (YEARS_LONG.includes(expression.precision) && isBackground(before, behind)) return 'state';
  if (isAhead(sentence, expression.start, before)) return 'ahead';
  const modifies =
    (DETERMINER.test(before) && NOUN_BEHIND.test(behind)) ||
    (NOUN_OF.test(before) && !PART_OF.test(before)) ||
    /^[’']s\b/.test(behind);
  if (modifies && expression.basis !== 'relative')
    return (NOUN_OF.test(before) || namesTheDoer(before, behind)) &&
      !YEARS_LONG.includes(expression.precision)
      ? 'modifier'
      : 'state';
  if (BRACKET.test(before) && !/^\s*\(?$/.test(before) && !isTwin(before, behind)) return 'aside';
  if (RELATIVE.test(before) && (RELATIVE_ENDS.test(behind) || !SENTENCE_INITIAL.test(before)))
    return 'clause';
  const relative = RELATIVE_THAT.exec(before);
  const beside = relative && `${before.slice(0, relative.index)} ${behind}`;
  if (beside && !FINITE.test(relative[1] ?? '') && FINITE.test(beside)) return 'modifier';
  const apposed = PARTICIPLE.exec(before);
  if (apposed && !FINITE.test(apposed[1] ?? '') && RELATIVE_ENDS.test(behind)) return 'clause';
  if (saysThen(sentence, before, behind)) return 'saying';
  return START_BEFORE.test(before) ? 'start' : 'main';
}

/** Tells whether the speaker says what they have been; "since" then tells when that began. */
export function tellsOwnRole(sentence: string): boolean {
  return OWN_ROLE.test(sentence) && /\bsince\s/i.test(sentence);
}

function isLeftBy(before: string): boolean {
  const left = LEFT_BY.exec(before);
  return left !== null && FINITE.test(before.slice(0, left.index));
}

function isBackground(before: string, behind: string): boolean {
  if (STATE_SINCE.test(before)) return true;
  if (ORIGIN_BEFORE.test(before)) return ORIGIN_ENDS.test(behind);
  return SINCE_OPENS.test(before) && PERFECT_BEHIND.test(behind);
}

function isAhead(sentence: string, at: number, before: string): boolean {
  return liesAhead(sentence, at) || isSetOrAsked(sentence, at) || MODAL.test(before) || PLANNED.test(before);
}

function namesTheDoer(before: string, behind: string): boolean {
  return OPENS_WITH_NOUN.test(before) || NOUN_THAT_ACTS.test(behind);
}

/** "yesterday (October 23)": the bracket gives the day itself. */
function isTwin(before: string, behind: string): boolean {
  return (
    /\b\w+\s*\($/.test(before) &&
    /^\)/.test(behind) &&
    /(?:day|night|morning|evening|week|month|year)\s*\($/i.test(before)
  );
}

function isSubjectOfVerb(before: string): boolean {
  return /^\W*according to/i.test(before) && /,/.test(before);
}

function saysThen(sentence: string, before: string, behind: string): boolean {
  const said = SAID_BEFORE.exec(before);
  if (said && !OTHER_VERB.test(said[1] ?? '')) return true;
  if (!SENTENCE_INITIAL.test(before) || !SAID_BEHIND.test(behind)) return false;
  return THAT_SPLIT.test(sentence) || /,/.test(behind);
}
