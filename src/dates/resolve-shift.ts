import { addDays, addMonths, type CivilDay, toDayNumber, weekdayOf } from './civil.js';
import {
  type DateParts,
  extentOf,
  formatParts,
  formatWeek,
  isFullDay,
  parseParts,
  precisionOfParts,
  shiftParts,
} from './date-value.js';
import type { Meaning, Unit } from './readers/reading.js';
import { quarterReported } from './resolve-report.js';
import type { Resolved, Setting } from './setting.js';
import type { Precision } from './temporal-expression.js';
import { bearingOf } from './tense.js';
import { anchorFor, latestTold, type Told } from './told.js';

const SATURDAY = 6;
const SUNDAY = 7;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Counts days, weeks, months from publication, from a date told before, or from the date beside. */
export function resolveShift(
  meaning: Extract<Meaning, { kind: 'shift' }>,
  setting: Setting,
): Resolved | undefined {
  // "on July 1, two years before his term ends": how long it is, and the day told already.
  const isLength = meaning.event !== undefined && meaning.anchor === 'told' && meaning.unit !== 'day';
  if (setting.twin && isLength) return undefined;
  if (setting.twin) return twinned(setting.twin);
  const anchor = anchorParts(meaning, setting);
  if (!anchor) return undefined;
  const quarter = meaning.unit === 'year' ? quarterOfYearBeside(meaning, setting) : undefined;
  if (quarter) return { value: quarter, precision: 'quarter', basis: 'relative' };
  const moved = shiftBy(
    opensWeek(meaning, anchor, setting) ? addDays(anchor, 2) : anchor,
    meaning.unit,
    meaning.amount,
  );
  if (moved && isAheadOfReport(meaning, moved.value, setting)) return undefined;
  return moved && { ...moved, basis: 'relative' };
}

/** "a month after the flood", which was long ago: what happened did not happen after its report, so the count began elsewhere. */
function isAheadOfReport(
  { event, anchor, amount }: Extract<Meaning, { kind: 'shift' }>,
  value: string,
  { published, sentence, at }: Setting,
): boolean {
  if (event === undefined || anchor !== 'told' || amount <= 0 || !isFullDay(published)) return false;
  const first = extentOf(value)?.first;
  return first !== undefined && first > toDayNumber(published) && !bearingOf(sentence, at)?.ahead;
}

/** On a Sunday "last week" is the week just over, and at a weekend "this week" is the one to come where it lies ahead. */
function opensWeek(
  { fromSunday, amount }: Extract<Meaning, { kind: 'shift' }>,
  anchor: DateParts,
  { sentence, at }: Setting,
): anchor is CivilDay {
  if (!fromSunday || !isFullDay(anchor) || weekdayOf(anchor) < SATURDAY) return false;
  if (amount === 0) return bearingOf(sentence, at)?.ahead === true;
  return amount < 0 && weekdayOf(anchor) === SUNDAY;
}

/** "in the third quarter, against 9 million a year earlier": the same quarter is meant. */
function quarterOfYearBeside(
  { amount, event, reported }: Extract<Meaning, { kind: 'shift' }>,
  setting: Setting,
): string | undefined {
  const { told, block, sentence, at, until } = setting;
  if (amount >= 0 || event !== undefined) return undefined;
  if (reported || (amount === -1 && comparesFigures(sentence, at, until)))
    return quarterReported(setting, amount);
  const last = told.at(-1);
  if (last?.block !== block || last.sentence !== sentence) return undefined;
  const [, year, quarter] = QUARTER.exec(last.value) ?? [];
  return year === undefined ? undefined : `${Number(year) + amount}-Q${quarter}`;
}

