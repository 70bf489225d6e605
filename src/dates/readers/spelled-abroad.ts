import { FOREIGN_MONTH, foreignMonthNumber } from '../../language/month-names.js';
import { daysInMonth } from '../civil.js';
import type { Reader, Reading } from './reading.js';

/** How a language says numbers: other forms of one behind a bar, and nothing for what it says with two of them. */
interface NumberWords {
  readonly fromOne: string;
  readonly fromThirty: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly fromTwoHundred?: string;
}

/** German, Spanish, French, Italian and Portuguese; what is joined in one word is read as these in a row. */
const LANGUAGES: readonly NumberWords[] = [
  {
    fromOne:
      'ein|eins|erst,zwei,drei|dritt,vier,fünf,sechs,sieben|siebt,acht,neun,zehn,elf,zwölf,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn,zwanzig',
    fromThirty: 'dreißig|dreissig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig',
    hundred: 'hundert',
    thousand: 'tausend',
  },
  {
    fromOne:
      'uno|ún|primero,dos|dós,tres|trés,cuatro,cinco,seis|séis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis|dieciseis,diecisiete,dieciocho,diecinueve,veinte|veinti',
    fromThirty: 'treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa',
    hundred: 'ciento|cien',
    thousand: 'mil',
    fromTwoHundred:
      'doscientos,trescientos,cuatrocientos,quinientos,seiscientos,setecientos,ochocientos,novecientos',
  },
  {
    fromOne:
      'premier|un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,,,,vingt',
    fromThirty: 'trente,quarante,cinquante,soixante,,quatrevingts|quatrevingt,',
    hundred: 'cents|cent',
    thousand: 'mille|mil',
  },
  {
    fromOne:
      'primo|uno,due,tre|tré,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove,venti|vent',
    fromThirty:
      'trenta|trent,quaranta|quarant,cinquanta|cinquant,sessanta|sessant,settanta|settant,ottanta|ottant,novanta|novant',
    hundred: 'cento',
    thousand: 'mila|mille',
  },
  {
    fromOne:
      'um|primeiro,dois,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze|quatorze,quinze,dezesseis|dezasseis,dezessete|dezassete,dezoito,dezenove|dezanove,vinte',
    fromThirty: 'trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa',
    hundred: 'cento|cem',
    thousand: 'mil',
    fromTwoHundred: 'duzentos,trezentos,quatrocentos,quinhentos,seiscentos,setecentos,oitocentos,novecentos',
  },
];
const [HUNDRED, THOUSAND] = [100, 1000];

/** The words of each language, the longest first, with what they count. */
const COUNTS: readonly (readonly (readonly [word: string, count: number])[])[] = LANGUAGES.map(
  ({ fromOne, fromThirty, hundred, thousand, fromTwoHundred = '' }) =>
    [
      ...counted(fromOne, (i) => i + 1),
      ...counted(fromThirty, (i) => (i + 3) * 10),
      ...counted(fromTwoHundred, (i) => (i + 2) * HUNDRED),
      ...counted(hundred, () => HUNDRED),
      ...counted(thousand, () => THOUSAND),
    ].sort(([a], [b]) => b.length - a.length),
);

function counted(list: string, count: (index: number) => number): (readonly [string, number])[] {
  return list
    .split(',')
    .flatMap((forms, i) => forms.split('|').flatMap((word) => (word ? [[word, count(i)] as const] : [])));
}

