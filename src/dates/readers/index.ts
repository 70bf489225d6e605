import { plainFigures } from '../../language/han-numbers.js';
import { ENGLISH_MONTH, FOREIGN_MONTHS, SHORT_FOREIGN_MONTHS } from '../../language/month-names.js';
import { rowFinder } from '../../language/row-finder.js';
import { readAnaphoric } from './anaphoric.js';
import { readCalendarDays, readIsoDays } from './calendar-days.js';
import { readChinese } from './chinese.js';
import { readClock } from './clock.js';
import { readDayLists } from './day-lists.js';
import { readDayOrdinals } from './day-ordinals.js';
import { readDecades } from './decades.js';
import { readDeictic } from './deictic.js';
import { readEraDates } from './era-dates.js';
import { readForeignCounts } from './foreign-counts.js';
import { ROMAN_MONTHS, readForeignDays, readForeignMonths } from './foreign-days.js';
import { readForeignNearDays } from './foreign-near-days.js';
import { FOREIGN_YEAR_LEADS, readForeignYears } from './foreign-years.js';
import { HOLIDAY, readHolidays } from './holidays.js';
import { joinRanges } from './join-ranges.js';
import { readKorean } from './korean.js';
import { maskNumbers } from './mask.js';
import { readIsoMonths, readMonths } from './months.js';
import { readNumericDays } from './numeric-days.js';
import { readPartsOfYears } from './parts-of-years.js';
import type { NumericOrder, Reader, Reading } from './reading.js';
import { readReportPeriods } from './report-periods.js';
import { readSameDays } from './same-days.js';
import { readShortYears } from './short-years.js';
import { readSpelledAbroad } from './spelled-abroad.js';
import { readSpelledYears } from './spelled-years.js';
import { readStampedDays } from './stamped-days.js';
import { readWeekdays } from './weekdays.js';
import { readWeeks } from './weeks.js';
import { readYears } from './years.js';

const FIGURE = /\d/;
const MONTHS = new RegExp(`\\b${ENGLISH_MONTH}`, 'i');
const PARTS_OF_YEARS = /\d|\bhalf|\bquarter|\bspring|\bsummer|\bautumn|\bfall|\bwinter/i;
const REPORT_PERIODS = /\bquarter|\bperiod|\byear-|\bthree\s+months/i;
const DECADES = /\d|\btwenti|\bthirt|\bfort|\bfift|\bsixt|\bsevent|\beight|\bninet|\bcentury/i;
const WEEKDAYS = /\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\bweekend/i;
const PARTS_OF_DAYS = '\\bmorning|\\bafternoon|\\bevening|\\bnight';
const UNITS = new RegExp(
  `\\bdays?\\b|${PARTS_OF_DAYS}|\\bweek|\\bfortnight|\\bmonth|\\bquarter|\\byear|\\bdecade|\\bcentur`,
  'i',
);
const NEAR_DAYS = new RegExp(`${UNITS.source}|\\blast\\s|\\byesterday|\\btoday|\\btomorrow|\\btonight`, 'i');
const CLOCK = new RegExp(`\\d|${PARTS_OF_DAYS}|\\bnoon|\\bmidnight`, 'i');
const SPELLED = /\bseventeen|\beighteen|\bnineteen|\btwenty|\b(?:one|two)\s+thousand/i;
const FOREIGN_COUNTS =
  /\bvor\b|\by\s+a\s|\bhace\b|\bhá\b|\bfa\b|\bgeleden|\batrás|\bnächsten|\bfolgenden|\bdarauf|\blendemain|\bsiguiente|\bgiorno|\bseguinte|\bvolgende|\bnastępnego|\bnästa|\bdagen|\bvortag|\bvorabend|\bzuvor|\bdavor|\bveille|\banterior|\bvíspera|\bvorige|\bpoprzedniego|\bselben|\bgleichen|\bmême|\bmismo|\bmesmo|\bdezelfde|\btego\b/i;
const SPELLED_ABROAD =
  /\bmil|\bdeux\s+mil|\bduemil|\bdois\s+mil|\bdos\s+mil|\bzweitausend|\bneunzehnhundert|\bachtzehnhundert/i;
