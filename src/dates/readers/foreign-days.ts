import { FOREIGN_MONTH, foreignMonthNumber } from '../../language/month-names.js';
import type { Reader } from './reading.js';
import { YEAR } from './words.js';

const DAY = '([12]\\d|3[01]|0?[1-9])';
/** "9 de mayo de 2022", "9. Mai 2022", "1er mai 2022", "9 mei 2022" */
const WITH_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/-])${DAY}(?:\\.|er|º|°)?\\s+(?:de\\s+)?(${FOREIGN_MONTH})\\s+(?:de[l]?\\s+)?(${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'giu',
);
/** What else is asked of a day without its year: the stop of German, the "de" of Spanish, the "le" of French. */
const WITHOUT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/-])(?:${DAY}\\.\\s+(${FOREIGN_MONTH})|${DAY}\\s+de\\s+(${FOREIGN_MONTH})|(?<=\\b(?:le|du|au|el|il|op)\\s)${DAY}(?:er)?\\s+(${FOREIGN_MONTH}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const MONTH_AND_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${FOREIGN_MONTH})\\s+(?:de[l]?\\s+)?(${YEAR})(?![\\p{L}\\p{N}%]|[.,:]\\d)`,
  'giu',
);

/** Days and months by their names in German, Spanish, French, Italian, Dutch and Portuguese. */
export const readForeignDays: Reader = (text) => [
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

function place(start: number, whole: string, parts: { year?: number; month: number; day?: number }) {
  return { start, end: start + whole.length, meaning: { kind: 'calendar', ...parts } as const };
}
