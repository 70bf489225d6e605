import { foreignMonthNumber } from './month-names.js';
import { isLetter } from './plain-words.js';

/** Never the last word of a sentence: a name, a number or more text follows. */
const ALWAYS_JOIN = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon gen col maj capt cmdr lt sgt cpl adm gov sen rep reps sens pres amb supt insp det ' +
    'st mt ft messrs mme mlle vs v cf viz eg ie al ca approx est fig figs eq sec ch vol vols pp para ed eds trans ' +
    'ptl ptlm ofc tpr pvt pfc dpty msgt ssgt lcpl lieut cmdt cllr ' +
    'e.g i.e et.al c.f ' +
    'dhr mevr sig sigg dott avv srta exmo exma dña bzw ul tzw np tj św ks mgr inż ул см напр'
  ).split(' '),
);
/** Join only what comes in numbers: `No. 5`, `Sept. 9`, `p. 12`. */
const JOIN_BEFORE_DIGIT = new Set(
  'no nos p pt art jan feb mar apr jun jul aug sep sept oct nov dec al fig b c d r nr kl godz č pág núm ст'.split(
    ' ',
  ),
);
/** May end a sentence, and does only where a word that opens sentences follows. */
const MAYBE_LAST = new Set(
  (
    'inc ltd co corp llc plc bros dept univ assn jr sr esq etc u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a m.a ' +
    'j.d b.c a.d r.i.p l.a n.y p.r.c s.a n.v ave blvd rd hwy sq approx mon tue tues wed thu thurs fri sat sun al'
  ).split(' '),
);
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here who what when where ' +
    'why how which while if as at in on of for from with by after before since during until although though because but ' +
    'and or nor so yet however meanwhile moreover then thus also both each every some many most several all no not none ' +
    'one two once according despite under over such other another in earlier later prior following last next'
  ).split(' '),
);

const LAST_TOKEN = /(?:^|[\s“"‘'«([–—/-])([\p{L}][\p{L}.]{0,9})\.["'”’»)\]]*\s*$/u;
const LONGEST_TOKEN = 10;
const [SPACE, FULL_STOP] = [0x20, 0x2e];
const NEXT_WORD = /^[“"‘'«([]*([\p{L}\p{N}$€£¥#]+)/u;
const ONE_CAPITAL = /^\p{Lu}$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** "dnia 5 maja 2019 r.", "5 мая 2019 г.": of the year. It ends a sentence, unless the date alone opens that. */
const OF_YEAR = /^[rг]$/u;
const OPENED_BY_DATE =
  /(?:^|[.!?]\s|[\n–—-]\s?)(?:(?:[WZ] dni(?:u|em|a)|Dnia|Od|Po|До|От|С|К) )?\d{1,2}(?:\.?\s\p{L}{1,13}\s|\.\d{1,2}\.)\d{4}\s?[rг]\.\s{0,3}$/u;

/** Behind the day that ends in "r.": the two names of somebody, set behind their verb, and no verb of theirs before the comma. */
const DAY_OF_YEAR = /(?<![\p{L}\p{N}])\d{1,2}(?:\.?\s\p{L}{1,13}\s|\.\d{1,2}\.)\d{4}\s?[rг]\.\s{0,3}$/u;
const NAMES_ALONE = /^\p{Lu}\p{Ll}{1,20}\s\p{Lu}[\p{L}-]{1,30}(?:[,.;:)]|\s[iи]\s)/u;

/** "12 ago. 2020": the short form of a month between its day and a year. */
const DAY_OF_MONTH = /(?<![\p{L}\p{N}])\d{1,2}\.?\s(?:de\s)?(\p{L}{3,5})\.\s{0,3}$/u;
const YEAR_NEXT = /^\d{4}(?!\d)/;

/** What stands before a word, and behind the stop of one, of ASCII and of typographers. */
const OPENS = new Set(' \t\n\r\f\v“"‘\'«([–—/-');
const CLOSES = new Set('"\'”’»)]');

/** What a full stop ends at the end of a text, as `LAST_TOKEN` finds it, which takes ten times as long. */
function lastToken(text: string): string | undefined {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  while (CLOSES.has(text.charAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) !== FULL_STOP) return LAST_TOKEN.exec(text)?.[1];
  let from = end - 1;
  while (from > 0 && isLetterOrStop(text.charCodeAt(from - 1))) from--;
  const before = text.charAt(from - 1);
  if (from > 0 && !OPENS.has(before)) return before > '\u007f' ? LAST_TOKEN.exec(text)?.[1] : undefined;
  const length = end - 1 - from;
  return length < 1 || length > LONGEST_TOKEN || text.charCodeAt(from) === FULL_STOP
    ? undefined
    : text.slice(from, end - 1);
}

function isLetterOrStop(code: number): boolean {
  return code === FULL_STOP || isLetter(code);
}

/** Whether a word commonly opens an English sentence: articles, pronouns, prepositions, conjunctions. */
function opensSentence(word: string): boolean {
  return /^\p{Lu}/u.test(word) && OPENERS.has(word.toLowerCase());
}

/**
 * Tells whether the full stop that ends `before` belongs to an abbreviation or an initial, judged with what follows. In
 * doubt the answer is yes: a sentence too long says what it said, one cut in two may not.
 */
export function endsInAbbreviation(before: string, after: string): boolean {
  const token = lastToken(before);
  if (token === undefined) return false;
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  const word = token.toLowerCase();
  const digitNext = /^[\d$€£¥#]/.test(next);
  if (ALWAYS_JOIN.has(word)) return true;
  if (JOIN_BEFORE_DIGIT.has(word) && digitNext) return true;
  if (digitNext && YEAR_NEXT.test(after) && foreignMonthNumber(DAY_OF_MONTH.exec(before)?.[1] ?? '') > 0)
    return true;
  if (OF_YEAR.test(token))
    return OPENED_BY_DATE.test(before) || (NAMES_ALONE.test(after) && DAY_OF_YEAR.test(before));
  if (ONE_CAPITAL.test(token)) return !opensSentence(next);
  if (MAYBE_LAST.has(word) || DOTTED.test(token)) return !opensSentence(next);
  if (word.length > 2 && JOIN_BEFORE_DIGIT.has(word) && /^\p{Lu}/u.test(token)) return !opensSentence(next);
  return false;
}