/** Behind a letter beyond ASCII, such as that of "übermorgen", a word begins anew for `\\b`. */
const FOREIGN_NEAR_DAYS =
  /\bmontag|\bdienstag|\bmittwoch|\bdonnerstag|\bfreitag|\bsamstag|\bsonnabend|\bsonntag|\blundi|\bmardi|\bmercredi|\bjeudi|\bvendredi|\bsamedi|\bdimanche|\blunes|\bmartes|\bmi(?:é|e)rcoles|\bjueves|\bviernes|\bs(?:á|a)bado|\bdomingo|\bgestern|\bvorgestern|\bheute|\bbermorgen|\bavant-hier|\bhier\b|\baujourd|\bdemain|\banteayer|\bayer|\banoche|\bhoy/i;
/** At a letter beyond ASCII no `\\b` stands. */
const asWords = (names: readonly string[]) =>
  names.map((name) => name.replace(/^(?=[a-z])|(?<=[a-z])$/g, '\\b').replaceAll('.', '\\.')).join('|');
const FOREIGN_MONTH = new RegExp(asWords(FOREIGN_MONTHS), 'i');
const FOREIGN_DAYS = withFigure(asWords([...FOREIGN_MONTHS, ...SHORT_FOREIGN_MONTHS, ...ROMAN_MONTHS]));
const FOREIGN_YEARS = withFigure(`\\b(?:${FOREIGN_YEAR_LEADS})`);
const SHORT_YEARS = withFigure(MONTHS.source);
const HAN = /年/;
const ERA_DATES = /年|\d/;

/**
 * Each reader with a pattern of what none of its wordings does without: it is asked only where a word begins so. Where two
 * readers claim the same words the earlier wins, so the wordier families stand first.
 */
const READERS: readonly (readonly [read: Reader, needs: RegExp])[] = [
  [readWeeks, /\d|\bweek/i], // "the week of September 3" before its day is read as a day
  [readDayLists, FIGURE], // "May 5, 6 and 7" before its first day is read alone
  [readSpelledAbroad, SPELLED_ABROAD], // "dos mil dieciocho"
  [readSpelledYears, SPELLED], // "January nineteen ninety-seven" before January alone
  [readStampedDays, FIGURE], // "15MAR2021"
  [readShortYears, SHORT_YEARS], // "5 Mar 24" before "Mar 24" is read as a day
  [readIsoDays, FIGURE],
  [readCalendarDays, MONTHS],
  [readNumericDays, FIGURE],
  [readForeignDays, FOREIGN_DAYS], // "9. Mai 2022" before its year alone
  [readHolidays, HOLIDAY], // "May Day" before May
  [readEraDates, ERA_DATES], // "平成31年4月30日" before its day alone
  [readChinese, HAN],
  [readKorean, FIGURE],
  [readReportPeriods, REPORT_PERIODS], // "the year-ago third quarter" before the third quarter
  [readPartsOfYears, PARTS_OF_YEARS], // "summer of 2018", "Q3 2018" before the year alone
  [readIsoMonths, FIGURE],
  [readMonths, MONTHS],
  [readForeignMonths, FOREIGN_MONTH], // "im März"
  [readDecades, DECADES], // "the 1980s" before 1980
  [readForeignYears, FOREIGN_YEARS], // "zwischen 2009 und 2012" before its years alone
  [readYears, FIGURE],
  [readSameDays, UNITS], // "three years ago Tuesday" before Tuesday
  [readWeekdays, WEEKDAYS],
  [readForeignNearDays, FOREIGN_NEAR_DAYS],
  [readForeignCounts, FOREIGN_COUNTS],
  [readAnaphoric, UNITS], // "the day before" before "the day before yesterday" is ruled out there
  [readDeictic, NEAR_DAYS],
  [readDayOrdinals, FIGURE], // "on the 10th" when nothing above took it with its month
  [readClock, CLOCK], // last: a time belongs to the date beside it
];
const likelyReaders = rowFinder(READERS, ([, needs]) => needs);

/** What has these words and a figure, in any order: the finder of rows asks for both. */
function withFigure(words: string): RegExp {
  return new RegExp(`\\d (?:${words})`, 'i');
}

/**
 * Reads every wording of time in a text, without asking yet what day it points to.
 * @param text - one block, any length
 * @param order - of the days in figures, where other blocks of the document tell it
 * @returns readings in text order, without overlap
 */
export function readAll(text: string, order?: NumericOrder): Reading[] {
  const masked = plainFigures(maskNumbers(text));
  const taken = new Uint8Array(text.length);
  const readings = likelyReaders(masked).flatMap(([read]) =>
    read(masked, order)
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
