import { type DateRole, roleOf, tellsOwnRole } from '../dates/date-roles.js';
import { extentOf, parseParts } from '../dates/date-value.js';
import { isInDateline } from '../dates/dateline.js';
import type { TemporalExpression } from '../dates/temporal-expression.js';
import { isLogEntry, isStampedEntry, PAST_VERB, somethingHappens } from '../dates/verbs.js';
import { datesRow } from './dates-row.js';

/** Which role dates the event when several are there; those not named date none. */
const PREFERENCE: readonly DateRole[] = ['main', 'start', 'saying', 'modifier', 'clause', 'aside'];

const JOINT = /^\s*(?:,|and|&|or|,\s*and)\s*(?:on\s+|in\s+|again\s+(?:on|in)\s+)?(?:the\s+)?$/;
/** Where a new clause with a verb of its own may begin. */
const CLAUSE = new RegExp(
  `[;:—]\\s|,?\\s(?:and|but|then|while|whereas|when|after|before|because|although|as|until)\\s+(?=(?:[\\w’'-]+\\s+){0,5}?${PAST_VERB}\\b)|\\bthat\\s`,
  'gi',
);
/** Chinese marks its clauses by commas alone. */
const HAN = /\p{Script=Han}/u;
const HAS_VERB = new RegExp(`\\b${PAST_VERB}\\b`, 'i');

/** UTF-16 code units. */
const LONGEST_STAMP = 160;
const STAMP =
  /[来來]源[:：]|(?:发布|發布|更新|发表)(?:时间|日期|于)?[:：]|[责責]?[编編][辑輯][:：]|(?:^|[|·•»›>\n—–])\W{0,20}(?:last\s+)?(?:published|updated|modified|posted|edited|created|submitted|asked|answered|commented|first\s+published|(?:(?:the\s+)?meeting\s+)?held\s+on|handed\s+down)\b/i;
/** "millhand on May 5, 2018 at 10:07 am said:" */
const SPEAKER = /\b(?:said|says|wrote|writes|replied|replies)\s*[:：]$/;
const EMBARGO = /^\W*(?:strictly )?(?:embargo(?:ed)?|not for (?:release|publication))\b/i;
const OWN_REPORT =
  /\b(?:we|[Tt]his (?:paper|site|page)) (?:had |have |first |wrongly )?(?:wrote|written|reported|published|posted)(?: earlier| here| wrongly)?(?: (?:at|on|in|around))?\s+$/i;
