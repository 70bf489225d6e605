import type { Reader, Reading } from './reading.js';
import { YEAR } from './words.js';

const FROM = 'zwischen|von|entre|de|desde|del|du|tra il|dal|tussen|van';
const YEAR_LEADS =
  "im jahre?|anno|anfang|mitte|ende|seit|frühjahr|sommer|herbst|winter|en l[’']an(?:née)?|l[’']année|depuis|dès|el año|en el año|desde|hasta|sinds|dal|nel|ne ano(?: de)?|no ano(?: de)?";
const WEAK_LEADS = 'en|em|de|del|du|von|ab|bis|um|van|tot|vers';
/** What may stand before such a year, as alternatives. */
export const FOREIGN_YEAR_LEADS: string = `${FROM}|${YEAR_LEADS}|${WEAK_LEADS}`;

/** "zwischen 2009 und 2012", "de 2009 à 2012", "entre 2009 y 2012" */
const RANGE = new RegExp(
  `(?<!\\p{L})(?:${FROM})\\s(${YEAR})\\s(?:und|bis|et|à|y|a|hasta|e|al|en|tot)\\s(${YEAR})(?![\\p{L}\\p{N}%]|[.,:]\\d)`,
  'giu',
);
/** What leads to a year and to no number. */
const LED = new RegExp(`(?<!\\p{L})(?:${YEAR_LEADS})\\s(${YEAR})(?![\\p{L}\\p{N}%]|[.,:]\\d)`, 'giu');
/** Behind these a number may count: "en 1998 et", but not "de 2000 euros". */
const WEAK = new RegExp(
  `(?<!\\p{L})(?:${WEAK_LEADS})\\s(${YEAR})(?=\\s*(?:[.,;:!?)\\]]|$)(?!\\d)|\\s(?:und|et|y|wurde|war|hat|hatte|ist|est|était|a|fut|fue|había|era|ha|par|por|durch|als|quand|cuando|après|nach|lorsque|el|la|le|les|los|der|die|das)(?!\\p{L}))`,
  'giu',
);

/** Years in German, French, Spanish, Italian, Dutch and Portuguese, by the words that lead to them. */
export const readForeignYears: Reader = (text) => [
  ...[...text.matchAll(RANGE)].flatMap(({ index, 0: whole, 1: first = '', 2: last = '' }): Reading[] => {
    const start = index + whole.indexOf(first);
    if (Number(last) <= Number(first)) return [];
    const meaning = { kind: 'calendar', year: Number(first) } as const;
    return [
      { start, end: index + whole.length, meaning, endMeaning: { kind: 'calendar', year: Number(last) } },
    ];
  }),
  ...[...text.matchAll(LED), ...text.matchAll(WEAK)].map(({ index, 0: whole, 1: year = '' }) => ({
    start: index + whole.length - year.length,
    end: index + whole.length,
    meaning: { kind: 'calendar', year: Number(year) } as const,
  })),
];
