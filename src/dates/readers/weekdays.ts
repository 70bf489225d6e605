import type { Pointing, Reader, Reading } from './reading.js';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './words.js';

const PATTERN = new RegExp(
  `\\b(?:(early|late)\\s+)?(?:(last|this past|past|this coming|the coming|coming|this|next|the following|following|the previous|previous|the preceding|preceding|earlier|later|every|each)\\s+(?:week[’']?s?\\s+)?)?(${WEEKDAY})(?![\\w])((?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night))?)`,
  'gi',
);
/** Days that have become names: of a sale, a massacre, a newspaper, a club. */
const NAME_BEFORE =
  /\b(?:(?:Fox|CBS)\s+News|Black|Bloody|Good|Ash|Super|Palm|Cyber|Easter|Man|Giving|Fat|Holy|Maundy|Sheffield|Ruby|Wednesday|Casual|Taco|Shrove|Whit|Robinson|Girl|Manic|Freaky|Joe|Rick|every|each|alternate|on\s+a|any|every\s+(?:other|second|third)|usual|regular|weekly|traditional|customary)\s+$/i;
/** Somebody whose name is a day: where "Clinton Friday said" tells the day, a title or a short given name alone does not. */
const PERSON_BEFORE =
  /\b(?:Mrs?|Ms|Miss|Dr|Sgt|Det|Cpl|Capt|Lt)\.?\s+$|(?<!\p{Lu}\p{L}{0,15}\s|\b(?:of|the)\s)\b(?:Art|Billy|Bob|Dave|Gary|Jim|Jimmy|Larry|Linda|Mike|Nancy|Steve|Sue|Susan|Ted|Tim|Tom)\s+$/u;
const NAME_BEHIND =
  /^(?:s\b|\s+[Nn]ight["”'’]{1,2}\s+[Ll]ive\b|\s+(?:and\s+\w+day\s+)?(?:nights|mornings|evenings|afternoons)\b|\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Independent|Night\s+Live|Night\s+Football|School|schools?|newspapers?|papers?|tabloids?|Adams|Magazine|Review|Roast|prayers?|to\s+(?:Friday|Saturday|Sunday)|through\s+(?:Friday|Saturday|Sunday))\b|\s*-\s*(?:to\s*-\s*)?\w+day)/;

/** "Monday, 26, broke his arm": a person. */
const AGED = /^,\s\d\d,\s/;
/** "the first Monday of each month" */
const ORDINAL_BEFORE = /\b(?:first|second|third|fourth|last)\s+$/i;
const OF_EACH = /^\s+(?:of|in)\s+(?:each|every|the|a)\s+month\b/i;
/** "From Friday through Sunday": that once, where "open Friday through Sunday" is every week. */
const FROM_TO = /^from\s\p{L}+\s+(?:to|through)\s/iu;
const EVERY_WEEK_TO = /(?<!\bfrom\s)\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:to|through)\s+$/i;
/** "usually meets on Tuesday": every one of them. */
const HABIT = /\b(?:usually|normally|always|typically|generally|weekly|every week)\b[^.!?]{0,300}$/i;

/** "the following Tuesday": counted from the day told last. */
const BESIDE_TOLD = /following|previous|preceding/i;
/** "That Sunday the hall was full.": of the days told, where no verb of saying leads to it */
const THAT_BEFORE = /(?:^|[.!?][”"’']{0,2}\s{1,2}|[“"])That\s+$/;
/** "Friday last week", "Monday of next week" */
const OF_WEEK = /^\s+(?:of\s+)?(last|this|next)\s+week\b/i;

/** "on Saturday last", "on Tuesday next", "Monday week", as letters had it */
const BEHIND_ITS_NAME =
  /^\s+(?:(last)|(next)|week)(?=\s*(?:[,.;:)]|$)|\s+(?:the|I|he|she|we|they|it|at|in|and|by|when|for|after|before)\b)/;

const WEEKEND =
  /\b(?:at|over|on|during|through|throughout|by|until|before|after|since|for|into|ahead of)\s+(the\s+weekend)\b(?!\s+of\b)|(?<=(?:^|[.,;]\s{1,2}|\b(?:and|but)\s))the\s+weekend(?=\s+(?:should|will|may|could|looks?|was|brought)\b)/gi;
export const SATURDAY = 6;

