import type { Meaning, Pointing, Reader } from './reading.js';
import { MONTH, monthNumber, NARROWING, YEAR, yearOfTwoDigits } from './words.js';

const MONTH_AND_YEAR = new RegExp(
  `\\b(${NARROWING})?(${MONTH})(?:(?:\\s*(?:-|–|—|to|through|(?<=between\\s{1,3}\\w{1,20}\\.?\\s{1,3})and)\\s*)(${MONTH}))?(?:(?:\\s*,)?\\s+(?:of\\s+)?|-)(?:(${YEAR})(?![\\d%]|[.,:]\\d)|[’'](\\d\\d)(?!\\d)|(last year|this year|next year|the same year|that year))`,
  'gi',
);
const ISO_MONTH = /(?<![\w.,/-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\w-]|[./]\d)/g;
const YEAR_THEN_MONTH = new RegExp(`\\bin (${YEAR}),?\\s+(?:in\\s+)?(${MONTH})\\b`, 'gi');
const RANGE = new RegExp(
  `\\b(?:(?:from|between)\\s+)?(${MONTH})\\s*(?:-|–|—|to|through|until|(?<=between\\s{1,3}\\w{1,20}\\.?\\s{1,3})and)\\s*(${MONTH})(?![a-z])`,
  'g',
);
const ALONE = new RegExp(
  `\\b(${NARROWING})?([Ll]ast\\s+|[Tt]his\\s+past\\s+|past\\s+|[Tt]his\\s+|[Nn]ext\\s+|coming\\s+|[Tt]hat\\s+(?:same\\s+)?|[Tt]he\\s+(?:following|next|previous|preceding)\\s+)?(${MONTH})(?![\\w]|-\\w)(?!\\s+\\d)`,
  'g',
);
const SMALL_ALONE = new RegExp(
  `\\b(?:in|since|until|during|by|of|last|next|this)\\s+(${NARROWING})?(january|february|april|june|july|august|september|october|november|december)\\b`,
  'g',
);

const LEADS_TO_MONTH =
  /\b(?:in|of|by|since|until|till|during|from|to|between|and|through|throughout|for|before|after|around|on|as|month|back|again|only|or)\s+(?:the\s+month\s+of\s+)?$/i;
/** Months that are also names of people, verbs or common words: they need a preposition before them. */
const AMBIGUOUS = /^(?:May|March|Mar|April|June|August|Jan|Jun|Sep|Dec|Oct|Nov|Feb|Apr|Aug|Jul)\b/;
const NAME_BEFORE = /(?:\b(?:Mrs?|Ms|Dr|Miss|Sir|Lady|Theresa|Brian|James)\.?|[a-z]'s|\bthe|\bThe)\s+$/;
/** "lower than in any February" */
const ANY_BEFORE = /\b(?:any|every|each|most|another|a)\s+$/i;
/** "in May’s government", "by March on": a person, a movement. */
const NAME_BEHIND =
  /^(?:\s+(?:said|says|told|on|for|the|be|I|we|you|he|she|it|they|have)\b|[’']s\s+(?:government|cabinet|party|lawyer|office)|\s+(?:Jones|Carter|Wilson|[Hh]ares?|Madness|Fair|Company|Smith)\b)/;
const MARCHERS =
  /^\s+(?:of\s+(?!this|last|next|the\s+(?:same|following)|\d)|against\b|in\s+support\b|through\b|towards?\b)/;

/** "his April arrest", "a landmark June summit", "since the March vote": the month says which one. */
const NAMES_ITS_EVENT =
  /(?:\b(?:the|an?|its|his|her|their|this|that|another|last)|[’']s|s[’'])\s+(?:[a-z][a-z-]{2,}\s+)?$/;
const EVENT_BEHIND =
  /^\s+(?!(?:day|morning|afternoon|evening|night|weather|chill|cold|thaw|sun)\b|was\b|were\b|will\b|has\b|had\b|said\b|and\b|the\b|that\b|for\b|with\b|issue\b|edition\b|against\b|through\b|into\b|past\b)(?:[a-z]+-[a-z]+\s+|(?:presidential|general|parliamentary|local|national|military|peace|plane|train|bomb)\s+)?[a-z]{3,}\b/;

/** "said that March was slow", "that May would go": no month is pointed at. */
const SAYING =
  /\b(?:said|says?|told|added|announced|claimed|denied|reported|stated|warned|feared|hoped|showed|so)\s+$/i;
const VERB_BEHIND = /^\s+(?:was|were|is|are|will|would|had|has|may|might|could|should)\b/;

/** "2018-09" */
export const readIsoMonths: Reader = (text) =>
  [...text.matchAll(ISO_MONTH)]
    .filter((match) => !isSeasonOfYears(match[1], match[2]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: 'calendar', year: Number(match[1]), month: Number(match[2]) } as const,
    }));

/** Months by their names, with or without a year. */
export const readMonths: Reader = (text) => [
  ...withYear(text),
  ...yearThenMonth(text),
  ...ranges(text),
  ...alone(text),
];

function withYear(text: string): ReturnType<Reader> {
  return [...text.matchAll(MONTH_AND_YEAR)].map((match) => {
    const [whole, , first = '', second, figures, short, told] = match;
    const year = figures ? Number(figures) : short ? yearOfTwoDigits(short) : undefined;
    const shift = told ? yearWord(told) : {};
    const place = { start: match.index, end: match.index + whole.length };
    const parts = year === undefined ? shift : { year };
    const meaning: Meaning = { kind: 'calendar', month: monthNumber(first), ...parts };
    if (!second) return { ...place, meaning };
    return {
      ...place,
      meaning,
      endMeaning: { kind: 'calendar', month: monthNumber(second), ...parts } as const,
    };
  });
}

function yearWord(word: string): { yearShift: number } | { fromTold: 0 } {
  if (/same|that/i.test(word)) return { fromTold: 0 };
  return { yearShift: /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0 };
}

/** "2011-12" is as often a season as December. */
function isSeasonOfYears(year = '', month = ''): boolean {
  return (Number(year) + 1) % 100 === Number(month);
}

function yearThenMonth(text: string): ReturnType<Reader> {
  return [...text.matchAll(YEAR_THEN_MONTH)].map((match) => ({
    start: match.index + 'in '.length,
    end: match.index + match[0].length,
    meaning: { kind: 'calendar', year: Number(match[1]), month: monthNumber(match[2] ?? '') } as const,
  }));
}

function ranges(text: string): ReturnType<Reader> {
  return [...text.matchAll(RANGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: { kind: 'calendar', month: monthNumber(match[1] ?? '') } as const,
    endMeaning: { kind: 'calendar', month: monthNumber(match[2] ?? '') } as const,
  }));
}

