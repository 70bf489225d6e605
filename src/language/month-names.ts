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

/**
 * The months of languages that write a day as figures and a name, from January; other forms and spellings of one behind a bar. Those
 * that bend their names stand with the form that a day has, the one behind "in" and the one alone.
 */
const NAMES: Readonly<Record<string, string>> = {
  bg: 'януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември',
  cs: 'ledna|lednu|leden,února|únoru|únor,března|březnu|březen,dubna|dubnu|duben,května|květnu|květen,června|červnu|červen,července|červenci|červenec,srpna|srpnu|srpen,září,října|říjnu|říjen,listopadu|listopad,prosince|prosinci|prosinec',
  da: 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december',
  de: 'januar|jänner|jän,februar|feber|febr,märz|maerz|mär|mrz,april,mai,juni,juli,august,september,oktober|okt,november,dezember|dez',
  el: 'ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου',
  es: 'enero|ene,febrero,marzo,abril|abr,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre|dic',
  fi: 'tammikuuta|tammikuussa|tammikuu,helmikuuta|helmikuussa|helmikuu,maaliskuuta|maaliskuussa|maaliskuu,huhtikuuta|huhtikuussa|huhtikuu,toukokuuta|toukokuussa|toukokuu,kesäkuuta|kesäkuussa|kesäkuu,heinäkuuta|heinäkuussa|heinäkuu,elokuuta|elokuussa|elokuu,syyskuuta|syyskuussa|syyskuu,lokakuuta|lokakuussa|lokakuu,marraskuuta|marraskuussa|marraskuu,joulukuuta|joulukuussa|joulukuu',
  fr: 'janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre,novembre,décembre|decembre|déc',
  // Its October is the November of others: the name stands below, where the day shows whose it is.
  hr: 'siječnja|siječnju|siječanj,veljače|veljači|veljača,ožujka|ožujku|ožujak,travnja|travnju|travanj,svibnja|svibnju|svibanj,lipnja|lipnju|lipanj,srpnja|srpnju|srpanj,kolovoza|kolovozu|kolovoz,rujna|rujnu|rujan,oktobra,studenoga|studenog|studenom|studeni,prosinca|prosincu|prosinac',
  id: 'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember',
  it: 'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  nb: 'januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember',
  nl: 'januari,februari,maart|mrt,april,mei,juni,juli,augustus,september,oktober,november,december',
  pl: 'stycznia|styczniu|styczeń,lutego|lutym|luty,marca|marcu|marzec,kwietnia|kwietniu|kwiecień,maja|maju|maj,czerwca|czerwcu|czerwiec,lipca|lipcu|lipiec,sierpnia|sierpniu|sierpień,września|wrześniu|wrzesień,października|październiku|październik,listopada|listopadzie|listopad,grudnia|grudniu|grudzień',
  pt: 'janeiro,fevereiro,março|marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
  ro: 'ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie',
  ru: 'января|январе|январь,февраля|феврале|февраль,марта|марте|март,апреля|апреле|апрель,мая|мае|май,июня|июне|июнь,июля|июле|июль,августа|августе|август,сентября|сентябре|сентябрь,октября|октябре|октябрь,ноября|ноябре|ноябрь,декабря|декабре|декабрь',
  sk: 'januára|januári|január,februára|februári|február,marca|marci|marec,apríla|apríli|apríl,mája|máji|máj,júna|júni|jún,júla|júli|júl,augusta|auguste|august,septembra|septembri|september,októbra|októbri|október,novembra|novembri|november,decembra|decembri|december',
  sl: 'januarja|januarju,februarja|februarju,marca|marcu,aprila|aprilu,maja|maju,junija|juniju|junij,julija|juliju|julij,avgusta|avgustu|avgust,septembra|septembru,oktobra|oktobru,novembra|novembru,decembra|decembru',
  sr: 'januara|januaru,februara|februaru,marta|martu|mart,aprila|aprilu,maja|maju,juna|junu|jun,jula|julu|jul,avgusta|avgustu|avgust,septembra|septembru,oktobra|oktobru,novembra|novembru,decembra|decembru',
  sv: 'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december',
  th: 'มกราคม|ม.ค.,กุมภาพันธ์|ก.พ.,มีนาคม|มี.ค.,เมษายน|เม.ย.,พฤษภาคม|พ.ค.,มิถุนายน|มิ.ย.,กรกฎาคม|ก.ค.,สิงหาคม|ส.ค.,กันยายน|ก.ย.,ตุลาคม|ต.ค.,พฤศจิกายน|พ.ย.,ธันวาคม|ธ.ค.',
  tr: 'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
  uk: 'січня|січні|січень,лютого|лютому|лютий,березня|березні|березень,квітня|квітні|квітень,травня|травні|травень,червня|червні|червень,липня|липні|липень,серпня|серпні|серпень,вересня|вересні|вересень,жовтня|жовтні|жовтень,листопада|листопаді|листопад,грудня|грудні|грудень',
};

