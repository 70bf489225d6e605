import { FOREIGN_MONTH, foreignMonthNumber } from '../../language/month-names.js';
import type { Reader, Reading } from './reading.js';
import { YEAR } from './words.js';

const DAY = '([12]\\d|3[01]|0?[1-9])';
/** "9 de mayo de 2022", "9. Mai 2022", "1er mai 2022", "9 mei 2022" */
const WITH_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}(?:\\.|er|º|°)?\\s+(?:de\\s+)?(${FOREIGN_MONTH})\\.?\\s+(?:de[l]?\\s+)?(${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'giu',
);
/** "vom 3. bis 5. Mai 2018", "du 3 au 5 mai", "del 3 al 5 de mayo de 2018" */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}(?:\\.|er)?\\s*(bis(?:\\s+zum)?|tot(?:\\s+en\\s+met)?|t/m|au|ao|al|a|und|y|et|en|e|[-–])\\s*${DAY}(?:\\.|er)?\\s+(?:de\\s+)?(${FOREIGN_MONTH})(?:\\s+(?:de[l]?\\s+)?(${YEAR}))?(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'giu',
);
const BETWEEN = /\b(?:zwischen\s+(?:dem\s+)?|entre\s+(?:le\s+|el\s+|o\s+)?|tra\s+(?:il\s+)?|tussen\s+)$/iu;
const LISTED = /^(?:und|y|et|en|e)$/iu;
/** What else is asked of a day without its year: the stop of German, the "de" of Spanish, the "le" of French. */
const WITHOUT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/-])(?:${DAY}\\.\\s+(${FOREIGN_MONTH})|${DAY}(?:er|º|°)?\\s+de\\s+(${FOREIGN_MONTH})|(?<=\\b(?:le|du|au|el|il|op|dal|al)\\s)${DAY}(?:er|º|°)?\\s+(${FOREIGN_MONTH}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const MONTH_AND_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${FOREIGN_MONTH})\\s+(?:de[l]?\\s+)?(${YEAR})(?![\\p{L}\\p{N}%]|[.,:]\\d)`,
  'giu',
);

/** "im März", "en mars", "desde enero": German writes its months large, the others small. */
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:(im|anfang|mitte|ende|seit|bis)\\s+|(?:en|in|em|début|fin|mi|depuis|desde|hasta|sinds|da)[\\s-]+)(${FOREIGN_MONTH})(?![\\p{L}\\p{N}]|\\s+(?:de[l]?\\s+)?\\d)`,
  'giu',
);

/** Days and months by their names in German, Spanish, French, Italian, Dutch and Portuguese. */
export const readForeignDays: Reader = (text) => [
  ...[...text.matchAll(RANGE)].flatMap((match): Reading[] => {
    const [whole, first, joint = '', last, name = '', figures] = match;
    const month = { month: foreignMonthNumber(name), ...(figures && { year: Number(figures) }) };
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (Number(last) <= Number(first) || (LISTED.test(joint) && !BETWEEN.test(before))) return [];
    const from = place(match.index, whole, { ...month, day: Number(first) });
    return [{ ...from, endMeaning: { kind: 'calendar', ...month, day: Number(last) } }];
  }),
  ...[...text.matchAll(WITH_YEAR)].map((match) => {
    const [whole, day, month = '', year] = match;
    const parts = { year: Number(year), month: foreignMonthNumber(month), day: Number(day) };
    return place(match.index, whole, parts);
  }),
  ...[...text.matchAll(WITHOUT_YEAR)].map((match) => {
    const [whole, ...parts] = match;
    const [day = '', month = ''] = parts.filter((part) => part !== undefined);
    return place(match.index, whole, { month: foreignMonthNumber(month), day: Number(day) });
  }),
  ...[...text.matchAll(MONTH_AND_YEAR)].map((match) => {
    const [whole, month = '', year] = match;
    return place(match.index, whole, { year: Number(year), month: foreignMonthNumber(month) });
  }),
];

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
