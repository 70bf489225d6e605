import { readAnaphoric } from './anaphoric.js';
import { readCalendarDays } from './calendar-days.js';
import { readChinese } from './chinese.js';
import { readClock } from './clock.js';
import { readDayLists } from './day-lists.js';
import { readDayOrdinals } from './day-ordinals.js';
import { readDeictic } from './deictic.js';
import { readEras } from './eras.js';
import { readForeignDays } from './foreign-days.js';
import { readHolidays } from './holidays.js';
import { joinRanges } from './join-ranges.js';
import { maskFigures } from './mask.js';
import { readMonths } from './months.js';
import { readNumericDays } from './numeric-days.js';
import { readPartsOfYears } from './parts-of-years.js';
import type { Reader, Reading } from './reading.js';
import { readShortYears } from './short-years.js';
import { readWeekdays } from './weekdays.js';
import { readWeeks } from './weeks.js';
import { readYears } from './years.js';

/** Where two readers claim the same words the earlier wins, so the wordier families stand first. */
const READERS: readonly Reader[] = [
  readWeeks, // "the week of September 3" before its day is read as a day
  readDayLists, // "May 5, 6 and 7" before its first day is read alone
  readShortYears, // "5 Mar 24" before "Mar 24" is read as a day
  readCalendarDays,
  readNumericDays,
  readForeignDays, // "9. Mai 2022" before its year alone
  readHolidays, // "May Day" before May
  readChinese,
  readPartsOfYears, // "summer of 2018", "Q3 2018" before the year alone
  readMonths,
  readEras, // "the 1980s" before 1980
  readYears,
  readWeekdays,
  readAnaphoric, // "the day before" before "the day before yesterday" is ruled out there
  readDeictic,
  readDayOrdinals, // "on the 10th" when nothing above took it with its month
  readClock, // last: a time belongs to the date beside it
];

/**
 * Reads every wording of time in a text, without asking yet what day it points to.
 * @param text - one block, any length
 * @returns readings in text order, without overlap
 */
export function readAll(text: string): Reading[] {
  const masked = maskFigures(text);
  const taken = new Uint8Array(text.length);
  const readings = READERS.flatMap((read) =>
    read(masked)
      .map(withoutStop(text))
      .filter((reading) => {
        if (taken.subarray(reading.start, reading.end).includes(1)) return false;
        taken.fill(1, reading.start, reading.end);
        return true;
      }),
  );
  return joinRanges(
    masked,
    readings.sort((a, b) => a.start - b.start),
  );
}

/** "on 30 June." ends with the sentence's stop, not the month's; a line ends before its break. */
function withoutStop(text: string): (reading: Reading) => Reading {
  return (reading) => {
    const words = text.slice(reading.start, reading.end).trimEnd();
    const spare = reading.meaning.kind !== 'clock' && words.endsWith('.') ? 1 : 0;
    return {
      ...reading,
      end: reading.start + words.length - spare,
      ...(reading.timeText !== undefined && { timeText: reading.timeText.trimEnd() }),
    };
  };
}
