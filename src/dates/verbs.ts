import { happenedAbroad } from './happened-abroad.js';

/** Past forms and participles that do not end in -ed, as alternatives of a regular expression. */
export const IRREGULAR_PAST =
  "became|began|begun|bought|broke|broken|brought|built|burnt|came|caught|chose|chosen|cut|dealt|drew|drove|fell|fallen|felt|fled|flew|fought|found|froze|frozen|gave|given|went|gone|got|grew|held|hid|hit|kept|knew|laid|led|left|let(?![’']s|\\s+(?:us|me)\\b)|lent|lost|made|met|paid|put|quit|ran|read|rose|said|sank|sat|saw|seen|sent|set|shook|shot|shut|sold|spent|spoke|spoken|split|spread|stole|stolen|stood|struck|swore|sworn|taken|took|taught|told|thought|threw|thrown|understood|withdrew|withdrawn|won|wore|wrote|written|born|bore|woke|heard|overheard|ate|drank|forgot|forgotten|hurt|meant|lit|rebuilt|overcame|withstood|mistook|repaid|resold|rewrote|rewritten|undid|undone|foresaw|oversaw|overran|forgave|forgiven|strode|strove|trod|wove|woven|stung|shrank|sprang|swept|swung|dug|bit|bled|bound|overtook|underwent|upheld|forbade|sought|caught|hung|lay|leapt|learnt|slept|slid|slit|done|grown|risen|shown|drawn|torn|hidden|beaten|flown|overthrown|driven|eaten|swollen|sunk|rung|rang|sang|sung|burst|blew|blown|tore|rode|stuck|swam|crept|clung|sped|flung|spun|wept";

/** Words that end as past forms do and are none. */
const NO_VERBS =
  'hundred|indeed|need|needs|speed|feed|seed|weed|breed|greed|deed|steed|creed|exceed|proceed|succeed|naked|wicked|sacred|aged|unprecedented|so-called|united|limited|unlimited|gifted|talented|beloved|alleged|related|unrelated|expected|supposed|biased|unidentified|unnamed|crowded|detailed|advanced|skilled|unskilled|armed|unarmed|dedicated|sophisticated|complicated|mixed|fixed|red|bed|shed|sled|bleed';

/** A finite past form, or the participle of a passive or perfect; as the source of a regular expression. */
export const PAST_VERB = `(?:was|were|had|has|have|did|${IRREGULAR_PAST}|(?<!\\b(?:the|an?|its|his|her|their|this|these|those|some|many|several|most|more|less|of|(?<!\\bin\\s)\\d{4})\\s)(?!(?:${NO_VERBS})\\b)[a-z]{2,}ed)`;

export const SAYING_VERB =
  '(?:said|says|told|announced|reported|stated|claimed|confirmed|added|wrote|tweeted|posted|declared|denied|alleged|revealed|disclosed|warned|admitted|explained|acknowledged|noted|testified|insisted)';

const HAPPENS = new RegExp(`\\b(?:${PAST_VERB}|could(?:n[’']t| not))\\b`, 'gi');
/** Nobody answered: nothing happened. */
const UNANSWERED =
  /\bcould(?:n[’']t| not) (?:immediately )?be (?:immediately )?(?:reached|verified|confirmed)\b/gi;
/** "has a licence": what a participle behind it would make an event of, it alone does not. */
const ONLY_STATE = /^(?:has|have)$/i;
const CONDITION = /^["“(\s]*(?:if|unless|suppose|imagine|should)\b/i;
const QUESTION = /[?？]["”’)\s]*$/;
/** What leads away from the story. */
const SIGNPOST =
  /^\W*(?:also\s+read|read\s+(?:more|also|next)|see\s+also|don[’']t\s+miss|follow\s+us|sign\s+up|(?:related|watch|more)\s*[:|])(?![\w-])/i;
/** "- 10:41 UTC The change is undone.": from the start of the line to its first word. */
const CLOCK_ENTRY = /^\s*(?:[-*•]\s*)?[[*]*\d{1,2}:\d\d(?::\d\d)?(?=[\s\]*:–—-])/;
/** "2018-09-05: trading halts" */
const LOG_ENTRY = /^\s*(?:[-*•]\s*)?[^\s:].{2,40}?(?:[:*]|\s[–—-])\s+\p{L}/u;
/** "2018-09-05 10:41:00 UTC [MAJOR] trading halts" */
const LEVELLED_ENTRY =
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*(?:\s(?:Z|[A-Z]{3,4}))?\]?\s+[[(]?\p{Lu}{2,10}[\])]?:?\s/u;
/** "Feb 03, 2023 - 18:42 UTC Card payments work again": the time behind the day that opens an entry, and what it tells. */
const TIME_BEHIND =
  /^(?:,|\s+at|\s*[-–—|])?\s+\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,5}|Z)\)?)?[\])*]*(?:\s+|\s*[:–—|-]\s+)(?=\p{Lu})/u;
/** A row of a table that its day begins; what parts its cells is read as white space. */
const ROW = /^\s*\d{4}-\d\d-\d\d$/;
const CELL = /^\s{2,}\S/;
/** Places and shows are all capitals; an entry that tells something has other words. */
const LOWER_WORD = /(?<![\p{L}\p{N}_])\p{Ll}{3,}(?![\p{L}\p{N}_])/gu;
const HAN = /\p{Script=Han}/u;
const HAN_AHEAD = /(?:将于|将在|拟于|预计|计划于|予定|見込み|見通し)/;

/** Tells whether a sentence tells of something that happened, rather than asks, supposes or describes. */
export function somethingHappens(sentence: string): boolean {
  if (QUESTION.test(sentence) || CONDITION.test(sentence) || SIGNPOST.test(sentence)) return false;
  if (isChinese(sentence)) return !HAN_AHEAD.test(sentence);
  const happens = [...sentence.replace(UNANSWERED, '').matchAll(HAPPENS)].some(
    ([verb]) => !ONLY_STATE.test(verb),
  );
  return happens || happenedAbroad(sentence);
}

/** A Chinese sentence may hold names in other letters. */
function isChinese(sentence: string): boolean {
  const [han, latin] = [sentence.match(/\p{Script=Han}/gu), sentence.match(/[a-z]/gi)];
  return 2 * (han?.length ?? 0) > (latin?.length ?? 0);
}

/** Tells whether a sentence stands behind the day and time that open it, as an entry of a status page. */
export function isStampedEntry(sentence: string, { start, end }: { start: number; end: number }): boolean {
  if (/[\p{L}\p{N}]/u.test(sentence.slice(0, start))) return false;
  const words = sentence.slice(end).match(LOWER_WORD)?.length ?? 0;
  return words >= 2 && TIME_BEHIND.test(sentence.slice(end));
}

/** Tells whether a sentence stands as an entry under its date, whose verb may then be in any tense. */
export function isLogEntry(sentence: string, dateEnd: number): boolean {
  const words = sentence.slice(dateEnd).match(LOWER_WORD)?.length ?? 0;
  if (words < 2 && !HAN.test(sentence)) return false;
  if (CLOCK_ENTRY.test(sentence.slice(0, dateEnd + 1)) || LEVELLED_ENTRY.test(sentence)) return true;
  if (ROW.test(sentence.slice(0, dateEnd)) && CELL.test(sentence.slice(dateEnd))) return true;
  return dateEnd < 48 && LOG_ENTRY.test(sentence) && /^[\s)\]*_]*(?::|[–—-]\s)/.test(sentence.slice(dateEnd));
}
