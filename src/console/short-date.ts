import { SHORT_MONTHS } from '../language/month-names.js';
import { visibleLine } from './visible-text.js';

const ISO_DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Words the day of publication of a document, and whether it is known only by the file's name. */
export function publishedDate(published: string | null | undefined, datedBy: 'name' | undefined): string {
  const day = published == null ? 'undated' : shortDate(visibleLine(published));
  return datedBy === undefined ? day : `${day} (by its file name)`;
}

/**
 * Words an ISO date for people, exactly as precise as it is: `2018` stays a year, `XXXX-09-10` gets no year.
 * @returns "11 Sep 2018", "Sep 2018", "2018", "10 Sep"; anything else (a quarter, a season) as it came
 */
export function shortDate(date: string): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  const monthName = month === undefined ? undefined : SHORT_MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && monthName === undefined)) return date;
  const parts = [
    day === undefined ? undefined : String(Number(day)),
    monthName,
    year === 'XXXX' ? undefined : year,
  ];
  return parts.filter((part) => part !== undefined).join(' ') || date;
}
