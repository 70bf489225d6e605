import { ENGLISH_MONTHS, ANY_MONTH as MONTH, monthNumberOf } from '../language/month-names.js';
import { firstFrom, overlaps, type Span } from '../language/span.js';

/** A day or month told with its year; `value` is ISO 8601: `2020-08-04`, `2020-08`. */
export interface DayWording extends Span {
  readonly text: string;
  readonly value: string;
}

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[89]|20)\\d\\d';
const NO_MORE = '(?![\\p{L}\\p{N}]|[/-]\\d|[.,:]\\d)';

/** Each family of wordings, with its parts by name; where two claim the same words the earlier wins. */
const PATTERNS: readonly RegExp[] = [
  `(?<y>${YEAR})(?<joint>[-/.])(?<m>0?[1-9]|1[0-2])\\k<joint>(?<d>${DAY})(?!\\d|[-/.]\\d)`,
  `(?<d>${DAY})(?:st|nd|rd|th|er|\\.)?(?:\\s|[-/])?(?:of\\s|de\\s)?(?<month>${MONTH})\\.?,?(?:\\s|[-/])?(?:de\\s)?(?:(?<y>${YEAR})|[’']?(?<short>\\d\\d))${NO_MORE}`,
  `(?<month>${MONTH})\\.?\\s(?:the\\s)?(?<d>${DAY})(?:st|nd|rd|th)?(?:,\\s?|\\s)(?:(?<y>${YEAR})|[’'](?<short>\\d\\d))${NO_MORE}`,
  `(?<d>${DAY})\\.\\s?(?<m>0?[1-9]|1[0-2])\\.\\s?(?<y>${YEAR})${NO_MORE}`,
  `(?<y>${YEAR})年(?<m>1[0-2]|0?[1-9])月(?:(?<d>${DAY})[日号號])?`,
  `(?<y>${YEAR})년\\s?(?<m>1[0-2]|0?[1-9])월(?:\\s?(?<d>${DAY})일)?`,
  `(?<month>${MONTH})\\.?,?\\s(?:of\\s|de\\s)?(?<y>${YEAR})${NO_MORE}`,
  `(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![\\p{L}\\p{N}]|[-/.]\\d)`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}]|[.,/-])${source}`, 'giu'));

/** The century of two figures turns here: '30 is 2030, '31 is 1931. */
const LAST_OF_2000S = 30;

/** No wording is so long; UTF-16 code units. */
const LONGEST = 64;

/**
 * Reads the days and months that a text tells with their year.
 * @returns them in text order, without overlap
 */
export function readDayWordings(text: string): DayWording[] {
  return around(/\d/g, text).flatMap(({ start, end }) =>
    readPart(text.slice(start, end)).map((found) => ({
      ...found,
      start: start + found.start,
      end: start + found.end,
    })),
  );
}

/** Cuts out the parts of a text that may tell a day of a year, such as `2020`: it stands in each as `2020`, `’20` or `-20`. */
export function partsAroundYear(text: string, year: string): string[] {
  const written = new RegExp(`${year}|(?<!\\d)${year.slice(2)}(?!\\d)`, 'g');
  return around(written, text).map(({ start, end }) => text.slice(start, end));
}

/** The parts of a text around each match of a pattern, so long that a day told with it is whole. */
function around(pattern: RegExp, text: string): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(pattern)) {
    const last = parts.at(-1);
    const end = Math.min(text.length, index + LONGEST);
    if (last !== undefined && index - LONGEST <= last.end) last.end = end;
    else parts.push({ start: Math.max(0, index - LONGEST), end });
  }
  return parts;
}

function readPart(text: string): DayWording[] {
  let found: readonly DayWording[] = [];
  for (const pattern of PATTERNS) {
    const more = [...text.matchAll(pattern)].flatMap((match) => {
      const [words] = match;
      const span = { start: match.index, end: match.index + words.length };
      const value = isoOf(match.groups ?? {});
      return value === undefined || isClaimed(found, span) ? [] : [{ ...span, text: words, value }];
    });
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return [...found];
}

/** Whether one of the wordings found, in text order and apart, shares a character with a span. */
function isClaimed(found: readonly DayWording[], span: Span): boolean {
  const at = firstFrom(found, span.start);
  return [found[at - 1], found[at]].some((one) => one !== undefined && overlaps(one, span));
}

/** Tells how the wording of a day or month is written for people: `4 August 2020`, `August 2020`. */
export function writtenDay(value: string): string {
  const [year, month, day] = value.split('-');
  const name = ENGLISH_MONTHS[Number(month) - 1] ?? '';
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function isoOf(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { y, short: figures = '', m, month = '', d } = parts;
  const year = y ?? (Number(figures) <= LAST_OF_2000S ? `20${figures}` : `19${figures}`);
  const number = m === undefined ? monthNumberOf(month) : Number(m);
  if (number === 0) return undefined;
  return [year, number, d]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
