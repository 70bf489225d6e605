import type { Meaning, Reading } from './reading.js';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

const TO = /^\s*(?:-|–|—|~|to|through|thru|until|till)\s*(?:the\s+)?$/;
const AND = /^\s*and\s+(?:the\s+)?$/;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
/** "postponed from March 20 to April 3": two days, and nothing between them. */
const MOVED =
  /\b(?:moved|postponed|rescheduled|delayed|adjourned|deferred|brought forward|pushed back|changed)\s+(?:back\s+)?from\s+$/i;

/**
 * Makes one range of two dates that the text joins and that each reader saw by itself: "from Sept. 2018 to Jan. 2019",
 * "between January 2, 2015 and March 4, 2016", "2018-09-05 – 2018-09-07".
 * @param readings - in text order, without overlap
 */
export function joinRanges(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    if (last && isRange(text, last, reading)) {
      joined[joined.length - 1] = { ...last, end: reading.end, endMeaning: reading.meaning };
    } else joined.push(reading);
  }
  return joined;
}

function isRange(text: string, from: Reading, to: Reading): boolean {
  if (from.endMeaning || to.endMeaning || !isBefore(from.meaning, to.meaning)) return false;
  const joint = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 28), from.start);
  return (TO.test(joint) && !MOVED.test(before)) || (AND.test(joint) && BETWEEN.test(before));
}

/** Both tell their year and are equally exact; a range without years is read as one wording. */
function isBefore(a: Meaning, b: Meaning): boolean {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.asWeek || b.asWeek) return false;
  if (a.year === undefined || b.year === undefined || exactness(a) !== exactness(b)) return false;
  return order(a) < order(b);
}

function exactness({ month, day }: Calendar): number {
  return Number(month !== undefined) + Number(day !== undefined);
}

function order({ year = 0, month = 0, day = 0 }: Calendar): number {
  return year * 10_000 + month * 100 + day;
}

/**
 * Tells whether something is moved away from a date: "postponed from 3 May to 9 June" is no range.
 * @param before - what stands before a date
 */
export function isMoved(before: string): boolean {
  return MOVED.test(before);
}
