/** The months in English, from January. */
export const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** The same in three letters. */
export const SHORT_MONTHS: readonly string[] = ENGLISH_MONTHS.map((name) => name.slice(0, 3));

/** The months of languages that write a day as figures and a name, from January; other spellings of one behind a bar. */
const NAMES: Readonly<Record<string, string>> = {
  de: 'januar|jänner,februar|feber,märz|maerz,april,mai,juni,juli,august,september,oktober,november,dezember',
  es: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre',
  fr: 'janvier,février|fevrier,mars,avril,mai,juin,juillet,août|aout,septembre,octobre,novembre,décembre|decembre',
  it: 'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  nl: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
  pt: 'janeiro,fevereiro,março|marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(NAMES).flatMap((list) =>
    list.split(',').flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
  ),
);

/** Every such name, the longest first, as alternatives of a regular expression without case. */
export const FOREIGN_MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/**
 * Gives the number of a month in another language.
 * @param name - anything that `FOREIGN_MONTH` matches
 * @returns from 1 to 12
 */
export function foreignMonthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase()) ?? 0;
}
