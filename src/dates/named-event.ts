import { HAPPENING_NOUN } from './happenings.js';
import type { Setting } from './setting.js';

const REACH_CHARS = 60;
/** "the Jan. 14 deadline", "for the Aug. 7 bombings": the verb beside it is not of that day. */
const DETERMINED =
  /(?:\b(?:the|an?|its|his|her|their|this|that|for|of|over|in)|[’']s)\s+(?:(?!\d)[\p{L}\d-]+\s+)?$/iu;
const POSSESSIVE = /^[’']s?\s/;
const HAPPENING_BEHIND = new RegExp(`^(?:[’']s?)?\\s+(?:[a-z-]+\\s+){0,2}${HAPPENING_NOUN}s?\\b`, 'i');
/** "Sunday's result means …", "from its Friday close" */
const OUTCOME_BEHIND =
  /^[’']s?\s+(?:[a-z-]+\s+)?(?:results?|defeats?|victor(?:y|ies)|win|loss|draw|ruling|verdict|announcement|arrests?|deaths?|resignation|coup|revelations?)\b|^(?:[’']s)?\s+clos(?:e|ing)\b/i;
const PLANNED_BEHIND =
  /^(?:[’']s?)?\s+(?:[a-z-]+\s+)?(?:deadline|hearing|meeting|summit|election|vote|referendum|trial|launch|debut|opening|deal|caucus(?:es)?|primary|primaries|show|concert|game|match|final|ceremony|conference|funeral|talks|debate|speech|address|rally|session|runoff|parade)\b/i;
/** "won in the March 26 election": it is over, as what was won is. */
const OUTCOME_BEFORE =
  /\b(?:won|wins|win|winning|victory|elected|defeated|defeat|voted|lost|losing|loss|reelected)\b[^.;]{0,60}\b(?:in|at|after)\s+(?:the|its|his|her|their)\s+$|\b(?:won|lost)\s+(?:the|an?|its|his|her|their)\s+$/i;
/** "a ticket for Friday's match", "reached Friday's final" */
const LEADS_TO = /\b(?:for|reach(?:ed|es)?|into|advance[sd]?\s+to|through\s+to)\s+(?:the\s+)?$/i;
/** "for the murder of a guard on Saturday": the noun is of that day. A strike or a storm may be announced. */
const HAPPENED_ON = new RegExp(
  `\\b(?:the|an?|his|her|its|their|this|that)\\s+(?:[a-z-]+\\s+)?(?!strike|storm|flood)${HAPPENING_NOUN}s?\\s+(?:(?:of|at|in|near)\\s+(?:[\\w’'-]+\\s+){1,4})?(?:on\\s+)?$`,
  'i',
);

/**
 * Tells on which side of publication a day lies by the noun that it dates: a bombing is over, a hearing may be either.
 * @returns undefined where it dates no such noun, so that the verb beside it tells
 */
export function sideOfNamed({ sentence, at, until }: Setting): 'behind' | 'nearest' | undefined {
  const before = sentence.slice(Math.max(0, at - REACH_CHARS), at);
  const behind = sentence.slice(until, until + REACH_CHARS);
  const isPossessive = POSSESSIVE.test(behind);
  if (isPossessive || DETERMINED.test(before)) {
    if (HAPPENING_BEHIND.test(behind) || OUTCOME_BEHIND.test(behind)) return 'behind';
    if (OUTCOME_BEFORE.test(before) && PLANNED_BEHIND.test(behind)) return 'behind';
    if (PLANNED_BEHIND.test(behind) && (!isPossessive || LEADS_TO.test(before))) return 'nearest';
  }
  return HAPPENED_ON.test(before) ? 'behind' : undefined;
}

/** Tells whether a day is that of something planned, which may be of either side: "Friday's draw", "the vote on Friday". */
export function namesPlanned({ sentence, until }: Setting): boolean {
  return PLANNED_BEHIND.test(sentence.slice(until, until + REACH_CHARS));
}
