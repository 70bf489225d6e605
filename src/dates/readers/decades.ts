import type { Meaning, Reader, Reading } from './reading.js';
import { NARROWING } from './words.js';

/** "a 1990s-era mainframe" tells of what kind it is. */
const NO_KIND = '(?!-(?:era|styled?|vintage|inspired|themed|type|looking)\\b)';

const DECADE = new RegExp(
  `(?<![\\w$£€¥.,-])(${NARROWING}|the\\s+)?((?:1[5-9]|20)\\d)0[’']?s\\b${NO_KIND}`,
  'gi',
);
/** "the 80s"; with its apostrophe it needs no word before it: "the late '70s and '80s". */
const SHORT_DECADE = new RegExp(
  `(?:\\b(?:${NARROWING}|the\\s+)[‘’']?|(?<![\\w‘’'])[‘’'])([1-9])0[’']?s\\b${NO_KIND}`,
  'gi',
);
const NAMED_DECADE = new RegExp(
  `\\b(${NARROWING}|the\\s+)(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b${NO_KIND}`,
  'gi',
);
const CENTURY =
  /\b(?:(?:the\s+)?(?:early|late|mid)[\s-]+|(?:the\s+)?(?:beginning|start|middle|end|turn)\s+of\s+)?(?:the\s+)?((?:(?:[4-9]|1\d|2[01])(?:th|st))|(?:fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ]first)[\s-]+century\b(\s+BCE?)?/gi;

const DECADE_NAMES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const CENTURY_NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    'twenty first': 21,
  }),
);
/** Temperatures, ages, scores and speeds have nineties too. */
const OTHER_SCALE =
  /\b(?:degrees?|temperatures?|temps?|heat|fahrenheit|celsius|humid\w*|forecast|aged?|ages|scored?|scores|shot|mph|km\/h|speeds?|teens|weather|mid-[1-3]0s|percentiles?|percent|winds?|highs?|lows?|grades?|iq)\b/i;

/** "20th Century Fox" */
const FIRM = /Century\s+[A-Z]/;

/** "in his mid-70s" */
const AGED = /\b(?:his|her|their|my|your|our)\s+$/i;

/** Decades and centuries. */
export const readDecades: Reader = (text) => [...decades(text), ...shortDecades(text), ...centuries(text)];

function decades(text: string): Reading[] {
  return [...text.matchAll(DECADE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: decadesOf(match[2] ?? ''),
  }));
}

/** "the 1900s" are a century, "the 2000s" as yet a decade. */
function decadesOf(digits: string): Extract<Meaning, { kind: 'decades' }> {
  if (/^1\d0$/.test(digits)) return { kind: 'decades', unit: 'century', value: digits.slice(0, 2) };
  return { kind: 'decades', unit: 'decade', value: digits };
}

function shortDecades(text: string): Reading[] {
  const figures = [...text.matchAll(SHORT_DECADE)].map((match) => ({ match, digit: match[1] ?? '' }));
  const named = [...text.matchAll(NAMED_DECADE)].map((match) => ({
    match,
    digit: String(DECADE_NAMES.indexOf((match[2] ?? '').toLowerCase()) + 2),
  }));
  return [...figures, ...named]
    .filter(({ match }) => !AGED.test(text.slice(Math.max(0, match.index - 8), match.index)))
    .filter(({ match }) => /[‘’']\d/.test(match[0]) || !OTHER_SCALE.test(around(text, match.index)))
    .map(({ match, digit }) => ({
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: 'decades', unit: 'decade', value: `19${digit}` } as const,
    }));
}

function centuries(text: string): Reading[] {
  return [...text.matchAll(CENTURY)]
    .filter(
      (match) =>
        match[2] === undefined &&
        !FIRM.test(match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + 10)),
    )
    .map((match) => {
      const word = (match[1] ?? '').toLowerCase();
      const ordinal = CENTURY_NAMES.get(word) ?? Number.parseInt(word, 10);
      const value = String(ordinal - 1).padStart(2, '0');
      return {
        start: match.index,
        end: match.index + match[0].length,
        meaning: { kind: 'decades', unit: 'century', value } as const,
      };
    });
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index + 60);
}