/** "a week ago Friday", "two weeks from Monday" */
const WEEKS_FROM = new RegExp(
  `\\b(${COUNT})\\s+weeks?\\s+(ago|from)\\s+(?:last\\s+|next\\s+|this\\s+)?(?:on\\s+)?(${WEEKDAY})\\b`,
  'gi',
);

/** "two Fridays ago" */
const DAYS_AGO = new RegExp(`\\b(two|three|four|five|[2-5])\\s+(${WEEKDAY})s\\s+ago\\b`, 'gi');

/** Days of the week, alone or counted from by weeks, and the weekend. */
export const readWeekdays: Reader = (text) => [...weeksFromDays(text), ...days(text), ...weekends(text)];

function weeksFromDays(text: string): Reading[] {
  const ago = [...text.matchAll(DAYS_AGO)].map(({ index, 0: whole, 1: count = '', 2: name = '' }) => {
    const meaning = { kind: 'weekday', weekday: weekdayNumber(name), weeks: 1 - countOf(count) } as const;
    return { start: index, end: index + whole.length, meaning };
  });
  const weeks = [...text.matchAll(WEEKS_FROM)].map((match) => {
    const [whole, count = '', way = '', name = ''] = match;
    const weeks = countOf(count) * (/ago/i.test(way) ? -1 : 1);
    return {
      start: match.index,
      end: match.index + whole.length,
      meaning: { kind: 'weekday', weekday: weekdayNumber(name), weeks } as const,
    };
  });
  return [...ago, ...weeks];
}

function weekends(text: string): Reading[] {
  return [...text.matchAll(WEEKEND)]
    .filter((match) => !HABIT.test(text.slice(Math.max(0, match.index - 60), match.index)))
    .map((match) => ({
      start: match.index + match[0].length - (match[1] ?? match[0]).length,
      end: match.index + match[0].length,
      meaning: { kind: 'weekday', weekday: SATURDAY, asWeekend: true } as const,
    }));
}

function days(text: string): Reading[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const [whole, , word, name = '', time = ''] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (/^(?:every|each)$/i.test(word ?? '')) return [];
    // "November 21, a Sunday": what day it was, and no other.
    if (/\ban?\s+$/i.test(before) && /^\s*(?:[,.;:)]|$|when\b)/.test(text.slice(end, end + 8))) return [];
    if (
      AGED.test(text.slice(end, end + 6)) ||
      (ORDINAL_BEFORE.test(before) && OF_EACH.test(text.slice(end, end + 20)))
    )
      return [];
    if (EVERY_WEEK_TO.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    const isName =
      NAME_BEFORE.test(before) ||
      PERSON_BEFORE.test(before) ||
      NAME_BEHIND.test(text.slice(end - time.length, end + 24));
    if (isName && !FROM_TO.test(text.slice(Math.max(0, match.index - 5), end + 24))) return [];
    // "The Friday Club", "the Sunday Observer": a name.
    if (/\b[Tt]he\s+$/.test(before) && /^\s+[A-Z][a-z]/.test(text.slice(end, end + 4)) && !time) return [];
    if (HABIT.test(text.slice(Math.max(0, match.index - 60), match.index))) return [];
    const old = word === undefined ? BEHIND_ITS_NAME.exec(text.slice(end, end + 20)) : null;
    const pointing = old?.[1] ? 'past' : old?.[2] ? 'future' : pointingOf(word);
    const week = pointing ? null : OF_WEEK.exec(text.slice(end, end + 20));
    const inWeek = week && { inWeek: /last/i.test(week[1] ?? '') ? -1 : /next/i.test(week[1] ?? '') ? 1 : 0 };
    const meaning = {
      kind: 'weekday',
      weekday: weekdayNumber(name),
      ...(pointing && { pointing }),
      ...(BESIDE_TOLD.test(word ?? '') && { fromTold: true }),
      ...(THAT_BEFORE.test(before) && { ofToldWeek: true }),
      ...inWeek,
      ...(old && !pointing && { weeks: 1 }),
    } as const;
    const timed = time.trim() === '' ? {} : { timeText: time.trim() };
    return [{ start: match.index, end: end + ((week ?? old)?.[0].length ?? 0), meaning, ...timed }];
  });
}

function pointingOf(word: string | undefined): Pointing | undefined {
  if (word === undefined) return undefined;
  if (/last|past|previous|preceding/i.test(word)) return 'past';
  if (/earlier|later/i.test(word)) return undefined;
  return /next|following|coming/i.test(word) ? 'future' : 'present';
}
