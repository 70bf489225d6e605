/** The parts of an event's date; what the date does not say is undefined, and a year that is not stated is null. */
export interface EventValue {
  readonly century?: number;
  /** The first year of a decade: 1980. */
  readonly decade?: number;
  readonly year: number | null;
  readonly quarter?: number;
  readonly week?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

const VALUE = /^(\d{4}|XXXX)(?:-(?:Q(\d)|W(\d\d)|(SP|SU|FA|WI)|(\d\d)(?:-(\d\d))?))?$/;

/**
 * Reads a value of TIMEX3's manner: `2018-09-10`, `2018-Q3`, `XXXX-09-10`, `198`, `19`.
 * @returns undefined for any other form
 */
export function readEventValue(value: string): EventValue | undefined {
  if (/^\d{3}$/.test(value)) return { decade: Number(value) * 10, year: null };
  if (/^\d{2}$/.test(value)) return { century: Number(value) + 1, year: null };
  const [, year, quarter, week, season, month, day] = VALUE.exec(value) ?? [];
  if (year === undefined) return undefined;
  return {
    year: year === 'XXXX' ? null : Number(year),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(week !== undefined && { week: Number(week) }),
    ...(season !== undefined && { season: season as Season }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
