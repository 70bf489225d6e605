import { BARE_DENIAL } from './stance-cues.js';

const REPLIES =
  /\bno (?:\w+ )?(?:evidence|proof|indication|sign|truth) (?:of|for|in|to) (?:this|that|it)\b|\b(?:call|brand|label|describ)\w* (?:this|that|it|everything) |\b(?:den|disput|reject|dismiss|refut|contradict)\w* (?:\w+ly )?(?:this|that|it|them|him|her|everything|the (?:\w+ )?(?:accusation|allegation|claim|suggestion|charge|report|account|version)s?)(?=[.,;:!”"]|$| (?:on|in|at|as|firmly|strongly|again|yesterday|today)\b)/i;

/** Whether a denial says nothing of its own and answers what stands before it: "The mill disputes this." */
export function isReply(words: string): boolean {
  return REPLIES.test(words) || words.search(BARE_DENIAL) === 0;
}