function alone(text: string): ReturnType<Reader> {
  const capital = [...text.matchAll(ALONE)].flatMap((match) => {
    const [whole, narrowing, word, name = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const that = /^that/i.test(word ?? '');
    if (that && (SAYING.test(before) || VERB_BEHIND.test(behind))) return [];
    if (!narrowing && !word && !isMonthName(name, before, behind)) return [];
    const fromTold = fromToldOf(word);
    const pointing = fromTold === undefined ? pointingOf(word) : undefined;
    const meaning: Meaning = {
      kind: 'calendar',
      month: monthNumber(name),
      ...(pointing && { pointing }),
      ...(fromTold !== undefined && { fromTold }),
    };
    return [{ start: match.index, end: match.index + whole.length, meaning }];
  });
  const small = [...text.matchAll(SMALL_ALONE)].map((match) => ({
    start: match.index + match[0].length - (match[2] ?? '').length,
    end: match.index + match[0].length,
    meaning: { kind: 'calendar', month: monthNumber(match[2] ?? '') } as const,
  }));
  return [...capital, ...small];
}

function isMonthName(name: string, before: string, behind: string): boolean {
  if (NAMES_ITS_EVENT.test(before) && EVENT_BEHIND.test(behind)) return true;
  if (NAME_BEFORE.test(before) || ANY_BEFORE.test(before) || MARCHERS.test(behind)) return false;
  if (LEADS_TO_MONTH.test(before))
    return !(
      AMBIGUOUS.test(name) &&
      /^\s+[A-Z][a-z]+\b/.test(behind) &&
      !/\b(?:in|since|until|during)\s+$/i.test(before)
    );
  if (NAME_BEHIND.test(behind)) return false;
  return !AMBIGUOUS.test(name) && !/[A-Z][a-z]+\s+$/.test(before) && !/^\s+[A-Z][a-z]/.test(behind);
}

function fromToldOf(word: string | undefined): -1 | 0 | 1 | undefined {
  if (/^that/i.test(word ?? '')) return 0;
  if (/^the\s+(?:following|next)/i.test(word ?? '')) return 1;
  return /^the\s+p/i.test(word ?? '') ? -1 : undefined;
}

function pointingOf(word: string | undefined): Pointing | undefined {
  if (word === undefined) return undefined;
  if (/^(?:last|past|this\s+past)/i.test(word)) return 'past';
  return /^(?:next|coming)/i.test(word) ? 'future' : 'present';
}
