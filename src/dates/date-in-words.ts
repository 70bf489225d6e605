import { ENGLISH_MONTHS, SHORT_MONTHS } from '../language/month-names.js';
import { parseParts } from './date-value.js';

const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }),
);
const PART = /^(\d{4}|XXXX)-(?:Q([1-4])|W(\d\d)|(SP|SU|FA|WI))$/;

/** Words a date as exact as it is known: "10 Sep 2018", "March 2018", "10 Sep, year not stated", "date not stated". */
export function dateInWords({
  date,
  endDate,
}: {
  readonly date: string | null;
  readonly endDate?: string;
}): string {
  if (date === null) return 'date not stated';
  return endDate === undefined ? valueInWords(date) : `${valueInWords(date)} to ${valueInWords(endDate)}`;
}

function valueInWords(value: string): string {
  const parts = parseParts(value);
  if (parts) return calendarInWords(parts.year, parts.month, parts.day);
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  if (/^\d{2}$/.test(value)) return `${ordinal(Number(value) + 1)} century`;
  const part = PART.exec(value);
  if (!part) return value;
  const [, year, quarter, week, season] = part;
  const name = quarter ? `Q${quarter}` : week ? `week ${Number(week)} of` : (SEASONS.get(season ?? '') ?? '');
  return year === 'XXXX' ? `${name}, year not stated` : `${name} ${year}`;
}

function calendarInWords(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string {
  if (month === undefined) return String(year);
  const words = day === undefined ? (ENGLISH_MONTHS[month - 1] ?? '') : `${day} ${SHORT_MONTHS[month - 1]}`;
  return year === undefined ? `${words}, year not stated` : `${words} ${year}`;
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
