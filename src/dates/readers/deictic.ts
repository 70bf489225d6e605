import type { Reader, Reading, Unit } from './reading.js';
import { SATURDAY } from './weekdays.js';
import { COUNT, countOf, NARROWING, UNIT, unitOf } from './words.js';

const DAY_WORD =
  /\b(?:(the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|last evening|the (?:night|evening) before last)(?:[’']s)?|this (morning|afternoon|evening))(\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night))?\b/gi;
const NEIGHBOUR = new RegExp(
  `\\b(${NARROWING}|earlier\\s+|later\\s+)?(last|this|next|this past|the past|this coming|the coming|the current|previous)\\s+(day|week|weekend|month|quarter|year|decade|century)\\b`,
  'gi',
);
const AGO = new RegExp(
  `\\b(about\\s+|around\\s+|roughly\\s+|some\\s+|nearly\\s+|almost\\s+|over\\s+|more than\\s+|less than\\s+|just over\\s+|at least\\s+|approximately\\s+)?(${COUNT})\\s+(${UNIT})\\s+ago\\b`,
  'gi',
);
const IN_FUTURE = new RegExp(`\\b(${COUNT})\\s+(${UNIT})\\s+from\\s+(?:now|today)\\b`, 'gi');

/** "by the end of the year", "later in the week": within the unit that the text is in. */
const PART_OF_UNIT =
  /\b(?:(?:the\s+)?(?:(?:very\s+)?end|beginning|start|middle|rest|remainder|close)\s+of\s+the\s+(week|month|year|decade|century)|(?:earlier|later|early|late)\s+in\s+the\s+(day|week|month|year|decade|century)|(?:the\s+)?year[’']s\s+(end)|(?<=\bby\s{1,3})year[- ](end))\b(?!\s+of\b)/gi;

const DAY_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    'the day before yesterday': -2,
    yesterday: -1,
    'last night': -1,
    'last evening': -1,
    'the night before last': -2,
    'the evening before last': -2,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    'the day after tomorrow': 2,
  }),
);
/** A newspaper, a song, and "today's world", in which today is an age. */
const TITLE_BEFORE =
  /\b(?:USA|usa|U\.S\.A\.|Psychology|Republika|Burger)\s+(?:[Tt]oday|TODAY)$|\b(?:Russia|India|Malaysia)\s+Today$/;
/** "many of today's computers", "the leaders of tomorrow": an age too. */
const AGE_BEFORE = /\b(?:many|most|some|all|few|none|much|one)\s+of\s+$/i;
const OF_TOMORROW = /\b(?:the|our)\s+\p{L}+\s+of\s+$/iu;
/** The title of a show. */
const QUOTE_BEFORE = /(?:["“‘]|``)$/;
const QUOTE_BEHIND = /^[.,]?(?:["”’]|'')/;
const AGE_BEHIND =
  /^\s+[Ss]how\b|^[’']s\s+(?:world|society|economy|market|technology|youth|standards|age|generation|kids|children)/i;
/** "in the last year", "over the past week": a stretch that ends now, not a date. */
const STRETCH_BEFORE = /\b(?:in|over|for|during|within|throughout|of)\s+(?:at\s+least\s+)?$/i;

/** "his last year there": of a life, not of the calendar. */
const OWNED = /\b(?:his|her|their|its|my|your|our)\s+$/i;
/** "over the next year": one that begins now. */
const STRETCH_AHEAD = /\b(?:over|for|within|throughout)\s+the\s+$/i;

/** Wordings that count from the moment of publication. */
export const readDeictic: Reader = (text) => [
  ...dayWords(text),
  ...neighbours(text),
  ...ago(text),
  ...partsOfUnits(text),
];

function dayWords(text: string): Reading[] {
  return [...text.matchAll(DAY_WORD)].flatMap((match) => {
    const [whole, word = '', partOfDay, behindWord] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (isAge(word, whole, before)) return [];
    if (TITLE_BEFORE.test(before + word) || AGE_BEHIND.test(text.slice(match.index + word.length, end + 20)))
      return [];
    if (QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(text.slice(end, end + 3))) return [];
    const amount = DAY_SHIFTS.get(word.toLowerCase()) ?? 0;
    const time = /night|evening/i.test(word) ? word : partOfDay ? whole : behindWord?.trim();
    const meaning = { kind: 'shift', unit: 'day', amount, anchor: 'publication' } as const;
    return [{ start: match.index, end, meaning, ...(time && { timeText: time }) }];
  });
}

function isAge(word: string, whole: string, before: string): boolean {
  if (/^tomorrow$/i.test(word)) return OF_TOMORROW.test(before);
  return /^today[’']s$/i.test(whole) && AGE_BEFORE.test(before);
}

function neighbours(text: string): Reading[] {
  return [...text.matchAll(NEIGHBOUR)].flatMap((match): Reading[] => {
    const [whole, narrowing, word = '', name = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const article = /\bthe\s+$/i.test(before) || /^the\s+past/i.test(word);
    if (/^previous$/i.test(word)) return [];
    // "This Week With David Brinkley"
    if (QUOTE_BEFORE.test(before) && /^[A-Z]/.test(name)) return [];
    if (QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(text.slice(match.index + whole.length).slice(0, 3)))
      return [];
    if (article && /^(?:last|the past)$/i.test(word) && !narrowing) return [];
    if (/^the\s+/i.test(word) && STRETCH_BEFORE.test(before) && /past/i.test(word)) return [];
    if (OWNED.test(before)) return [];
    if (/^next$/i.test(word) && STRETCH_AHEAD.test(before)) return [];
    if (/^day$/i.test(name)) return [];
    const amount = /^(?:last|this past|the past)$/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0;
    const place = { start: match.index, end: match.index + whole.length };
    if (/^weekend$/i.test(name)) {
      const days = { kind: 'weekday', weekday: SATURDAY, asWeekend: true, inWeek: amount } as const;
      return [{ ...place, meaning: days }];
    }
    const unit: Unit = unitOf(name);
    const fromSunday = /^week$/i.test(name) ? { fromSunday: true } : {};
    const meaning = { kind: 'shift', unit, amount, anchor: 'publication', ...fromSunday } as const;
    return [{ ...place, meaning }];
  });
}

function partsOfUnits(text: string): Reading[] {
  return [...text.matchAll(PART_OF_UNIT)].map((match) => {
    const unit = unitOf(match[1] ?? match[2] ?? 'year');
    const meaning = { kind: 'shift', unit, amount: 0, anchor: 'around' } as const;
    return { start: match.index, end: match.index + match[0].length, meaning };
  });
}

function ago(text: string): Reading[] {
  const past = [...text.matchAll(AGO)].flatMap((match) => {
    const [whole, roughly, count = '', unit = ''] = match;
    // "nearly 40 years ago" may be either of two decades.
    if (roughly && (/^(?:decade|centur)/i.test(unit) || countOf(count) >= 20)) return [];
    const shift = honest(unitOf(unit), -countOf(count, unit), roughly !== undefined);
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        meaning: { ...shift, anchor: 'publication' } as const,
      },
    ];
  });
  const future = [...text.matchAll(IN_FUTURE)].map((match) => {
    const [whole, count = '', unit = ''] = match;
    const shift = honest(unitOf(unit), countOf(count, unit), false);
    return {
      start: match.index,
      end: match.index + whole.length,
      meaning: { ...shift, anchor: 'publication' } as const,
    };
  });
  return [...past, ...future];
}

/**
 * Makes a shift no more exact than its wording: "about three days ago" names no day, and "thirty years ago" hardly a
 * year. The unit grows with the doubt.
 */
export function honest(unit: Unit, amount: number, roughly: boolean) {
  const kind = 'shift' as const;
  if (unit === 'year' && Math.abs(amount) >= 100)
    return { kind, unit: 'century', amount: amount / 100 } as const;
  if (roughly && unit === 'year' && Math.abs(amount) >= 20 && amount % 10 === 0) {
    return { kind, unit: 'decade', amount: amount / 10 } as const;
  }
  if (!roughly) return { kind, unit, amount };
  if (unit === 'day') return { kind, unit: 'week', amount: Math.round(amount / 7) } as const;
  if (unit === 'week') return { kind, unit: 'month', amount: Math.round((amount * 7) / 30) } as const;
  return { kind, unit, amount };
}
