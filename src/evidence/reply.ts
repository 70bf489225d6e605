import { plainPattern } from '../language/plain-pattern.js';
import { BARE_DENIAL } from './cues/denial-cues.js';
import { POINTS_AND_REJECTS } from './cues/rejection-cues.js';

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
/** A sentence that says so and no more is as short. */
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
