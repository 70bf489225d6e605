import type { Reader, Reading } from './reading.js';
import { MONTH, monthNumber, YEAR, yearOfTwoDigits } from './words.js';

const DAY = '(0[1-9]|[12]\\d|3[01]|[1-9])';
const NO_NUMBER_BEFORE = '(?<![\\w$£€¥.,:/-])';
const TIME = '(?:[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?(?:\\s[+-]\\d{4})?)';
/** "15MAR2021/0640", "15MAR21 / 0640HRS": a time of four figures behind its day */
const FIGURES_BEHIND = '(?:[01]\\d|2[0-3])[0-5]\\d(?!\\d)(?:\\s?(?:hrs?|hours|h|[LZ])\\b)?';
/** "15MAR2021", "15Mar21", "10/Oct/2000:13:55:36 -0700", "14.MAR.2021" */
const JOINED = new RegExp(
  `${NO_NUMBER_BEFORE}${DAY}([./]?)(${MONTH})\\2(?:(${YEAR})|(\\d\\d))(?::(${TIME})|[/-](${FIGURES_BEHIND}))?(?![\\w%]|[.,/-]\\d)`,
  'gi',
);
/** "15MAR" among them */
const WITHOUT_YEAR = new RegExp(
  `${NO_NUMBER_BEFORE}${DAY}(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?:[/-](${FIGURES_BEHIND}))?(?![\\w%]|[.,:/-]\\d)`,
  'g',
);
/** "150640ZMAR21", "150640Z MAR 2021": day, time and zone as armies and airports write them */
const DAY_AND_TIME = new RegExp(
  `${NO_NUMBER_BEFORE}(0[1-9]|[12]\\d|3[01])((?:[01]\\d|2[0-3])[0-5]\\d[A-Z]?)\\s?(${MONTH})\\s?(?:(${YEAR})|(\\d\\d))(?![\\w%]|[.,:/-]\\d)`,
  'gi',
);
/** "20210315T0640Z", "20210315 0640 HRS": eight figures alone may number anything. */
const FIGURES = new RegExp(
  `${NO_NUMBER_BEFORE}((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T|[ -](?=\\d{4}\\s?(?:hrs?|hours|h|[LZ])\\b))((?:[01]\\d|2[0-3])[0-5]\\d(?:\\d\\d)?(?:Z|\\s?(?:hrs?|hours|h|[LZ]))?)(?!\\w)`,
  'gi',
);
/** A name joined to a number in small letters is a code. */
const CAPITAL = /^\p{Lu}/u;

/** Days written in one, as stamps of reports, logs and signals are. */
export const readStampedDays: Reader = (text) => [
  ...[...text.matchAll(DAY_AND_TIME)].map(
    ({ index, 0: whole, 1: day, 2: time = '', 3: month = '', 4: year, 5: short }) => ({
      ...stamped(index, whole, day, month, year, short),
      timeText: time,
    }),
  ),
  ...[...text.matchAll(FIGURES)].map(({ index, 0: whole, 1: year, 2: month, 3: day, 4: time = '' }) => ({
    start: index,
    end: index + whole.length,
    meaning: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) } as const,
    timeText: time,
  })),
  ...[...text.matchAll(JOINED)].flatMap((match): Reading[] => {
    const {
      index,
      0: whole,
      1: day,
      2: joint,
      3: month = '',
      4: year,
      5: short,
      6: clock,
      7: figures,
    } = match;
    const time = clock ?? figures;
    if (joint === '' && !CAPITAL.test(month)) return [];
    return [{ ...stamped(index, whole, day, month, year, short), ...(time && { timeText: time }) }];
  }),
  ...[...text.matchAll(WITHOUT_YEAR)].map(({ index, 0: whole, 1: day, 2: month = '', 3: time }) => ({
    ...stamped(index, whole, day, month, undefined, undefined),
    ...(time && { timeText: time }),
  })),
];

function stamped(
  start: number,
  whole: string,
  day: string | undefined,
  month: string,
  year: string | undefined,
  short: string | undefined,
): Reading {
  const figures = year === undefined ? short && yearOfTwoDigits(short) : Number(year);
  const parts = { month: monthNumber(month), day: Number(day) };
  return {
    start,
    end: start + whole.length,
    meaning: { kind: 'calendar', ...(figures && { year: figures }), ...parts },
  };
}