const MONTH = new RegExp(`(?<!\\p{L})${FOREIGN_MONTH}(?!\\p{L})`, 'giu');
const WORDS = '(?:\\p{L}+(?:[\\s-]\\p{L}+){0,8})';
const BEHIND = new RegExp(
  `^,?\\s(?:(?:del?|do|des)\\s)?(?:(?:año|an|anno|ano|jahres)\\s)?(?:de\\s)?(${WORDS})`,
  'iu',
);
/** "días del mes de" */
const LEADS_TO_MONTH =
  /\s(?:d[ií]as?\s|jours?\s|giorni\s)?(?:del?\s|do\s|di\s|du\s)?(?:mes\s|mois\s|mês\s|mese\s)?(?:de\s|di\s|d[’'])?$/iu;
const DAY_WORDS = /\d{1,2}(?=\.?$)|(?:\p{L}{1,24}[\s-]){0,3}\p{L}{1,24}$/u;
/** "L'an deux mille dix-huit, le": French deeds begin with the year. */
const YEAR_BEFORE = new RegExp(`l[’']an\\s(${WORDS}?),?\\s(?:et\\s)?le\\s$`, 'iu');
const [CHARS_BEFORE, CHARS_BEHIND] = [90, 80];
const [FIRST_YEAR, LAST_YEAR] = [1100, 2100];

/** Days whose year is written out in German, French, Spanish, Italian or Portuguese. */
export const readSpelledAbroad: Reader = (text) =>
  [...text.matchAll(MONTH)].flatMap(({ index, 0: name }): Reading[] => {
    const before = text.slice(Math.max(0, index - CHARS_BEFORE), index);
    const day = dayBefore(before);
    if (day === undefined) return [];
    const from = index - before.length + day.start;
    const behind = BEHIND.exec(text.slice(index + name.length, index + name.length + CHARS_BEHIND));
    const year = yearBehind(behind?.[1] ?? '');
    const length = year && (behind?.[0].length ?? 0) - (behind?.[1]?.length ?? 0) + year.length;
    const early = year ? undefined : yearBehind(YEAR_BEFORE.exec(before.slice(0, day.start))?.[1] ?? '');
    const told = year?.count ?? early?.count;
    const month = foreignMonthNumber(name);
    if (told === undefined || day.count > daysInMonth(told, month)) return [];
    const meaning = { kind: 'calendar', year: told, month, day: day.count } as const;
    return [{ start: from, end: index + name.length + (length ?? 0), meaning }];
  });

/** The last words of a text that count a day of a month. */
function dayBefore(before: string): { readonly count: number; readonly start: number } | undefined {
  const led = before.replace(LEADS_TO_MONTH, '');
  const match = led === before ? null : DAY_WORDS.exec(led);
  const words = match?.[0] ?? '';
  if (match === null) return undefined;
  for (const { index } of [{ index: 0 }, ...words.matchAll(/(?<=[\s-])\p{L}/gu)]) {
    const count = /^\d/.test(words) ? Number(words) : countOf(words.slice(index));
    if (count !== undefined && count >= 1 && count <= 31) return { count, start: match.index + index };
  }
  return undefined;
}

/** The first words of a text that count a year. */
function yearBehind(words: string): { readonly count: number; readonly length: number } | undefined {
  for (let end = words.length; end > 0; end = words.slice(0, end).search(/[\s-]\p{L}+$/u)) {
    const count = countOf(words.slice(0, end));
    if (count !== undefined && count >= FIRST_YEAR && count <= LAST_YEAR) return { count, length: end };
  }
  return undefined;
}

const JOINED = /(?:^|[\s-])(?:y|e|et|und)(?=[\s-])/giu;

/** Counts what words say in one of the languages; undefined where a part of them is no number. */
function countOf(words: string): number | undefined {
  const plain = words.toLowerCase().replace(JOINED, '').replace(/[\s-]/g, '');
  for (const counts of COUNTS) {
    const count = countIn(plain, counts);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** What Germans join with, and the ending of what is counted: "dreiundzwanzigsten". */
const FILLING = /^(?:und(?=\p{L})|s?te[nrs]?$|e[nrs]?$|s$)/u;

function countIn(plain: string, counts: readonly (readonly [string, number])[]): number | undefined {
  let [rest, total, held] = [plain, 0, 0];
  while (rest !== '') {
    const [word, count] = counts.find(([one]) => rest.startsWith(one)) ?? [FILLING.exec(rest)?.[0], 0];
    if (word === undefined || (count === 0 && held + total === 0)) return undefined;
    rest = rest.slice(word.length);
    if (count === THOUSAND) [total, held] = [total + (held || 1) * THOUSAND, 0];
    else held = count === HUNDRED ? (held || 1) * HUNDRED : held + count;
  }
  return total + held || undefined;
}
