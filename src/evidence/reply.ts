import { plainPattern } from '../language/plain-pattern.js';
import { BARE_DENIAL } from './cues/denial-cues.js';

const CALLS = '\\b(?:call|brand|label|describ)\\w* ';
const DENIES = '\\b(?:den|disput|reject|dismiss|refut|contradict)\\w* (?:\\w+ly )?';
const WHEN = 'on|in|at|as|firmly|strongly|again|yesterday|today|because|since|saying|arguing|for';
const REPLIES = new RegExp(
  [
    '\\bno (?:\\w+ )?(?:evidence|proof|indication|sign|truth) (?:of|for|in|to) (?:this|that|it)\\b',
    `${CALLS}(?:this|that|it|everything) `,
    '\\b(?:this|that|it|which|the (?:\\w+ )?(?:issue|finding|vulnerability|accusation|allegation|claim|report|account|version)) (?:is|was|has been|remains) (?:\\w+ly )?(?:disputed|denied|contested|rejected|refuted) by\\b',
    `${DENIES}(?:this|that|it|them|him|her|everything|the (?:\\w+ )?(?:accusation|allegation|claim|suggestion|charge|report|account|version)s?)(?=[.,;:!”"]|$| (?:${WHEN})\\b)`,
  ].join('|'),
  'i',
);
/** "She denies this", and not "she denies the accusations": one thing is answered, which is told right before. */
const ANSWERS_ONE = new RegExp(
  `${CALLS}(?:this|that|it) |${DENIES}(?:this|that|it)(?=[.,;:!”"]|$| (?:${WHEN}|and)\\b)`,
  'i',
);
/** "No such letter was found": what stands before tells which. */
const POINTS_BACK = plainPattern(
  /\bnothing of the (?:sort|kind)\b|\b(?:how|what) it happened\b|\b(?:no|any|of) such (?!thing as\b)\p{L}+|\bof such an? \p{L}+/iu,
);
const OTHER_ACCOUNT =
  /\bdifferently\b|\b(?:different|another|opposite) (?:version|account|story|picture|view)\b|\bbegs? to differ\b/i;
/** "Rating: False", "Falsch." */
const FALSE_ALONE = plainPattern(
  /^\W{0,6}(?:[\p{L}’']+(?: [\p{L}’']+)?\s?[:：]\s?\W{0,4})?(?:(?:mostly|completely|entirely|totally|demonstrably|this is|that is|it is|völlig|größtenteils|weitgehend|frei|plutôt|totalement) ){0,2}(?:false|untrue|wrong|incorrect|not true|fake|fabricated|(?:a )?hoax|pants on fire|falsch|unwahr|erfunden|stimmt nicht|faux|fausse|falso|falsa|usant|feil|falskt|onwaar|onjuist)(?:[.!?:,;–—-]|\s*$)/iu,
);
/** "This claim is untrue.", "Auch das ist unwahr.", "Cette affirmation est inexacte.": a short sentence that points at what stands before. */
const POINTS_AND_REJECTS =
  /^\W{0,4}(?:(?:auch|doch|aber|but|and|mais|pero|ma|også|också) )?(?:(?:this|that|the|each|either|both) (?:[\p{L}-]+ )?(?:claims?|allegations?|accusations?|statements?|assertions?|reports?|suggestions?) (?:is|are|was|were) (?:[\p{L}]+ly )?(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|not (?:true|correct|accurate))|(?:das|dies|es|beides|dem|(?:diese[rs]?|jede|die|der) \p{L}+) (?:ist|sind|war|waren) (?:[\p{L}]+ ){0,2}?(?:unwahr|falsch|unrichtig|unzutreffend|gelogen|erfunden|haltlos|eine lüge|nicht (?:wahr|richtig|zutreffend|so))|(?:das|dies|es|beides|(?:diese[rs]?|die|der) \p{L}+) (?:stimmt|stimmen|trifft|treffen|entspricht|entsprechen) (?:[\p{L}]+ ){0,3}?nicht(?: (?:zu|der wahrheit|den tatsachen))?|(?:cela|ceci|c[’']|ce|cette \p{L}+|ces \p{L}+) ?(?:est|sont|n[’']est pas|ne sont pas|était) (?:[\p{L}]+ ){0,2}?(?:faux|fausses?|inexacte?s?|mensong(?:e|er|ère)|vraie?s?|exacte?s?)|(?:esto|eso|es|est[ae] \p{L}+|es[ae] \p{L}+|isto|isso|é|ess[ae] \p{L}+) ?(?:es|no es|é|não é) (?:[\p{L}]+ ){0,2}?(?:fals[oa]|incierto|mentira|ciert[oa]|verdad(?:e)?|inexact[oa])|(?:ciò|questo|quest[ao] \p{L}+) (?:è|non è) (?:[\p{L}]+ ){0,2}?(?:fals[oa]|ver[oa]|inesatt[oa])|(?:dat|dit|deze \p{L}+|die \p{L}+) (?:is|zijn) (?:[\p{L}]+ ){0,2}?(?:onwaar|onjuist|niet waar|gelogen)|(?:dette|det|detta|denne \p{L}+) (?:er|är) (?:[\p{L}]+ ){0,2}?(?:usant|uriktig|falskt|osant|ikke sant|inte sant|ikke rigtigt|usandt))[.!”"»’)]*$/iu;
const POINTED_CHARS = 90;
const ANNOUNCES_ONLY =
  /(?:\b(?:differently|version|account|story|picture|view|differ)|\bcontradict(?:s|ed) (?:him|her|them))[.:]\s*$/i;

/** Tells whether a denial says nothing of its own and answers what stands before it: "The mill disputes this." */
export function isReply(words: string): boolean {
  return REPLIES.test(words) || words.search(BARE_DENIAL) === 0 || ratesFalse(words);
}

/** Tells whether words begin with calling false what stands before them, and say no more of it: "Rating: False", "This claim is untrue." */
export function ratesFalse(words: string): boolean {
  const bare = words.trim();
  return FALSE_ALONE(words).test(words) || (bare.length <= POINTED_CHARS && POINTS_AND_REJECTS.test(bare));
}

/** Tells whether a denial says something of its own about what stands before it: "They are not aware of any such letter." */
export function pointsToBefore(words: string): boolean {
  return POINTS_BACK(words).test(words);
}

/** Tells whether a denial sets another account against the one before it: "The owner puts this differently: …" */
export function givesOtherAccount(words: string): boolean {
  return OTHER_ACCOUNT.test(words);
}

/** Tells whether a denial announces another account, and the sentences behind it give that: "The cook tells it differently." */
export function announcesAccount(words: string): boolean {
  return (givesOtherAccount(words) || isReply(words)) && ANNOUNCES_ONLY.test(words);
}

/** Tells whether a denial answers the one thing that stands right before it: "She denies this." */
export function answersOne(words: string): boolean {
  return ANSWERS_ONE.test(words) || pointsToBefore(words);
}
