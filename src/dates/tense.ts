import { ONLY_SIGNS } from './log-entries.js';
import { endsWhatIsSo, isOnThatDay, isOnTimetable } from './timetable-verbs.js';
import { IRREGULAR_PAST, PAST_VERB } from './verbs.js';

const AHEAD =
  /\b(?:will|would(?:n[’']t)?(?! (?:not )?(?:say|comment|confirm|deny|elaborate|discuss|answer|identify|reveal|disclose|speculate)\b)|shall|won[’']t|[’']ll|to be (?:held|shown|flown|given|taken|built|paid|sent|sold|sworn|made|broadcast|brought|laid|drawn|put|cut|shut|\w{2,}ed)|(?:is|are) (?:set|due|expected|scheduled|likely|planned|slated|forecast|projected|supposed|poised|about|to)\b|scheduled (?:for|to)|slated|expects?|plan (?:to|for)|(?<!\b(?:the|his|her|its|their|our|my|these|those|of|new|such|any|no) )plans\b(?!\s+(?:were|was|had|have|fell))|(?:is|are) (?:being|planning)|aims? to|hopes? to|intends? to|upcoming|postponed|rescheduled|adjourned|(?:be|been) moved|deadline(?! (?:passed|was|had|expired|came|ran|lapsed|fell|slipped))|(?:was|were) to (?!have\b|be\b)[a-z]{2,}|(?:was|were) to be (?:in|at|on|back|home|there)\b|due (?:in|on|by|back)|going to|takes? (?:effect|place|office)|comes? into (?:force|effect)|goes into effect|begins|starts|expires|resumes|opens|leaves|departs|arrives|returns to|travels|meets|enters|faces|(?<!\b(?:told|beat|met|thanked|for|by|with|to|from|against|of|as)\s(?:\w+\s){0,2})hosts|convenes|reconvenes)\b|将于|将在|预计|拟于/gi;
/** "a value-added tax" tells nothing, but "was re-elected" does. */
const BEHIND = new RegExp(`(?<![a-z]{3}-)\\b(?:said|told|${PAST_VERB})\\b`, 'gi');
/** "listed the matter for", "remanded until": what was done set a day; the date stands right behind. */
const SET_FOR =
  /\b(?:remanded|adjourned|postponed|rescheduled|deferred|put(?:\s[^.;,]{1,30})? off|pushed back|delayed|moved|shifted|extended|bailed|listed|called|announced|set|fixed|scheduled|slated|booked|planned|forecast|predicted|expected|summoned|barred|banned|suspended|imposed|cancell?ed|grounded)\b[^.;,]{0,50}\b(?:until|till|to|for|through)\s+(?:the\s+|next\s+)?(?:\w+day\s+(?:and|or)\s+)?$/i;
/** "want an answer by", "vowed to leave before", "to turn a profit by" */
const ASKED_BY =
  /\bto\s+(?!have\b)[a-z]{2,}\s[^,.;]{0,60}\bby\s+(?:the\s+)?$|\b(?:wants?|demand(?:s|ed)?|needs?|must|have to|has to|promised|vowed|pledged|threatened|urged|asked|invited|told|ordered|given|agreed)\b[^.;,]{0,60}\b(?:by|before|until|till)\s+(?:the\s+|next\s+)?(?:(?:noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s+(?:on\s+)?)?$/i;
/** "at 10 a.m. (0700 GMT) on Friday": what is put in goes between no verb and its day. */
const ASIDE = /\([^()]{0,60}\)/g;
/** "said it is calling for new talks on Friday" */
const IS_SO = /\b(?:is|are|has|have|does|do)\b/i;
const SAYING = /^(?:said|says|added|believe|think)/i;
/** Right before a date these begin no clause. */
const LIMIT = /^(?:before|after)$/i;
const CLAUSE_END =
  /(?<!-)\b(?:said|says|added|believes?|thinks?)\s+(?!(?:on|in|at|by|late|early|last|this|earlier|yesterday|today|\w+day|[A-Z]\w{2,8}\.?\s+\d)\b)(?=\w+\s+\w+)|\b(?:that|which|who|whom|whose|while|but|and then|after|before|because|although)\b|:(?!\d)|[;—()“”"]|,\s/gi;
/** "could follow on", "may be", "might": what may come, not what may have come. */
const MAY_COME =
  /\b(?:could|may|might|can|should|must)\s+(?:(?:also|still|now|then|only|soon)\s+)?(?!have\b|not\b)(?:be\s+)?[a-z]{2,}\b/g;
/** "hopes to fly", "is poised to hold", "intended to sign": what is willed lies ahead. */
const WILLED =
  /\b(?:plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|prepar(?:es?|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|agree[sd]?|wants?|needs?|ha(?:s|ve)|poised|cleared|set|due|ready|expected|scheduled|likely|supposed|entitled|invited|summoned|ordered|meant|bound|sure|eager|right|request|plans|chance|time|deadline)(?:\s+(?:late\s+|early\s+)?(?:on\s+)?\w+day(?:\s+(?:morning|afternoon|evening|night))?)?\s+to\s+(?!have\b)(?:be\s+(?:[a-z]+ly\s+)?)?[a-z]{2,}\b|\b(?:urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|invit(?:es?|ed|ing)|advis(?:es?|ed|ing)|call(?:s|ed|ing)?\s+(?:on|for))\s+(?:[\w’'-]+\s+){1,5}?to\s+(?!have\b)[a-z]{2,}\b/gi;
/** What stands right before a date that is a term to come, or the day that a thing was set for. */
const TERM_BEFORE =
  /\b(?:by|as early as|as soon as|no later than|not before|at the earliest|due|payable|effective|planned in|planned on|expected|deadline of|talks on|hearing on|upcoming|scheduled|slated|looming|approaching|to\s+(?:meet|begin|open|start|resume|convene|reconvene|vote|take\s+(?:place|effect))(?:\s+again)?)\s+(?:on\s+)?(?:the\s+)?(?:(?:early|late|next|this)\s+)?$/i;
/** "recessed until Friday", "called off until daylight Friday" */
const STOPPED_UNTIL =
  /\b(?:recess(?:ed)?|called\s+off|halted|g[ai]ven?|closed|shut|stopped|on\s+hold|excused|sent\s+home)\b[^.;,]{0,50}\b(?:until|till)\s+(?:at\s+least\s+)?(?:(?:noon|midnight|daylight|dawn|early|late|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s+)?(?:on\s+)?$/i;
/** "forecasters predicted rain Friday", "traders awaited Friday's report": what was looked for lies ahead, if not far. */
const FORESEEN =
  /\b(?:planned|scheduled|predicted|forecast|expected|anticipated|awaited|promised|set\s+up\s+(?:an?|the)(?=\s[^.;,]{0,20}\b(?:match|game|meeting|final|showdown|series|clash)\b)|(?:set|ordered|urged|sought)\s+(?:an?|the)(?=\s[^.;,]{0,20}\b(?:hearing|vote|election|meeting|march|rally|strike|trial|debate)\b)|(?:wait(?:ed|ing)?|look(?:ed|ing)?|hop(?:ed|ing)|aim(?:ed|ing)|brac(?:ed|ing)|call(?:ed|ing)?|press(?:ed|ing)|campaign(?:ed|ing))\s+for|(?:was|were)\s+(?:likely|possible|probable|in\s+doubt|flying\s+to|leaving\s+for|heading\s+(?:for|to)))\s(?!(?:in|at|by|during)\s)(?:(?!\b(?:was|were|had|did|last|earlier)\b)[^.;,]){0,40}$/i;
/** "an event starting Friday"; what opens with it tells more than the term: "Starting on Friday, crowds filled the hall". */
const STARTING =
  /\b(?:starting|beginning|commencing|opening|(?<!\b(?:week|month|quarter|year|period|days)\s)ending)\s+(?:on\s+)?$/i;
/** "set Friday as the deadline": the verb, and what stands behind it. */
const SETS = /\b(?:set|fixed|chose|chosen|proposed)\s+$/i;
const AS_TERM =
  /^[^;:()]{2,28}?\sas\s+(?:an?|the|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:deadline|date|day|limit)\b/iu;
/** "had been due to expire Friday": what was once to come may be over by now, or be off. */
const ONCE_AHEAD =
  /\bhad\s+(?:only\s+)?(?:until|till)\s+(?:(?:noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s+)?(?:on\s+)?$|\bhad\s+(?:(?:previously|originally|earlier|once|first|initially|long)\s+)?been\s+(?:(?:previously|originally|initially)\s+)?(?:due|set|scheduled|expected|slated|planned|supposed)\b|\b(?:postponed|moved|rescheduled|delayed|put\s+off|pushed\s+back|brought\s+forward)\s+from\s+(?:the\s+)?$|\bhad\s+(?:previously\s+|earlier\s+)?(?:set|fixed|chosen|proposed)\s+$|\bhad\s+(?:(?:previously|originally|earlier|once|first|initially|long|only)\s+)?(?:hoped|planned|intended|wanted|meant|promised|agreed|threatened)\s+to\s+[^.;,]{0,80}$/i;
/** "ahead of Tuesday's vote": it came after what the verb tells, and may be over or not. */
const AHEAD_OF =
  /\b(?:ahead\s+of|on\s+the\s+eve\s+of|in\s+advance\s+of|in\s+the\s+run-?up\s+to|gear(?:s|ed|ing)?\s+up\s+for|preparations?\s+for|prepar(?:ed?|es|ing)\s+for)\s+(?:the\s+)?(?:(?:an?|the|his|her|its|their)\s(?:[^.;,]{1,80}\son|[^.;,]{1,40})\s+(?:the\s+)?)?$/i;
/** "rose before Friday's report" */
const BEFORE_IT = /\bbefore\s+$/i;
/** "as Friday's vote neared" */
const NEARED_BEHIND =
  /^\p{Lu}\p{L}{2,9}(?:[’']s)?\s+(?:\p{L}+\s+){1,2}(?:neared|approached|loomed|drew\s+near)\b/u;
const POSSESSIVE_DAY = /^\p{Lu}\p{L}{2,9}[’']s\s/u;
/** "was due in port on Tuesday", "rain was expected by Friday" */
const WAS_DUE =
  /\b(?:was|were)\s+(?:\p{L}+ly\s+)?(?:(?:due|set)\b(?!\s+by\b)|(?:scheduled|expected|slated|supposed|forecast|predicted)\b)[^.;,]{0,120}$/iu;
const WOULD =
  /\bwould\s+(?!have\b|(?:not\s+)?(?:say|comment|confirm|deny|elaborate|discuss|answer|identify|reveal|disclose|speculate)\b)(?:(?!\b(?:had|was|were)\b)[^.;:]){0,160}$/i;
/** "at the close of business Thursday" */
const AT_CLOSE = /\bat\s+the\s+(?:close|end)\s+of\s+(?:business|trading)\s+(?:on\s+)?$/i;
/** "had died by Friday" */
const PERFECT = /\b(?:had|was|were)\s+(?:\w+\s+){0,2}$|\b(?:had|was|were)\b[^.;,]{0,60}\bby\s+(?:the\s+)?$/i;
/** "By Wednesday evening the fire had reached the ridge" */
const BY = /\bby\s+(?:the\s+)?(?:(?:early|late)\s+)?$/i;
const WAS_BEHIND = new RegExp(
  `^(?:(?!\\b(?:will|would|shall|must|should|to|is|are|has|have)\\b)[^.;]){0,90}?\\b(?:had|was|were|${IRREGULAR_PAST}|\\w{3,}ed)\\b`,
  'i',
);
const SINCE_BEFORE = /\bsince\s+(?:the\s+)?(?:(?:early|late)\s+)?$/i;
/** "officials say Tuesday that": the report tells its own day. */
const SAYS_BEFORE =
  /\b(?:says?|reports|confirms?|saying|claiming|warning|announcing)\s+(?:late\s+|early\s+|on\s+)?$/i;
/** "a spokesman said, Tuesday, that": what is set apart behind the saying is its day. */
const SAID_ASIDE = /\b(?:said|added|announced|told\s+\p{L}+),\s+(?:on\s+)?$/iu;
const ASIDE_ENDS = /^[\p{L}\s.]{3,24}\d{0,2},/u;
/** "the families of those killed Friday" */
const THOSE_BEFORE = new RegExp(`\\bthose\\s+(?:\\p{L}{2,}ed|${IRREGULAR_PAST})\\s+(?:on\\s+)?$`, 'iu');
/** "would not comment Friday" */
const REFUSED =
  /\bwould(?:n[’']t)?\s+(?:not\s+)?(?:say|comment|confirm|deny|elaborate|discuss|answer|identify|reveal|disclose|speculate)\b[^.;:]{0,60}$/i;
/** "It will be hard, he claims, and on Monday called the trial unfair": the verb right behind is of that day. */
const AND_ON_BEFORE = /\b(?:and|but|who|which)\s+(?:(?:late|early)\s+)?(?:on\s+)?$/i;
const DID_BEHIND = new RegExp(
  `^\\p{Lu}\\p{L}{2,9}\\.?(?:\\s\\d{1,2})?\\s+(?:also\\s+|\\p{L}+ly\\s+)?(?:${IRREGULAR_PAST}|\\p{L}{3,}ed)\\s`,
  'u',
);
const COMMA_BEHIND = /^\p{Lu}\p{L}{2,9},\s/u;
/** "The vote on Friday means that the mill will close": what it leads to is told of what is over. */
const MEANS_BEHIND =
  /^\p{Lu}\p{L}{2,9}(?:[’']s\s+(?:\p{L}+\s+){0,2}?\p{L}+)?\s+(?:means?|clears?|shows?|signals?|suggests?|paves?|underscores?|ensures?|proves?|comes?\s+(?:as|after|amid|days|weeks|months))\s/u;
/** "flew to Rome to meet aides Friday", "flew to Rome for talks Friday", but not "was forced to leave Friday" */
const PURPOSE =
  /(?<!\b(?:forced|began|begun|started|continued|failed|managed|used|had|able|unable|refused|declined|proved|seemed|appeared|tried|helped|came|went|rose|fell)\s)\bto\s+(?!(?:have|be|the|an?|his|her|its|their|our|my|your|this|that|these|those|it|him|them|us|me|which|whom|about|nearly|almost|more|some|date|all|both|[a-z]*[^s\s]s)\s)[a-z]{2,}\s(?:(?!\b(?:who|which|that|after|before|where|when|it|they|he|she|we|I)\b)[^.;:,]){0,60}(?<!\b(?:bought|made|built|held|sold|born|[a-z]{3,}ed)\s(?:in|on)\s)$|\bfor\s+(?:(?:an?|the|his|her|its|their|two-day)\s+)?(?:talks|meetings?|summits?|games?|match(?:es)?|final|hearing|vote|rally|elections?|debate|funeral|services|ceremony|conference)\s(?:with\s[^.;:,]{1,40}\s)?(?:on\s+)?$/;
const IN_BEFORE = /\bin\s+$/i;
const PRINTED_BEHIND = /^\p{Lu}\p{L}{2,9}[’']s\s+(?:issue|editions?|paper|newspapers?|\p{Lu})/u;
/** "the show, which airs Friday night", "the show, to air Friday night" */
const WHO_DOES = /\b(?:which|who)\s+(?!(?:is|was|has|does|says)\b)\p{Ll}{2,}s\s+(?:on\s+)?$/u;
const TO_DO = /^to\s+(?!(?:have|close|end|finish|settle|stand|reach|trade|become)\b)[a-z]{2,}\s+(?:on\s+)?$/;
/** "who rests after campaigning in the north Sunday" */
const AFTER_DOING = /^after\s+(?:\p{L}+ly\s+)?\p{L}{2,}ing\b/iu;
/** "In", "On the night of": with so few words before it a date opens its clause. */
const OPENING_WORDS = 4;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** A date itself is hardly longer; UTF-16 code units. */
const OPENING_CHARS = 22;
/** How far behind a date its "as the deadline" may stand. */
const REACH_CHARS = 70;
/** "will redeem preferred shares": no verb stands before a noun, where the clause has its verb already. */
const NOUN_BEHIND =
  /^\s+(?!(?:on|in|at|by|to|for|from|with|of|off|up|down|out|over|after|before|since|until|through|under|against|into|and|or|but|as|when|while|where|if|because|than|that|which|who|the|an?|his|her|its|their|early|late|last|next|this|yesterday|today|tomorrow)\b|\p{L}+ly\b)\p{Ll}/u;
/** "a bill that would ban it passed on Friday" */
const OBJECT = /\b(?:it|them|him|her|us|me)\s+$/i;
const CLAUSE_WITHIN = /,\s|\b(?:and|or|when|where|as|if|than)\b/i;
/** "will be formally sentenced" */
const PASSIVE_BEFORE = /\b(?:be|being|get|getting)\s+(?:\p{L}+ly\s+)?$/iu;
const PASSIVE_CHARS = 24;

/**
 * Where a date lies from the telling, and what says so: the `verb` of its own clause, a `will` or a term in it, or only
 * something `far` off.
 */
export interface Bearing {
  readonly ahead: boolean;
  readonly by: 'verb' | 'will' | 'far';
}

/**
 * Tells whether a date in a sentence lies ahead of the telling ("will open in March") or behind it ("opened in March").
 * The verb of the date's own clause decides: the last before the date, else the first after it.
 * @param at - the offset of the date in `sentence`
 */
export function liesAhead(sentence: string, at: number): boolean {
  const before = lastClause(sentence.slice(0, at));
  const verdict = last(before);
  if (verdict !== undefined) return verdict;
  const behind = first(sentence.slice(at));
  if (behind !== undefined) return behind;
  return last(sentence.slice(0, at)) ?? false;
}

/** Tells as `liesAhead` does, with modal verbs, intents and terms read too; undefined where no verb tells. */
export function bearingOf(sentence: string, at: number): Bearing | undefined {
  const before = lastClause(sentence.slice(0, at));
  if (SINCE_BEFORE.test(before)) return { ahead: false, by: 'verb' };
  if (SAID_ASIDE.test(sentence.slice(0, at)) && ASIDE_ENDS.test(sentence.slice(at)))
    return { ahead: false, by: 'verb' };
  if (SAYS_BEFORE.test(before) || THOSE_BEFORE.test(before)) return { ahead: false, by: 'verb' };
  if (MEANS_BEHIND.test(sentence.slice(at))) return { ahead: false, by: 'verb' };
  if (AFTER_DOING.test(before)) return { ahead: false, by: 'far' };
  const joined = AND_ON_BEFORE.test(before) ? verbBehind(sentence.slice(at)) : undefined;
  if (joined !== undefined) return { ahead: joined, by: 'verb' };
  if (WHO_DOES.test(sentence.slice(0, at)) || TO_DO.test(before)) return { ahead: true, by: 'verb' };
  if (endsWhatIsSo(before) || isOnThatDay(before, sentence.slice(at))) return { ahead: true, by: 'verb' };
  const behind = sentence.slice(at);
  const [own, willed] = latest(before);
  if (own === undefined && BY.test(before) && WAS_BEHIND.test(sentence.slice(at)))
    return { ahead: false, by: 'verb' };
  if (isTerm(before, behind) && !PERFECT.test(before))
    return { ahead: true, by: own === false ? 'far' : own === true && !willed ? 'verb' : 'will' };
  if (own === false && FORESEEN.test(before)) return { ahead: true, by: 'far' };
  if (own === false && isBesideVerb(before, behind)) return { ahead: false, by: 'far' };
  if (own !== undefined) return { ahead: own, by: willed ? 'will' : 'verb' };
  const near = earliest(firstClause(behind));
  if (near !== undefined)
    return { ahead: near, by: near || opensClause(before) || DID_BEHIND.test(behind) ? 'verb' : 'far' };
  if (REFUSED.test(before)) return { ahead: false, by: 'verb' };
  if (AT_CLOSE.test(before)) return { ahead: false, by: 'verb' };
  if (isOnTimetable(before, firstClause(behind))) return { ahead: true, by: 'verb' };
  const [far] = latest(sentence.slice(0, at));
  if (far !== undefined) return { ahead: far, by: 'far' };
  const last = earliest(behind);
  return last === undefined ? undefined : { ahead: last, by: opensClause(before) ? 'verb' : 'far' };
}

/** "and on Monday called the trial unfair", "and on Monday, the brigades left": the verb of what the day opens. */
function verbBehind(behind: string): boolean | undefined {
  if (DID_BEHIND.test(behind)) return false;
  return COMMA_BEHIND.test(behind) ? earliest(firstClause(behind)) : undefined;
}

function isTerm(before: string, behind: string): boolean {
  if (TERM_BEFORE.test(before)) return true;
  return STARTING.test(before) && !(opensClause(before) && earliest(firstClause(behind)) === false);
}

/** Whether the past verb of a clause is not surely of its day: "flew to Rome to meet aides Friday", "was told in Friday's Gazette". */
function isBesideVerb(before: string, behind: string): boolean {
  return PURPOSE.test(before) || (IN_BEFORE.test(before) && PRINTED_BEHIND.test(behind));
}

function opensClause(before: string): boolean {
  return (before.match(WORD)?.length ?? 0) <= OPENING_WORDS;
}

/** Tells whether the date is one that was set or asked for: it may lie ahead of the telling or be over. */
export function isSetOrAsked(sentence: string, at: number): boolean {
  const before = lastClause(sentence.slice(0, at));
  return (
    SET_FOR.test(before) ||
    STOPPED_UNTIL.test(before) ||
    ASKED_BY.test(before) ||
    (SETS.test(before) && AS_TERM.test(sentence.slice(at, at + REACH_CHARS)))
  );
}

/** Tells whether a date opens its sentence as that of an entry: "April 12: The chairman resigns." */
export function isEntry({
  sentence,
  at,
  until,
}: {
  readonly sentence: string;
  readonly at: number;
  readonly until: number;
}): boolean {
  return ONLY_SIGNS.test(sentence.slice(0, at)) && /^\s?:\s/.test(sentence.slice(until));
}

/** Tells whether the date is one that something had been set for, or led up to: of the two around the telling it may be either. */
export function wasOnceAhead(sentence: string, at: number): boolean {
  const before = lastClause(sentence.slice(0, at));
  return (
    ONCE_AHEAD.test(before) ||
    AHEAD_OF.test(before) ||
    (BEFORE_IT.test(before) && POSSESSIVE_DAY.test(sentence.slice(at))) ||
    NEARED_BEHIND.test(sentence.slice(at))
  );
}

/** Tells whether the date is one on which something was due, by now or soon. */
export function wasDue(sentence: string, at: number): boolean {
  return WAS_DUE.test(lastClause(sentence.slice(0, at)));
}

/** Tells whether the verb of the date's own clause tells what was still to come when it was said: "would reopen". */
export function wouldBe(sentence: string, at: number): boolean {
  return WOULD.test(lastClause(sentence.slice(0, at)));
}

/** The clause that a date opens, also where a comma parts them: "In March, an investor came". */
function firstClause(text: string): string {
  for (const {
    index,
    0: { length },
  } of text.matchAll(CLAUSE_END))
    if (index > OPENING_CHARS) return text.slice(0, index + length);
  return text;
}

function lastClause(text: string): string {
  const words = text.includes(')') ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : text;
  const ends = [...words.matchAll(CLAUSE_END)];
  for (let i = ends.length - 1; i >= 0; i--) {
    const [word = ''] = ends[i] ?? [];
    const index = ends[i]?.index ?? 0;
    const end = index + word.length;
    const isLimit = LIMIT.test(word);
    if (isLimit && end >= words.length - 1) continue;
    if (!SAYING.test(word) || tells(words.slice(end))) return words.slice(isLimit ? index : end);
  }
  return words;
}

/** "said here on Friday": what a saying is followed by is a clause of its own if it has a verb. */
function tells(clause: string): boolean {
  return IS_SO.test(clause) || latest(clause)[0] !== undefined || isOnTimetable(clause, '');
}

function last(text: string): boolean | undefined {
  const ahead = [...text.matchAll(AHEAD)].at(-1)?.index ?? -1;
  const behind =
    [...text.matchAll(BEHIND)].filter((match) => ahead < 0 || !isOfWill(text, ahead, match)).at(-1)?.index ??
    -1;
  if (ahead < 0 && behind < 0) return undefined;
  // "is expected" and "was to be held" hold both; the ahead wording spans the participle.
  return ahead >= 0 && (ahead > behind || (behind - ahead < 16 && !OBJECT.test(text.slice(ahead, behind))));
}

/** Whether what looks like a past verb behind a will is a part of what is willed. */
function isOfWill(text: string, ahead: number, { index, 0: verb }: RegExpExecArray): boolean {
  if (index <= ahead) return false;
  if (PASSIVE_BEFORE.test(text.slice(Math.max(ahead, index - PASSIVE_CHARS), index))) return true;
  const isAdjective = verb.endsWith('ed') && NOUN_BEHIND.test(text.slice(index + verb.length));
  return isAdjective && !CLAUSE_WITHIN.test(text.slice(ahead, index));
}

function first(text: string): boolean | undefined {
  const ahead = text.search(AHEAD);
  const behind = text.search(BEHIND);
  if (ahead < 0 && behind < 0) return undefined;
  return ahead >= 0 && (behind < 0 || ahead <= behind);
}

/** @returns the verdict of the last verb, and whether it is only willed */
function latest(text: string): readonly [ahead: boolean | undefined, willed: boolean] {
  const willed = Math.max(lastEnd(text, MAY_COME), lastEnd(text, WILLED));
  if (willed < 0) return [last(text), false];
  // A past verb behind the will is what counts: "could not say when it sank".
  const verdict = last(text.slice(willed));
  return verdict === undefined ? [true, true] : [verdict, false];
}

/** A will behind the date is not asked: "In March, an investor threatened to leave" dates the threat. */
function earliest(text: string): boolean | undefined {
  const willed = text.search(MAY_COME);
  if (willed < 0) return first(text);
  return first(text.slice(0, willed)) ?? true;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
