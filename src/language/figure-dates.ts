import type { FigureReading, FoundFigure } from './figure.js';
import { ENGLISH_MONTHS, monthNumberOf, SHORT_MONTH } from './month-names.js';

const MONTH = `(?<month>${ENGLISH_MONTHS.join('|')}|(?:${SHORT_MONTH})\\b\\.?)`;
const YEAR = '(?<year>(?:19|20)\\d{2})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** The fullest form first: a shorter one would stop inside it. No bare year or month behind "by" or "since": that is a bound, not a date. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?\\b`, 'gu'),
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?\\b`, 'gu'),
  new RegExp(`\\b${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})\\b`, 'gu'),
  new RegExp(`\\b(?<!may\\s)${MONTH}\\s+(?:of\\s+)?${YEAR}\\b`, 'gu'),
  new RegExp(`(?<=\\b(?:[Ii]n|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Oo]f)\\s)${MONTH}(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<=\\b(?:[Ii]n|[Oo]f)\\s)${YEAR}\\b`, 'gu'),
  /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/gu,
];

/** Finds the calendar dates of a sentence, as exact as they are written; parts that are missing are left out. */
export function findDateFigures(words: string): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const taken = new Uint8Array(words.length);
  for (const form of FORMS) {
    for (const match of words.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const readings = readDate(match.groups ?? {});
      if (readings.length === 0) continue;
      taken.fill(1, start, end);
      figures.push({ kind: 'date', start, end, readings });
    }
  }
  return figures.sort((a, b) => a.start - b.start);
}

function readDate({ year, month, day }: Record<string, string | undefined>): FigureReading[] {
  const monthNumber =
    month === undefined ? undefined : /^\d/.test(month) ? Number(month) : monthNumberOf(month.slice(0, 3));
  return [
    ...part('year', year && Number(year)),
    ...part('month', monthNumber),
    ...part('day', day && Number(day)),
  ];
}

function part(unit: string, value: number | '' | undefined): FigureReading[] {
  return value ? [{ unit, low: value, high: value }] : [];
}

/**
 * Tells whether two dates cannot be the same day: a part that both give differs. "March" and "5 March" do not exclude
 * each other.
 */
export function datesDiffer(a: readonly FigureReading[], b: readonly FigureReading[]): boolean {
  return a.some((one) => b.some((other) => one.unit === other.unit && one.low !== other.low));
}
