import { type CivilDay, toDayNumber } from './civil.js';
import { completeYear } from './complete-year.js';
import { type DateParts, isFullDay } from './date-value.js';
import type { Reading } from './readers/reading.js';

const PLACE =
  /^[^\p{L}\p{N}_]*(?!(?:On|In|At|By|Since|From|Until|Late|Early|The|Updated?|Edit|Day|Week|Part|Step|Entry|Log)\b)\p{Lu}[\p{L}.’'-]*(?:[ ,/]+\p{Lu}[\p{L}.’'-]*){0,5}[ ,/(]+$/u;
const ENDS = /^[.,]?(?:(?:\s*,)?\s*\d{4})?\)?(?:\s*(?:\([^)]{1,40}\)|\/[^/]{1,30}\/))?\s*[-–—:]{1,2}\s/;
/** A report is printed within so many days of its dateline. */
const PRINTED_WITHIN_DAYS = 7;

/** Tells whether a date of a sentence is that of its dateline: "LEITH, May 5 (Agency) - The mill burned on Friday." */
export function isInDateline(sentence: string, { start, end }: { start: number; end: number }): boolean {
  return PLACE.test(sentence.slice(0, start)) && ENDS.test(sentence.slice(end));
}

/**
 * Reads the day on which a report was written from the dateline that opens a block: its weekdays count from that.
 * @param published - the day of its publication, where known
 * @returns undefined where there is none, or where it is no day shortly before publication
 */
export function datelineOf(
  block: string,
  readings: readonly Reading[],
  published: DateParts | undefined,
): CivilDay | undefined {
  const [first] = readings;
  if (first?.meaning.kind !== 'calendar' || first.endMeaning || !isInDateline(block, first)) return undefined;
  const { month, day } = first.meaning;
  if (month === undefined || day === undefined) return undefined;
  const year = first.meaning.year ?? (published && completeYear(month, day, published, 'nearest'));
  if (year === undefined) return undefined;
  const written = { year, month, day };
  if (!isFullDay(published)) return written;
  const days = toDayNumber(published) - toDayNumber(written);
  return days >= 0 && days <= PRINTED_WITHIN_DAYS ? written : undefined;
}
