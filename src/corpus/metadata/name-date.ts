import { ANY_MONTH as MONTH } from '../../language/month-names.js';
import { isoDate } from './metadata.js';

const YEAR = '(?:19|20)\\d\\d';
const MONTHS = '(?:0[1-9]|1[0-2])';
const DAYS = '(?:0[1-9]|[12]\\d|3[01])';
const APART = '(?<![\\p{L}\\p{N}])';
const NO_MORE = '(?![\\p{L}\\p{N}])';
/** How a name writes a day, a month or a year, the most exact first; parts by name. */
const FORMS: readonly RegExp[] = [
  `${APART}(?<y>${YEAR})(?<joint>[-_./ ]?)(?<m>${MONTHS})\\k<joint>(?<d>${DAYS})(?:T\\d{4,6}Z?)?${NO_MORE}`,
  `${APART}(?<d>${DAYS})(?<joint>[-_. ])(?<m>${MONTHS})\\k<joint>(?<y>${YEAR})${NO_MORE}`,
  `${APART}(?<d>\\d{1,2})[-_. ]?(?<month>${MONTH})[-_. ]?(?<y>${YEAR})${NO_MORE}`,
  `${APART}(?<month>${MONTH})[-_. ](?<d>\\d{1,2})[-_ ,]{1,2}(?<y>${YEAR})${NO_MORE}`,
  `${APART}(?<y>${YEAR})[-_](?<m>${MONTHS})${NO_MORE}`,
  `${APART}(?<month>${MONTH})[-_ ](?<y>${YEAR})${NO_MORE}`,
  `^(?<y>${YEAR})(?=[-_ ]|$)`,
  `(?<=[-_ (])(?<y>${YEAR})\\)?$`,
].map((form) => new RegExp(form, 'iu'));
/** "2018/05/14/name.md", as blogs lay their pages. */
const FOLDERS = new RegExp(`(?:^|/)(${YEAR})/(${MONTHS})/(?:(${DAYS})/)?[^/]*$`, 'u');
const ENDINGS = /(?:\.[A-Za-z][A-Za-z0-9]{0,9}){1,3}$/;
const FULL_DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${YEAR})-(${MONTHS})-(${DAYS})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (${YEAR})|(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR}))(?!\\d)`,
  'giu',
);
const YEARS = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])${YEAR}(?![\\p{L}\\p{N}/]|[.,:]\\d)`, 'gu');
const MS_PER_DAY = 86_400_000;

/**
 * Reads the day, month or year that stands in the name of a file, or in its folders as blogs lay them: "#ops-2018-05-14.log".
 * A figure of two numbers alone, or a day and month in doubt which is which, is none.
 * @returns ISO 8601, as exact as the name
 */
export function dateOfName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(ENDINGS, '');
  for (const form of FORMS) {
    const { y, m, month, d } = form.exec(name)?.groups ?? {};
    const value = y === undefined ? undefined : valueIn(y, m ?? month, d);
    if (value !== undefined) return value;
  }
  const [, year, month, day] = FOLDERS.exec(path) ?? [];
  return year === undefined ? undefined : valueIn(year, month, day);
}

function valueIn(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return isoDate(year);
  if (/^\d/.test(month)) return isoDate([year, month, day].filter((part) => part !== undefined).join('-'));
  return isoDate(`${day === undefined ? '1 ' : `${Number(day)} `}${month} ${year}`)?.slice(
    0,
    day === undefined ? 'YYYY-MM'.length : undefined,
  );
}

/**
 * Tells whether a text tells of days or years behind a date with their year: then it was written after that.
 * @param date - ISO 8601; the day behind it may be the same in another zone
 */
export function tellsLater(text: string, date: string): boolean {
  const year = Number(date.slice(0, 4));
  for (const [written] of text.matchAll(YEARS)) if (Number(written) > year) return true;
  if (date.length < 'YYYY-MM-DD'.length) return false;
  const last = Date.parse(date) + MS_PER_DAY;
  for (const [, y, m, d, day, month = '', ofDay, first = '', second, ofFirst] of text.matchAll(FULL_DAYS)) {
    const value = valueIn(y ?? ofDay ?? ofFirst ?? '', m ?? (month || first), d ?? day ?? second);
    if (value !== undefined && Date.parse(value) > last) return true;
  }
  return false;
}