/** "up from 38 million, or 12 cents a share, a year ago": a figure of the report beside another. */
const FIGURE =
  /(?:[$£€#]|\b(?:[A-Z]{0,2}\$|cents|dlrs))\s?\d|\d\s?%|\b(?:percent|per cent|cents)\b|\d (?:million|billion)/i;

function comparesFigures(sentence: string, at: number, until: number): boolean {
  return /^a\s/i.test(sentence.slice(at, until)) && FIGURE.test(sentence);
}

function anchorParts(meaning: Extract<Meaning, { kind: 'shift' }>, setting: Setting): DateParts | undefined {
  if (meaning.anchor === 'publication') return setting.published;
  if (meaning.anchor === 'next' || setting.next !== undefined)
    return setting.next === undefined ? undefined : parseParts(setting.next);
  if (meaning.anchor === 'around') return partsAround(meaning, setting);
  if (meaning.reported || comparesYears(meaning, setting)) return yearCompared(setting);
  return anchorFor(meaning, isOfPast(meaning, setting) ? upToNow(setting) : setting.told, setting)?.parts;
}

/** "The funeral is on Friday. The driver was freed the same day": what was done was on no day to come. */
function isOfPast(
  { unit, amount, event }: Extract<Meaning, { kind: 'shift' }>,
  { told, published, sentence, at }: Setting,
): boolean {
  const last = told.at(-1)?.parts;
  if (unit !== 'day' || amount !== 0 || event !== undefined || !isFullDay(published) || !isFullDay(last))
    return false;
  return toDayNumber(last) > toDayNumber(published) && bearingOf(sentence, at)?.ahead === false;
}

function upToNow({ told, published }: Setting): readonly Told[] {
  const now = isFullDay(published) ? toDayNumber(published) : 0;
  return told.filter(({ parts }) => isFullDay(parts) && toDayNumber(parts) <= now);
}

/** "up from 38 million a year earlier": the figure beside it is of the time that the report tells of. */
const COMPARES =
  /\b(?:compar(?:ed|ing)|from|against|versus|vs\.?|than|(?:over|in|for) the same (?:period|quarter|month))\b[^;]{0,120}$|\b(?:over|that\s+of|those\s+of|times)\s+$/i;

function comparesYears(
  { unit, amount, event }: Extract<Meaning, { kind: 'shift' }>,
  { sentence, at }: Setting,
): boolean {
  return unit === 'year' && amount === -1 && event === undefined && COMPARES.test(sentence.slice(0, at));
}

/** What one comparison counted back to is not what the next one counts from. */
function yearCompared({ told, published }: Setting): DateParts | undefined {
  return latestTold(told, (one) => one.parts.year !== undefined && !one.countsYears)?.parts ?? published;
}

/** "by the end of the year": of the one that its sentence told, or of the one the report is in. */
function partsAround({ unit }: Extract<Meaning, { kind: 'shift' }>, setting: Setting): DateParts | undefined {
  const { told, block, published, sentence } = setting;
  const last = latestTold(
    told,
    (one) => (unit === 'day' ? one.parts.day : one.parts.year) !== undefined,
    block,
  );
  if (last && (published === undefined || unit === 'day' || last.sentence === sentence)) return last.parts;
  return published;
}

const YEARS_IN = { year: 1, decade: 10, century: 100 } as const;

function shiftBy(
  parts: DateParts,
  unit: Unit,
  amount: number,
): { value: string; precision: Precision } | undefined {
  const { year, month } = parts;
  switch (unit) {
    case 'day': {
      const moved = shiftParts(parts, amount);
      const value = moved && formatParts(moved);
      // "today" of a document that is dated by its month alone is no more exact than the month.
      if (!value) return amount === 0 ? asTold(parts) : undefined;
      return { value, precision: 'day' };
    }
    case 'week':
      return isFullDay(parts)
        ? { value: formatWeek(addDays(parts, 7 * amount)), precision: 'week' }
        : undefined;
    case 'month': {
      if (month === undefined) return undefined;
      const moved = addMonths(year ?? 2000, month, amount);
      const value = formatParts(year === undefined ? { month: moved.month } : moved);
      return value ? { value, precision: 'month' } : undefined;
    }
    case 'quarter': {
      if (month === undefined || year === undefined) return undefined;
      const moved = addMonths(year, month, 3 * amount);
      return { value: `${moved.year}-Q${Math.ceil(moved.month / 3)}`, precision: 'quarter' };
    }
    default:
      return year === undefined
        ? undefined
        : { value: String(Math.floor(year / YEARS_IN[unit]) + amount), precision: unit };
  }
}

function asTold(parts: DateParts): { value: string; precision: Precision } | undefined {
  const value = formatParts(parts);
  return value ? { value, precision: precisionOfParts(parts) } : undefined;
}

/** Dates a wording that has the day itself beside it. */
export function twinned(value: string): Resolved {
  return { value, precision: 'day', basis: 'relative' };
}
