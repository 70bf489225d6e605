import type { Meaning, Pointing, Reader } from './reading.js';
import { YEAR, YEAR_SHIFTS, yearOfTwoDigits } from './words.js';

type Part = Extract<Meaning, { kind: 'part' }>['part'];

const WHEN = `(?:(?:\\s*,)?\\s+(?:of\\s+)?(?:(${YEAR})(?:[-–/]\\d\\d(?:\\d\\d)?)?(?!\\d)|[’'](\\d\\d)\\b|(?:the\\s+)?(last year|this year|next year)))`;
const QUARTER_SIGN = new RegExp(`(?:\\b(${YEAR})[ -]?)?\\bQ([1-4])(?!\\w)${WHEN}?`, 'g');
const YEAR_THEN_QUARTER = new RegExp(`\\b(${YEAR})[ -]?Q([1-4])\\b`, 'g');
const QUARTER_WORD = new RegExp(
  `\\b(?:(?:the\\s+)?(?:(${YEAR})|(last|this|next)\\s+year[’']s)\\s+|the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(first|second|third|fourth|final|1st|2nd|3rd|4th)(?:\\s+calendar)?[\\s-]+quarter\\b${WHEN}?`,
  'gi',
);
/** "the first half of 2018", "H2 2018" */
const HALF = new RegExp(
  `\\b(?:(?:the\\s+)?(first|second|latter|last)[\\s-]+half\\s+of\\s+|H([12])[\\s-]+(?:of\\s+)?)(?:(${YEAR})(?![\\w%]|[.,:]\\d|[/–-]\\d)|(last|this|next)\\s+year\\b)`,
  'gi',
);
const SEASON = new RegExp(
  `\\b(?:(?:the\\s+)?(?:early|late|mid)[\\s-]+)?(?:(last|this past|past|this|next|coming|the following|that|the previous)\\s+|(?:in|into|during|since|by|until|over|through|before)\\s+(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+|(?:beginning|middle|end)\\s+of\\s+)?|(?:the\\s+))?(spring|summer|autumn|fall|winter)\\b${WHEN}?`,
  'gi',
);

const ORDINALS: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    first: 'Q1',
    '1st': 'Q1',
    second: 'Q2',
    '2nd': 'Q2',
    third: 'Q3',
    '3rd': 'Q3',
    fourth: 'Q4',
    '4th': 'Q4',
    final: 'Q4',
  }),
);
const SEASONS: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    spring: 'SP',
    summer: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
  }),
);
const QUARTERS: readonly Part[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** Games have quarters, and so has a firm's own year, which need not be the calendar's. */
const OTHER_QUARTER =
  /\b(?:fiscal|touchdowns?|yards?|field goals?|points?\s+lead|lead|rebounds?|basket|halftime|quarterback|possession|scored|throws?|fouls?|dunks?|three-pointers?|innings?|finals?|left the court|NBA|NFL|players?|coach)\b/i;
/** "the year-ago third quarter": of the year before that of some other. */
const YEAR_AGO = /\byear[- ](?:ago|earlier)\s+$/i;
/** "the fall of the wall", "spring water", "Arab Spring", "will fall in the" */
const OTHER_SEASON_BEHIND =
  /^\s*(?:of\s+(?!this|last|next|that|the\s+(?:same|following|previous)\s+year)\w|water|break\b|to\b|from\b|short|apart|in\s+(?:love|price|value|line|bitcoin)|festival|training|board|ball|games|school|guy|line|for\b|into\b|through\b|out\b|behind\b|rolls?)/i;

/** "troops were added this fall to guard the camps" */
const POINTS = /^(?:last|this past|past|this|next|coming)$/i;

/** Quarters and seasons, with or without their year, and halves of a year as the months that they span. */
export const readPartsOfYears: Reader = (text) => [
  ...halves(text),
  ...quarterSigns(text),
  ...quarterWords(text),
  ...seasons(text),
];

function halves(text: string): ReturnType<Reader> {
  return [...text.matchAll(HALF)].map(
    ({ index, 0: whole, 1: word = '', 2: figure, 3: year, 4: shift = '' }) => {
      const month = figure === '1' || /^first$/i.test(word) ? 1 : 7;
      const when =
        year === undefined
          ? { yearShift: YEAR_SHIFTS.get(shift.toLowerCase()) ?? 0 }
          : { year: Number(year) };
      return {
        start: index,
        end: index + whole.length,
        meaning: { kind: 'calendar', ...when, month } as const,
        endMeaning: { kind: 'calendar', ...when, month: month + 5 } as const,
      };
    },
  );
}

function quarterSigns(text: string): ReturnType<Reader> {
  const yearFirst = [...text.matchAll(YEAR_THEN_QUARTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: part(QUARTERS[Number(match[2]) - 1] ?? 'Q1', match[1]),
  }));
  const signFirst = [...text.matchAll(QUARTER_SIGN)].flatMap((match) => {
    const [whole, before, number, year, short, told] = match;
    const meaning = part(QUARTERS[Number(number) - 1] ?? 'Q1', before ?? year, short, told);
    return [{ start: match.index, end: match.index + whole.length, meaning }];
  });
  return [...yearFirst, ...signFirst];
}

