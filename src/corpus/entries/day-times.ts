import { ANY_MONTH } from '../../language/month-names.js';
import { isoDate } from '../metadata/metadata.js';

const MONTH = String.raw`${ANY_MONTH}\.?`;
const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\.?)?`;
/** "Mar 5, 17:20 UTC", "5 March 2024 at 5:20 pm", "2024-03-05 17:20"; the end of a span of times is left out. */
const DAY_TIME = new RegExp(
  String.raw`^(?:(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?(?:, (\d{4}))?|(\d{1,2})\.? (?:de )?(${MONTH})(?: (?:de )?(\d{4}))?|(\d{4}-\d{2}-\d{2}))(?:(?:,| at| um| à| a las| [-–—]|)\s+${CLOCK}(?:\s*[-–]\s*\d{1,2}:\d{2})?(?:\s\(?[A-Z]{2,5}\)?)?)?$`,
  'i',
);
const MONTH_YEAR = new RegExp(String.raw`^(?:${MONTH}) \d{4}$`, 'i');
const AT_END = new RegExp(
  String.raw`(?:${MONTH} \d{1,2}|\d{1,2}\.? (?:de )?${MONTH})(?:,? (?:de )?\d{4})?(?:,| at| um| à| a las| [-–—]|)\s+\d{1,2}:\d{2}[^\n]{0,10}$`,
  'i',
);

/** "Posted 2 years ago. " */
const POSTED =
  /^(?:posted|updated|published)?:?\s{0,3}(?:(?:about|over|almost)\s)?(?:(?:an?|\d{1,3})\s\p{L}{3,8}\sago[.,:]?)?\s{0,3}(?:on\s)?/iu;

/**
 * Reads a stamp that is all of a line, as `2024-03-05T17:20`, or `2024-03-05` where it has no time.
 * @param year - of a stamp without one
 * @param atEnd - whether other words may stand before it
 * @returns undefined when it is none, or its year is not known
 */
export function readDayTime(line: string, year: number | undefined, atEnd = false): string | undefined {
  const text = atEnd ? (AT_END.exec(line)?.[0] ?? '') : line.trim().replace(POSTED, '');
  const match = DAY_TIME.exec(text);
  if (!match) return undefined;
  const [, month, day, monthYear, firstDay, secondMonth, dayYear, iso, hour, minute, half] = match;
  const written = iso ?? `${day ?? firstDay} ${month ?? secondMonth} ${monthYear ?? dayYear ?? year ?? ''}`;
  const date = isoDate(written.replace('.', ''));
  if (date?.length !== 10) return undefined;
  if (hour === undefined) return date;
  const late =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return late > 23 ? undefined : `${date}T${String(late).padStart(2, '0')}:${minute}`;
}

/** Reads the month of a line "March 2024", as `2024-03`. */
export function readMonthYear(line: string): string | undefined {
  const isMonth = line.length <= 20 && MONTH_YEAR.test(line.trim());
  const read = isMonth ? isoDate(line.trim().replace('.', '')) : undefined;
  return read?.length === 'YYYY-MM'.length ? read : undefined;
}

/** Gives the day before an ISO day. */
export const dayBefore = (day: string): string => moved(day, -1);

/** Gives the day after an ISO day. */
export const dayAfter = (day: string): string => moved(day, 1);

function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
