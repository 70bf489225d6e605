import type { Meaning } from './readers/reading.js';
import type { Resolved, Setting } from './setting.js';
import { latestTold } from './told.js';

const QUARTER = /^(\d{4})-Q([1-4])$/;
/** So many paragraphs on, a report of figures is still of the quarter that it named. */
const REACH_BLOCKS = 4;
const REACH_DATES = 20;
/** "For the nine months, earnings were …": no quarter's, until one is named again. */
const LONGER =
  /\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})[\s-]months?\b|\bhalf\b|\b(?:full|entire|whole|fiscal)[\s-]year\b|\bfor\s+the\s+year\b/i;

/** Gives the quarter that the report is of, moved by years: the latest that it named and that is over, else the last named. */
export function quarterReported(
  { told, block, published, sentence, lead = '' }: Setting,
  years: number,
): string | undefined {
  // "up in October from a year earlier": the sentence tells its own time.
  const beside = latestTold(told, (one) => !one.countsYears && one.parts.day === undefined);
  if (beside?.sentence === sentence && !QUARTER.test(beside.value)) return undefined;
  if (LONGER.test(lead.slice(Math.max(0, lead.lastIndexOf('quarter'))))) return undefined;
  const running = `${published?.year}-Q${Math.ceil((published?.month ?? 0) / 3)}`;
  const named = told
    .slice(-REACH_DATES)
    .filter((one) => !one.countsYears && one.block >= block - REACH_BLOCKS && QUARTER.test(one.value))
    .map(({ value }) => value);
  const over = named.filter((value) => value < running).sort();
  const [, year, quarter] = QUARTER.exec(over.at(-1) ?? named.at(-1) ?? '') ?? [];
  return year === undefined ? undefined : `${Number(year) + years}-Q${quarter}`;
}

/** Dates "the latest quarter", "the year-ago period" and "the 1988 period" by the quarter that the report is of. */
export function resolveReport(
  { years, year }: Extract<Meaning, { kind: 'report' }>,
  setting: Setting,
): Resolved | undefined {
  const value = quarterReported(setting, years ?? 0);
  if (year !== undefined)
    return value === undefined
      ? { value: String(year), precision: 'year', basis: 'explicit' }
      : { value: `${year}${value.slice(4)}`, precision: 'quarter', basis: 'explicit' };
  return value === undefined ? undefined : { value, precision: 'quarter', basis: 'relative' };
}
