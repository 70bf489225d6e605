import { alternativesOf } from '../../language/pattern-heads.js';
import { MOVING_HOLIDAYS, type MovingHoliday } from '../moving-holidays.js';
import type { Meaning, Pointing, Reader, Reading } from './reading.js';
import { YEAR, YEAR_SHIFTS } from './words.js';

type MonthDay = readonly [month: number, day: number];

/** Days that are the same every year, by the names that mean their day wherever they stand. */
const FIXED: ReadonlyMap<string, MonthDay> = new Map(
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
    'veterans day': [11, 11],
    "veterans' day": [11, 11],
    'all saints day': [11, 1],
    "all saints' day": [11, 1],
    'all souls day': [11, 2],
    "all souls' day": [11, 2],
    'midsummer day': [6, 24],
    "st stephen's day": [12, 26],
    "st george's day": [4, 23],
    "st andrew's day": [11, 30],
    'guy fawkes night': [11, 5],
    'cinco de mayo': [5, 5],
    'canada day': [7, 1],
    'australia day': [1, 26],
    'german unity day': [10, 3],
    "international women's day": [3, 8],
    'earth day': [4, 22],
    'flag day': [6, 14],
    'groundhog day': [2, 2],
    've day': [5, 8],
  }),
);
/** Names that also go with costumes, cards, trees and calls for help: they need a preposition or a year. */
const LOOSE_FIXED: ReadonlyMap<string, MonthDay> = new Map(
  Object.entries<MonthDay>({
    "valentine's day": [2, 14],
    "april fools' day": [4, 1],
    'may day': [5, 1],
    halloween: [10, 31],
    epiphany: [1, 6],
    christmas: [12, 25],
  }),
);
const LOOSE_MOVING: ReadonlyMap<string, MovingHoliday> = new Map(
  Object.entries<MovingHoliday>({
    thanksgiving: 'thanksgiving day',
    easter: 'easter sunday',
    'black friday': 'black friday',
    pentecost: 'whit sunday',
    whitsun: 'whit sunday',
  }),
);
const OTHER_NAMES: ReadonlyMap<string, MovingHoliday> = new Map(
  Object.entries<MovingHoliday>({
    'martin luther king jr day': 'martin luther king day',
    'president’s day': "presidents' day",
    'presidents day': "presidents' day",
    "president's day": "presidents' day",
    'pentecost sunday': 'whit sunday',
    'pentecost monday': 'whit monday',
    'mothers day': "mother's day",
    'fathers day': "father's day",
    'shrove tuesday': 'mardi gras',
    'fat tuesday': 'mardi gras',
    'holy thursday': 'maundy thursday',
  }),
);

const inPattern = (names: Iterable<string>) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "[’']")
    .replaceAll('st ', 'st\\.? ')
    .replaceAll('jr ', 'jr\\.? ');
const PLAIN = inPattern(
  [...FIXED.keys(), ...MOVING_HOLIDAYS, ...OTHER_NAMES.keys()].filter((name) => !LOOSE_MOVING.has(name)),
);
const LOOSE = inPattern([...LOOSE_FIXED.keys(), ...LOOSE_MOVING.keys()]);
const OF_YEAR = `(?:,?\\s+(?:(?:of\\s+|in\\s+)?(${YEAR})|(last|this|next)\\s+year))`;
const LED =
  '(?<=\\b(?:on|since|until|till|by|before|after|for|at|around|through|between|from|ahead\\sof)\\s{1,3}(?:the\\s{1,3})?)';
const POINTED = '(last|this past|this|next)\\s+';
const SUBJECT = '(?=\\s+(?:falls?|fell|is|was|will|comes?|came)\\b)';
const PATTERN = new RegExp(
  `\\b(?:(?:${POINTED})?(${PLAIN})${OF_YEAR}?|${POINTED}(${LOOSE})|${LED}(${LOOSE})${OF_YEAR}?|(${LOOSE})(?:${OF_YEAR}|${SUBJECT}))\\b`,
  'gi',
);
/** The name of any holiday. */
export const HOLIDAY: RegExp = new RegExp(
  [PLAIN, LOOSE]
    .flatMap(alternativesOf)
    .map((name) => `\\b${name}`)
    .join('|'),
  'i',
);
/** "the Labor Day weekend" is no one day, "a Christmas tree" and "Easter eggs" are none. */
const NO_DAY_BEHIND =
  /^(?:[\s-]+(?:weekends?|weeks?|season|holidays?|peace|agreements?|accords?|vacation|break|recess|trees?|cards?|part(?:y|ies)|gifts?|presents?|shopping|shoppers|sales?|bonus\w*|carols?|lights?|decorations?|dinners?|meals?|turkeys?|eggs?|bunny|island|costumes?|pageant|story|period|spirit|market|rush)\b)/i;

/** Holidays by name, of one day every year or by a rule. */
export const readHolidays: Reader = (text) =>
  [...text.matchAll(PATTERN)].flatMap((match) => read(text, match));

function read(text: string, match: RegExpExecArray): Reading[] {
  const [
    whole,
    wordOfPlain,
    plain,
    ofPlain,
    byPlain,
    wordOfLoose,
    pointed,
    led,
    ofLed,
    byLed,
    loose,
    ofLoose,
    byLoose,
  ] = match;
  const end = match.index + whole.length;
  // "the vice president's day"
  if (/^president[’']?s/.test(plain ?? '')) return [];
  const figures = ofPlain ?? ofLed ?? ofLoose;
  const beside = byPlain ?? byLed ?? byLoose;
  if (!figures && !beside && NO_DAY_BEHIND.test(text.slice(end, end + 24))) return [];
  const shift = YEAR_SHIFTS.get(beside?.toLowerCase() ?? '');
  const year =
    figures !== undefined ? { year: Number(figures) } : shift !== undefined ? { yearShift: shift } : {};
  const pointing = pointingOf(wordOfPlain ?? wordOfLoose);
  const parts = { ...year, ...(pointing && { pointing }) };
  const meaning = meaningOf((plain ?? pointed ?? led ?? loose ?? '').toLowerCase(), parts);
  return meaning ? [{ start: match.index, end, meaning }] : [];
}

function meaningOf(
  written: string,
  parts: { readonly year?: number; readonly yearShift?: number; readonly pointing?: Pointing },
): Meaning | undefined {
  const name = written
    .replaceAll('’', "'")
    .replace(/\b(st|jr)\. /, '$1 ')
    .replace(/\s+/g, ' ');
  const fixed = FIXED.get(name) ?? LOOSE_FIXED.get(name);
  if (fixed) return { kind: 'calendar', month: fixed[0], day: fixed[1], ...parts };
  const moving =
    LOOSE_MOVING.get(name) ?? OTHER_NAMES.get(name) ?? MOVING_HOLIDAYS.find((one) => one === name);
  return moving && { kind: 'holiday', name: moving, ...parts };
}

function pointingOf(word: string | undefined): Pointing | undefined {
  if (word === undefined) return undefined;
  return /past|last/i.test(word) ? 'past' : /next/i.test(word) ? 'future' : 'present';
}
