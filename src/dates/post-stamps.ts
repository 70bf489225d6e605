import type { CivilDay } from './civil.js';
import { isFullDay } from './date-value.js';
import type { Reading } from './readers/reading.js';

/** A stamp is a line of its own; UTF-16 code units. */
const LONGEST = 100;
/** "by satsuma", "Hero Member wrote" */
const MOST_WORDS = 5;
const WORD = /\p{L}{2,}/gu;
/** "23/12/2021 18:44": behind its day two figures and two are a time. */
const TIME_BEHIND = /^(?:,|\s[-–—|])?\s{1,3}\d{1,2}:\d{2}(?!\d)/;
const STOP = /[.!?。！？]["”’)]*$/;

/**
 * Reads the stamp that stands over a post or a message of a thread: a full day with its time, and little else.
 * @param block - its text
 * @param readings - the dates and times in it
 * @returns the day that "today" and "yesterday" count from below it; undefined where the block is no stamp
 */
export function stampOf(block: string, readings: readonly Reading[]): CivilDay | undefined {
  if (block.length > LONGEST || STOP.test(block.trimEnd())) return undefined;
  const days = readings.filter(({ meaning }) => meaning.kind === 'calendar');
  const [day] = days;
  const timed =
    readings.some(({ meaning, timeText }) => meaning.kind === 'clock' || timeText !== undefined) ||
    (day !== undefined && TIME_BEHIND.test(block.slice(day.end)));
  if (days.length !== 1 || day?.meaning.kind !== 'calendar' || !timed || day.endMeaning) return undefined;
  const rest = readings.reduceRight((left, one) => left.slice(0, one.start) + left.slice(one.end), block);
  if ((rest.match(WORD)?.length ?? 0) > MOST_WORDS || !isFullDay(day.meaning)) return undefined;
  return { year: day.meaning.year, month: day.meaning.month, day: day.meaning.day };
}
