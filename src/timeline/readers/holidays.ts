import type { Reader } from './reading.js';
import { YEAR } from './words.js';

type MonthDay = readonly [month: number, day: number];

/** Names that mean their day wherever they stand. */
const PLAIN: ReadonlyMap<string, MonthDay> = new Map(
  Object.entries<MonthDay>({
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    'boxing day': [12, 26],
    "new year's day": [1, 1],
    "new year's eve": [12, 31],
    "st patrick's day": [3, 17],
    'bonfire night': [11, 5],
    'anzac day': [4, 25],
    juneteenth: [6, 19],
    'fourth of july': [7, 4],
    'bastille day': [7, 14],
    'armistice day': [11, 11],
  }),
);
/** Names that also go with costumes, cards and calls for help: they need a preposition or a year. */
const LOOSE: ReadonlyMap<string, MonthDay> = new Map(
  Object.entries<MonthDay>({
    "valentine's day": [2, 14],
    "april fools' day": [4, 1],
    'may day': [5, 1],
    halloween: [10, 31],
  }),
);
const namesOf = (days: ReadonlyMap<string, MonthDay>) =>
  [...days.keys()].join('|').replaceAll("'", "[’']").replace('st ', 'st\\.? ');
const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(${YEAR}))`;
const LED = '(?<=\\b(?:on|since|until|by|before|after)\\s{1,3}(?:the\\s{1,3})?)';
const PATTERN = new RegExp(
  `\\b(?:(${namesOf(PLAIN)})${OF_YEAR}?|${LED}(${namesOf(LOOSE)})${OF_YEAR}?|(${namesOf(LOOSE)})${OF_YEAR})\\b`,
  'gi',
);

/** Holidays that fall on the same day every year. */
export const readHolidays: Reader = (text) =>
  [...text.matchAll(PATTERN)].flatMap((match) => {
    const [whole, plain, ofPlain, led, ofLed, loose, ofLoose] = match;
    const name = (plain ?? led ?? loose ?? '').toLowerCase().replaceAll('’', "'").replace('st. ', 'st ');
    const parts = PLAIN.get(name) ?? LOOSE.get(name);
    if (!parts) return [];
    const [month, day] = parts;
    const year = ofPlain ?? ofLed ?? ofLoose;
    const meaning = { kind: 'calendar', month, day, ...(year && { year: Number(year) }) } as const;
    return [{ start: match.index, end: match.index + whole.length, meaning }];
  });