/** Their short forms, which are words of their own unless a day and a year stand around them. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  cs: 'led,úno,bře,dub,kvě,čvn,čvc,srp,zář,říj,lis,',
  de: 'jan,feb,mrz,apr,,jun,jul,aug,sept|sep,okt,nov,dez',
  es: 'ene,feb,mar,abr,may,jun,jul,ago,sept|sep|set,oct,nov,dic',
  fr: 'janv,févr|fév,,avr,,,juill|juil,,sept,oct,nov,déc',
  it: 'gen,feb,mar,apr,mag,giu,lug,ago,sett|set,ott,nov,dic',
  nb: 'jan,febr|feb,mar,apr,,jun,jul,aug,sept|sep,okt,nov,des',
  nl: 'jan,feb,mrt,apr,,jun,jul,aug,sept|sep,okt,nov,dec',
  pl: 'sty,lut,mar,kwi,,cze,lip,sie,wrz,paź,lis,gru',
  pt: 'jan,fev,mar,abr,,jun,jul,ago,set,out,nov,dez',
  ro: 'ian,feb,mar,apr,,iun,iul,aug,sept|sep,oct,nov|noi,dec',
  ru: 'янв,февр|фев,мар,апр,,июн,июл,авг,сент|сен,окт,нояб|ноя,дек',
};

/** The months as English shortens them, as alternatives of a regular expression. */
export const SHORT_MONTH = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** The months in English, short and in full, as alternatives of a regular expression without case. */
export const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const numbersOf = (names: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.values(names).flatMap((list) =>
      list
        .split(',')
        .flatMap((forms, i) => forms.split('|').flatMap((name) => (name ? [[name, i + 1] as const] : []))),
    ),
  );
const NUMBERS = numbersOf(NAMES);
const SHORT_NUMBERS = numbersOf(SHORT_NAMES);
const longestFirst = (names: Iterable<string>): string =>
  `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})`;

/** Every such name, in small letters, and every short form. */
export const FOREIGN_MONTHS: readonly string[] = [...NUMBERS.keys()];
export const SHORT_FOREIGN_MONTHS: readonly string[] = [...SHORT_NUMBERS.keys()];

/** The languages whose months are looked for everywhere: each name more is asked at every place. */
const COMMON: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'nl', 'pt']);
const commonNames = Object.fromEntries(Object.entries(NAMES).filter(([language]) => COMMON.has(language)));

/** The names of German, Spanish, French, Italian, Dutch and Portuguese, the longest first, as alternatives of a regular expression without case. */
export const FOREIGN_MONTH: string = longestFirst(numbersOf(commonNames).keys());

/** The names of all these languages, in the same way. */
export const EVERY_FOREIGN_MONTH: string = longestFirst(NUMBERS.keys());

const BENDING: ReadonlySet<string> = new Set(['el', 'pl', 'ru', 'uk']);
/** Months as a day has them where languages bend their names, so that no article or stop is needed to tell a day. */
export const BENT_MONTH: string = longestFirst(
  Object.entries(NAMES).flatMap(([language, list]) =>
    BENDING.has(language) ? list.split(',').flatMap((forms) => forms.split('|')[0] ?? []) : [],
  ),
);

/** Every month in any of the languages, short or in full. */
export const ANY_MONTH = `(?:${FOREIGN_MONTH}|${ENGLISH_MONTH})`;

/** Of these a year behind them makes no month: "Marta 2020", "the mart 2020", "marca 2020". */
const NAMESAKES: ReadonlySet<string> = new Set(
  'mart marta martu marca marci marcu maja maji augusta auguste juna jula'.split(' '),
);

/** Tells whether a name of a month is the name of a person or a common word too, which no year alone makes a month. */
export function hasNamesake(name: string): boolean {
  return NAMESAKES.has(name.toLowerCase());
}

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
  return ENGLISH_NUMBERS.get(lower) ?? foreignMonthNumber(lower);
}

/**
 * Gives the number of a month in another language.
 * @param name - a name of any of these languages, short forms too
 * @returns from 1 to 12; 0 for what is no such name
 */
export function foreignMonthNumber(name: string): number {
  const lower = name.toLowerCase();
  return NUMBERS.get(lower) ?? SHORT_NUMBERS.get(lower) ?? 0;
}