const OWN_REPORT_CHARS = 60;
const STOP = /[.!?。！？]["”’)\]]*$/;

/**
 * Chooses the dates on which a sentence's events happened.
 * @param sentence - one sentence
 * @param expressions - its dates, with offsets that count within the sentence, in text order
 * @param published - of the document; what begins after it has not happened
 * @returns one date an event: mostly one, several where clauses with verbs of their own have theirs, none where nothing
 *   happened or only the report is dated
 */
export function eventDates(
  sentence: string,
  expressions: readonly TemporalExpression[],
  published?: string,
): TemporalExpression[] {
  const ofRow = expressions.find((one) => datesRow(sentence, one));
  if (ofRow) return beginsAfter(ofRow.value, published) ? [] : [ofRow];
  if (isStamp(sentence) || isDateAlone(sentence, expressions)) return [];
  const past = expressions.filter(
    (one) =>
      !beginsAfter(one.value, published) && !isInDateline(sentence, one) && !isOwnReport(sentence, one.start),
  );
  const [first] = past;
  if (!first) return [];
  if (isLogEntry(sentence, first.end) || isStampedEntry(sentence, first)) return [first];
  if (!somethingHappens(sentence) && !tellsOwnRole(sentence)) return [];
  const roles = past.map((expression) => ({ expression, role: roleOf(sentence, expression) }));
  for (const wanted of PREFERENCE) {
    const fitting = roles.filter(({ role }) => role === wanted).map(({ expression }) => expression);
    if (fitting.length === 0) continue;
    const apart = withoutFrames(fitting);
    // Each bracket dates what it stands behind.
    const chosen =
      wanted === 'aside' && apart.every(({ precision }) => precision === 'day')
        ? apart
        : onePerClause(sentence, apart);
    return wanted === 'clause' || wanted === 'aside'
      ? chosen
      : [...chosen, ...roles.filter(isClauseEvent).map(({ expression }) => expression)];
  }
  return [];
}

/** "Harbour News | Leith | Updated: May 5, 2018 11:20": the page tells of itself. */
function isStamp(sentence: string): boolean {
  if (sentence.length > LONGEST_STAMP) return false;
  if (EMBARGO.test(sentence)) return true;
  return SPEAKER.test(sentence) || (STAMP.test(sentence) && !STOP.test(sentence));
}

const SEVERAL_LETTERS = /\p{L}\P{L}*\p{L}/u;

/** "2018年5月5日", "Saturday 5 May 2018": nothing is told. */
function isDateAlone(sentence: string, expressions: readonly TemporalExpression[]): boolean {
  const rest = expressions.reduceRight(
    (left, one) => left.slice(0, one.start) + left.slice(one.end),
    sentence,
  );
  return !SEVERAL_LETTERS.test(rest);
}

/** "not two, as we wrote at 15:10", "We reported on Monday that …": the paper dates its own report. */
function isOwnReport(sentence: string, start: number): boolean {
  return OWN_REPORT.test(sentence.slice(Math.max(0, start - OWN_REPORT_CHARS), start));
}

/** What a relative clause dates by day or month happened too; by its year alone it is background. */
function isClauseEvent({ expression, role }: { expression: TemporalExpression; role: DateRole }): boolean {
  return role === 'clause' && (expression.precision === 'day' || expression.precision === 'month');
}

function beginsAfter(value: string, published: string | undefined): boolean {
  const last = published === undefined ? undefined : extentOf(published)?.last;
  const first = extentOf(value)?.first;
  // The day after may be the same day in another zone.
  return last !== undefined && first !== undefined && first > last + 1;
}

/** Of dates that hold one another ("in 2018, on September 5") the exact one; of equals the one told outright. */
function withoutFrames(expressions: readonly TemporalExpression[]): TemporalExpression[] {
  return expressions.filter(
    (one, i) =>
      !expressions.some(
        (other, j) => i !== j && (isFiner(other, one) || (isSame(other, one) && outranks(other, j, one, i))),
      ),
  );
}

function isSame(a: TemporalExpression, b: TemporalExpression): boolean {
  return a.value === b.value && a.endValue === b.endValue;
}

function outranks(a: TemporalExpression, i: number, b: TemporalExpression, j: number): boolean {
  const told = (one: TemporalExpression) => (one.basis === 'relative' ? 1 : 0);
  return told(a) - told(b) < 0 || (told(a) === told(b) && i < j);
}

function isFiner(a: TemporalExpression, b: TemporalExpression): boolean {
  if (a.value === b.value) return false;
  const [inner, outer] = [extentOf(a.value), extentOf(b.value)];
  if (inner && outer)
    return (
      inner.first >= outer.first &&
      inner.last <= outer.last &&
      inner.last - inner.first < outer.last - outer.first
    );
  const [fine, coarse] = [parseParts(a.value), parseParts(b.value)];
  return fine?.day !== undefined && coarse?.day === undefined && fine.month === coarse?.month;
}

function onePerClause(sentence: string, expressions: readonly TemporalExpression[]): TemporalExpression[] {
  const starts = clauseStarts(sentence);
  const chosen: TemporalExpression[] = [];
  let lastClause = -1;
  let last: TemporalExpression | undefined;
  for (const expression of expressions) {
    const clause = starts.findLastIndex((start) => start <= expression.start);
    const joint = last !== undefined && JOINT.test(sentence.slice(last.end, expression.start));
    if (clause !== lastClause || joint) chosen.push(expression);
    lastClause = clause;
    last = expression;
  }
  return chosen;
}

/** Offsets of the clauses that have a past verb of their own; a verbless run belongs to the clause before it. */
function clauseStarts(sentence: string): number[] {
  if (HAN.test(sentence)) return [0, ...[...sentence.matchAll(/[，；]/g)].map((match) => match.index)];
  const cuts = [0, ...[...sentence.matchAll(CLAUSE)].map((match) => match.index)];
  const starts: number[] = [0];
  for (const [i, cut] of cuts.entries()) {
    const clause = sentence.slice(cut, cuts[i + 1] ?? sentence.length);
    const held = sentence.slice(starts.at(-1) ?? 0, cut);
    if (cut > 0 && HAS_VERB.test(clause) && HAS_VERB.test(held)) starts.push(cut);
  }
  return starts;
}
