import {
  BENT_MONTH,
  EVERY_FOREIGN_MONTH,
  FOREIGN_MONTH,
  foreignMonthNumber,
  hasNamesake,
} from '../../language/month-names.js';
import type { Reader, Reading } from './reading.js';
import { YEAR } from './words.js';

/** What may be a month; its number tells. */
const NAME = '\\p{L}[\\p{L}\\p{M}]{2,15}|(?:\\p{L}\\p{M}?\\.){2}';
const DAY = '([12]\\d|3[01]|0?[1-9])';
/** "9 de mayo de 2022", "9. Mai 2022", "1er mai 2022", "9 maja 2022", "9-ago-2022", "9 พฤษภาคม พ.ศ. 2565" */
const WITH_YEAR = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}(?:(?:\\.|er|º|°|-?го)?\\s+(?:de\\s+)?|[-/.])(${NAME})(?:\\.?,?\\s+(?:de[l]?\\s+)?|[-/.])(?:พ\\.ศ\\.\\s?)?(${YEAR}|2[45]\\d\\d)(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'giu',
);
/** Thai years count from the death of Buddha. */
const BUDDHIST_YEARS = 543;
const FIRST_BUDDHIST_YEAR = 2400;
/** "12 VIII 2020", as Poles write it too. */
const ROMAN_MONTH = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}([ .])(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\\2(${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'gu',
);
/** The months as Romans number them, in small letters. */
export const ROMAN_MONTHS: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** "vom 3. bis 5. Mai 2018", "du 3 au 5 mai", "del 3 al 5 de mayo de 2018" */
const RANGE = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}(?:\\.|er)?\\s*(bis(?:\\s+zum)?|tot(?:\\s+en\\s+met)?|t/m|au|ao|al|a|do|po|по|till?|und|y|et|en|e|[-–])\\s*${DAY}(?:\\.|er)?\\s+(?:de\\s+)?(${EVERY_FOREIGN_MONTH})(?:\\s+(?:de[l]?\\s+)?(${YEAR}))?(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'giu',
);
const BETWEEN = /\b(?:zwischen\s+(?:dem\s+)?|entre\s+(?:le\s+|el\s+|o\s+)?|tra\s+(?:il\s+)?|tussen\s+)$/iu;
const LISTED = /^(?:und|y|et|en|e)$/iu;
/**
 * What else is asked of a day without its year: the stop of German, the "de" of Spanish, the "le" of French, the ending that a month has
 * behind a day in Polish and Russian.
 */
const WITHOUT_YEAR = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}$£€.,:/-])(?:${DAY}(?:\\.\\s+(${EVERY_FOREIGN_MONTH})|(?:er|º|°)?\\s+de\\s+(${FOREIGN_MONTH})|(?:-?го)?\\s+(${BENT_MONTH}))|(?<=\\b(?:le|du|au|el|il|op|dal|al|den)\\s)${DAY}(?:er|º|°)?\\s+(${EVERY_FOREIGN_MONTH}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** From the year back, which is rarer than words are. */
const MONTH_AND_YEAR = new RegExp(
  `(?=\\d)(?<=(?<![\\p{L}\\p{N}.-])(\\p{L}{3,16})\\s{1,3}(?:de[l]?\\s{1,3})?)(${YEAR})(?![\\p{L}\\p{N}%]|[.,:]\\d)`,
  'dgiu',
);

/** "im März", "en mars", "desde enero": German writes its months large, the others small. */
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:(im|anfang|mitte|ende|seit|bis)\\s+|(?:en|in|em|début|fin|mi|depuis|desde|hasta|sinds|da|we?|od|do|v|u|i|в|у|с)[\\s-]+)(${EVERY_FOREIGN_MONTH})(?![\\p{L}\\p{N}]|\\s+(?:de[l]?\\s+)?\\d)`,
  'giu',
);

/** Days and months by their names in languages that write the day first. */
export const readForeignDays: Reader = (text) => [
  ...[...text.matchAll(RANGE)].flatMap((match): Reading[] => {
    const [whole, first, joint = '', last, name = '', figures] = match;
    const month = { month: foreignMonthNumber(name), ...(figures && { year: Number(figures) }) };
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (Number(last) <= Number(first) || (LISTED.test(joint) && !BETWEEN.test(before))) return [];
    const from = place(match.index, whole, { ...month, day: Number(first) });
    return [{ ...from, endMeaning: { kind: 'calendar', ...month, day: Number(last) } }];
  }),
  ...[...text.matchAll(WITH_YEAR)].flatMap((match): Reading[] => {
    const [whole, day, name = '', figures] = match;
    const written = Number(figures);
    const isBuddhist = written >= FIRST_BUDDHIST_YEAR;
    if (foreignMonthNumber(name) === 0 || (isBuddhist && !THAI.test(name))) return [];
    const year = isBuddhist ? written - BUDDHIST_YEARS : written;
    return [place(match.index, whole, { year, month: monthOf(name, whole), day: Number(day) })];
  }),
  ...[...text.matchAll(ROMAN_MONTH)].map((match) => {
    const [whole, day, , name = '', year] = match;
    return place(match.index, whole, {
      year: Number(year),
      month: ROMAN_MONTHS.indexOf(name.toLowerCase()) + 1,
      day: Number(day),
    });
  }),
  ...[...text.matchAll(WITHOUT_YEAR)].map((match) => {
    const [whole, ...parts] = match;
    const [day = '', month = ''] = parts.filter((part) => part !== undefined);
    return place(match.index, whole, { month: monthOf(month, whole), day: Number(day) });
  }),
  ...[...text.matchAll(MONTH_AND_YEAR)].flatMap((match) => {
    const [, month = '', year] = match;
    const [from, to] = [match.indices?.[1]?.[0] ?? match.index, match.index + match[0].length];
    // A planet, and what flies there.
    if (month === 'Mars' || hasNamesake(month) || foreignMonthNumber(month) === 0) return [];
    return [place(from, text.slice(from, to), { year: Number(year), month: foreignMonthNumber(month) })];
  }),
];

const THAI = /\p{Script=Thai}/u;
/** Croats write a stop behind the day, and call October what Poles and Ukrainians call November. */
const CROATIAN_OCTOBER = /^\d{1,2}\.\s+listopada(?!\p{L})/iu;
const OCTOBER = 10;

function monthOf(name: string, day: string): number {
  return CROATIAN_OCTOBER.test(day) ? OCTOBER : foreignMonthNumber(name);
}

/** Months alone behind the words that such languages set before them. */
export const readForeignMonths: Reader = (text) =>
  [...text.matchAll(MONTH_ALONE)].flatMap(({ index, 0: whole, 1: large, 2: name = '' }) =>
    startsLow(name) === (large === undefined)
      ? [place(index + whole.length - name.length, name, { month: foreignMonthNumber(name) })]
      : [],
  );

const startsLow = (word: string) => /^\p{Ll}/u.test(word);

function place(start: number, whole: string, parts: { year?: number; month: number; day?: number }) {
  return { start, end: start + whole.length, meaning: { kind: 'calendar', ...parts } as const };
}
