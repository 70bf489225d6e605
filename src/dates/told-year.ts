import { toDayNumber } from './civil.js';
import { type DateParts, isFullDay } from './date-value.js';
import { latestTold, type Told } from './told.js';

/** A story that goes on within so many days of a full date stays in its year. */
const NEAR_DAYS = 45;
/** … and within so many in one paragraph, where nothing else can tell the year. */
const STORY_DAYS = 183;
/** Nor does one leave the year out of a day long ago where that same day has just been. */
const JUST_OVER_DAYS = 31;

/**
 * Finds the year that the story is in, for a month or day told without one. It is a year that opened a sentence of the
 * same block ("In 2016, …"), or a full date told shortly before that lies close by.
 * @returns undefined when the text sets no year, which leaves the matter to the publication date
 */
export function yearToldAround(
  parts: DateParts,
  setting: { readonly told: readonly Told[]; readonly block: number; readonly published?: DateParts },
): number | undefined {
  const { told, block, published } = setting;
  const heading = latestTold(
    told,
    (one) => one.heads && one.statesYear && (isMonthOf(parts, one.parts) || isYear(one.parts)),
  );
  if (heading) return heading.parts.year;
  const frame = latestTold(told, (one) => one.statesYear && one.parts.year !== undefined, block);
  const last = told.at(-1);
  const near = frame ?? (last?.statesYear && last.block === block - 1 ? last : undefined);
  const year = near?.parts.year;
  if (!near || year === undefined) return undefined;
  if (isLater(parts, year, published)) return undefined;
  if (!isFullDay(near.parts) && !near.opens && !near.heads && isJustOver(parts, published)) return undefined;
  // The story is back in the present.
  if (last !== undefined && last !== near && (last.parts.year ?? year) > year) return undefined;
  if (frame?.opens && goesOn(parts, frame.parts) && last?.parts.year === year) return year;
  return isNear(parts, near.parts, published === undefined && near.block === block ? STORY_DAYS : NEAR_DAYS)
    ? year
    : undefined;
}

/** "March 2024" over "Mar 5" */
function isMonthOf(parts: DateParts, { year, month, day }: DateParts): boolean {
  return year !== undefined && month !== undefined && day === undefined && month === parts.month;
}

/** "2011" over "3 March" */
function isYear({ year, month, day }: DateParts): boolean {
  return year !== undefined && month === undefined && day === undefined;
}

/** "since the August 1988 truce … on Aug. 2", told in August 1990: what has just been needs no year. */
function isJustOver(parts: DateParts, published: DateParts | undefined): boolean {
  if (!isFullDay(published) || parts.month === undefined || parts.day === undefined) return false;
  const day = { year: published.year, month: parts.month, day: parts.day };
  const days = toDayNumber(published) - toDayNumber(day);
  return days >= 0 && days <= JUST_OVER_DAYS;
}

function isLater(parts: DateParts, year: number, published: DateParts | undefined): boolean {
  if (published?.year === undefined) return false;
  return year > published.year || (year === published.year && (parts.month ?? 0) > (published.month ?? 12));
}

/** "In November 2016, … In January": the story is past that year, or back in the present. */
function goesOn(parts: DateParts, told: DateParts): boolean {
  return told.month === undefined || (parts.month ?? 0) >= told.month;
}

function isNear(parts: DateParts, told: DateParts, most: number): boolean {
  if (told.month === undefined || parts.month === undefined || told.year === undefined) return false;
  const from = toDayNumber({ year: told.year, month: told.month, day: told.day ?? 1 });
  const to = toDayNumber({
    year: told.year,
    month: parts.month,
    day: parts.day ?? (isFullDay(told) ? 28 : 1),
  });
  return to >= from && to - from <= most;
}
