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
  de: 'januar|jänner|jän,februar|feber|febr,märz|maerz|mär|mrz,april,mai,juni,juli,august,september,oktober|okt,november,dezember|dez',
  es: 'enero|ene,febrero,marzo,abril|abr,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre|dic',
  fr: 'janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre,novembre,décembre|decembre|déc',
  it: 'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  nl: 'januari,februari,maart|mrt,april,mei,juni,juli,augustus,september,oktober,november,december',
  pt: 'janeiro,fevereiro,março|marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
};

/** The months in English, short and in full, as alternatives of a regular expression without case. */
export const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(NAMES).flatMap((list) =>
    list.split(',').flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
  ),
);

/** Every such name, the longest first, as alternatives of a regular expression without case. */
export const FOREIGN_MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Every month in any of the languages, short or in full. */
export const ANY_MONTH = `(?:${FOREIGN_MONTH}|${ENGLISH_MONTH})`;

const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_MONTHS.map((name, i) => [name.toLowerCase(), i + 1] as const),
  ...SHORT_MONTHS.map((name, i) => [name.toLowerCase(), i + 1] as const),
  ['sept', 9],
]);

/**
 * Gives the number of a month in any of the languages.
 * @returns from 1 to 12; 0 for what is no such name
 */
export function monthNumberOf(name: string): number {
  const lower = name.toLowerCase();
  return ENGLISH_NUMBERS.get(lower) ?? NUMBERS.get(lower) ?? 0;
}

/**
 * Gives the number of a month in another language.
 * @param name - anything that `FOREIGN_MONTH` matches
 * @returns from 1 to 12
 */
export function foreignMonthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase()) ?? 0;
}