function quarterWords(text: string): ReturnType<Reader> {
  return [...text.matchAll(QUARTER_WORD)].flatMap((match) => {
    const [whole, yearBefore, toldBefore, ordinal = '', yearBehind, short, toldBehind] = match;
    const [year, told] = [yearBefore ?? yearBehind, toldBefore ?? toldBehind];
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const around = before + text.slice(match.index, match.index + whole.length + 60);
    const beside = before + text.slice(match.index + whole.length, match.index + whole.length + 60);
    if (!year && !told && (OTHER_QUARTER.test(beside) || YEAR_AGO.test(before))) return [];
    if (/\bfiscal\b/i.test(around.slice(0, 90))) return [];
    const meaning = part(ORDINALS.get(ordinal.toLowerCase()) ?? 'Q1', year, short, told);
    return [{ start: match.index, end: match.index + whole.length, meaning }];
  });
}

function seasons(text: string): ReturnType<Reader> {
  return [...text.matchAll(SEASON)].flatMap((match) => {
    const [whole, word, name = '', year, short, told] = match;
    const end = match.index + whole.length;
    const dated = Boolean(year ?? short ?? told);
    const bare = whole.toLowerCase() === name.toLowerCase();
    const behind = text.slice(end, end + 40);
    if (!dated && (bare || (!POINTS.test(word ?? '') && OTHER_SEASON_BEHIND.test(behind)))) return [];
    // "the summer's end": without a preposition the article alone points nowhere.
    if (!dated && !word && /^the\s+\w+$/i.test(whole)) return [];
    if (/^[A-Z]/.test(name) && !dated && /(?:the|in the)\s+\w+$/i.test(whole)) return [];
    if (
      /[A-Z][a-z]+\s+$/.test(text.slice(Math.max(0, match.index - 20), match.index)) &&
      /^[A-Z]/.test(name) &&
      bare
    )
      return [];
    const beside = fromTold(word);
    const pointing = beside === undefined ? pointingOf(word) : undefined;
    const lead = /^(?:in|into|during|since|by|until|over|through|before)\s+/i.exec(whole)?.[0].length ?? 0;
    const meaning = {
      ...part(SEASONS.get(name.toLowerCase()) ?? 'SP', year, short, told),
      ...(pointing && { pointing }),
      ...(beside !== undefined && { fromTold: beside }),
    };
    return [{ start: match.index + lead, end, meaning }];
  });
}

function part(name: Part, year?: string, short?: string, told?: string): Extract<Meaning, { kind: 'part' }> {
  if (year) return { kind: 'part', part: name, year: Number(year) };
  if (short) return { kind: 'part', part: name, year: yearOfTwoDigits(short) };
  if (!told) return { kind: 'part', part: name };
  return { kind: 'part', part: name, yearShift: /^last/i.test(told) ? -1 : /^next/i.test(told) ? 1 : 0 };
}

function fromTold(word: string | undefined): -1 | 0 | 1 | undefined {
  if (/^the following$/i.test(word ?? '')) return 1;
  if (/^the previous$/i.test(word ?? '')) return -1;
  return /^that$/i.test(word ?? '') ? 0 : undefined;
}

function pointingOf(word: string | undefined): Pointing | undefined {
  if (word === undefined) return undefined;
  if (/^(?:last|past|this past)$/i.test(word)) return 'past';
  return /^(?:next|coming)$/i.test(word) ? 'future' : 'present';
}
