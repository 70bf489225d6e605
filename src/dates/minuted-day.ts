import type { CivilDay } from './civil.js';
import { isFullDay } from './date-value.js';
import type { Reading } from './readers/reading.js';

/** "Minutes of the meeting of 11 May 2021", "Sitzungsprotokoll vom 11. Mai 2021": written on the day that it names. */
const RECORD =
  /(?<!\p{L})(?:minutes of|meeting (?:of|on|held)|meeting minutes|(?:daily|weekly|situation|shift|watch) (?:report|log)|log (?:of|for)|diary|bulletin|newsletter|press release|sitting of|\p{L}*protokoll|sitzung vom|niederschrift|procès-verbal|compte rendu|acta de|会议纪要|会议记录|議事録)(?!\p{Ll})/iu;
/** A heading is no longer; UTF-16 code units. */
const LONGEST = 120;

/**
 * Reads the day of a record from its heading, where it names one alone.
 * @returns the day from which what stands below counts
 */
export function minutedDay(heading: string, readings: readonly Reading[]): CivilDay | undefined {
  if (heading.length > LONGEST || !RECORD.test(heading)) return undefined;
  const days = readings.filter(({ meaning }) => meaning.kind !== 'clock');
  const [day] = days;
  if (days.length !== 1 || day?.meaning.kind !== 'calendar' || day.endMeaning) return undefined;
  return isFullDay(day.meaning)
    ? { year: day.meaning.year, month: day.meaning.month, day: day.meaning.day }
    : undefined;
}
