import { ENGLISH_MONTHS } from '../../../language/month-names.js';
import { oneLine } from '../text-builder.js';

/** "start date", "birth-date and age", "dts", "Startdatum" */
const OF_DATE = /(?:^|[\s-])date(?:s$|$|[\s-])|datum|^fecha|^dts$|^dato$/;
const NO_DATE = /^use |^articles|format|update|access/;
/** Shown in the text as they are: the argument that is shown, counted from 0; -1 is the last. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ...'nowrap|nobr|small|big|abbr|ill|interlanguage link|sic|not a typo|em|strong|sup|sub|formatnum|visible anchor|vanchor|nihongo|ship|red|color box|sortname|hs'
    .split('|')
    .map((name) => [name, 0] as const),
  ...'lang|langx|tooltip|font color|color|transl|script|url'.split('|').map((name) => [name, -1] as const),
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['snd', ' – '],
  ['spnd', ' – '],
  ['spaced ndash', ' – '],
  ['ndash', '–'],
  ['endash', '–'],
  ['–', '–'],
  ['mdash', '—'],
  ['em dash', '—'],
  ['nbsp', ' '],
  ['space', ' '],
  ["'", "'"],
  ['=', '='],
  ['!', '|'],
]);
const QUOTES = /^(?:quote|blockquote|cquote|quotation)$/;
const LISTS = /^(?:plain ?list|flat ?list|ubl|unbulleted list|hlist)$/;
const MEASURES = /^(?:convert|cvt)$/;
const BOX = /^(?:info-?box|infoboks|taxobox)/;
/** What a box shows of pictures, maps and style. */
const NO_FACT =
  /image|caption|\balt\b|map|coord|logo|width|size|colou?r|style|website|\burl\b|pixels|label|footnotes/i;
const LONGEST_BOX = 1000;
/** Begins a line that is a row of values. */
export const ROW_MARK = '\u0001';

/**
 * Writes what a reader of the wiki sees of a template; nothing of one that is unknown, or that tells of the page or a source.
 * @param inner - what stands between its braces, written out itself
 */
export function templateText(inner: string): string {
  const [head = '', ...parts] = inner.split('|');
  const [called = '', given] = splitAt(head, ':');
  const name = oneLine(called.replaceAll('_', ' ')).toLowerCase();
  const named = new Map<string, string>();
  const args = given === undefined ? [] : [given.trim()];
  for (const part of parts) {
    const [key = '', value] = splitAt(part, '=');
    if (value === undefined || !/^[\s\w-]{1,40}$/.test(key)) args.push(part.trim());
    else if (/^\s*\d+\s*$/.test(key)) args[Number(key) - 1] = value.trim();
    else named.set(key.trim().toLowerCase(), value.trim());
  }
  if (BOX.test(name)) return boxText(named);
  if (name === 'as of') return asOf(args, named);
  if (OF_DATE.test(name) && !NO_DATE.test(name)) return dateText(args, args.includes('mdy'));
  if (MEASURES.test(name)) return `${args[0] ?? ''} ${args[1] ?? ''}`.trim();
  if (name === 'circa' || name === 'c.') return `c. ${args[0] ?? ''}`.trim();
  if (QUOTES.test(name)) return quoteText(args[0] ?? named.get('text'), args[1] ?? named.get('author'));
  if (LISTS.test(name))
    return args
      .map((one) => oneLine(one.replace(/^[*\s]+|\n[*\s]*/g, ', ')))
      .join(', ')
      .replace(/^, /, '');
  const shown = SHOWN.get(name) ?? (name.startsWith('lang-') ? 0 : undefined);
  if (shown !== undefined) return args.at(shown) ?? named.get('text') ?? '';
  return SIGNS.get(name) ?? '';
}

function quoteText(text: string | undefined, author: string | undefined): string {
  if (text === undefined || text === '') return '';
  return author === undefined || author === '' ? `“${text}”` : `“${text}” — ${author}`;
}

function splitAt(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + sign.length)];
}

/** "As of 13 November 2018", in small letters within a sentence. */
function asOf(args: readonly string[], named: ReadonlyMap<string, string>): string {
  const words = named.has('since') ? 'Since' : 'As of';
  return `${named.has('lc') ? words.toLowerCase() : words} ${dateText(args, false)}`.trim();
}

/** A date of its numbers, with its time where there is one; as it stands where it is one word. */
function dateText(args: readonly string[], monthFirst: boolean): string {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(args[0] ?? '');
  const [year = '', month = '', day = '', hour, minute] = iso ? iso.slice(1) : yearFirst(args);
  if (!/^\d{3,4}$/.test(year))
    return /\d/.test(year) ? [year, month].filter(isDayOrMonth).join(' ') || year : '';
  const called = ENGLISH_MONTHS[Number(month) - 1] ?? (/^\p{L}{3,}$/u.test(month) ? month : undefined);
  if (called === undefined) return year;
  if (!/^\d{1,2}$/.test(day)) return `${called} ${year}`;
  const written = monthFirst ? `${called} ${Number(day)}, ${year}` : `${Number(day)} ${called} ${year}`;
  const isTimed = /^\d{1,2}$/.test(hour ?? '') && /^\d{2}$/.test(minute ?? '') && iso === null;
  return isTimed ? `${written}, ${hour}:${minute}` : written;
}

const isDayOrMonth = (part: string): boolean => /^(?:\d{1,2}(?:er)?|(?!dmy|mdy|ymd)\p{L}{3,})$/iu.test(part);

/** "14|juin|2008", "June|14|2008", "6|2008": the year is the one of so many figures, the month is a word or stands beside it. */
function yearFirst(args: readonly string[]): readonly string[] {
  const at = args.slice(0, 3).findIndex((part) => /^\d{3,4}$/.test(part));
  if (at <= 0) return args;
  const before = args.slice(0, at).filter(isDayOrMonth);
  const month = before.find((part) => /^\p{L}/u.test(part)) ?? before.at(-1) ?? '';
  const day = before.length > 1 ? (before.find((part) => part !== month) ?? month) : '';
  return [args[at] ?? '', month, day.replace(/\D/g, ''), ...args.slice(at + 1)];
}

/** The facts of a box beside an article, as a row of values. */
function boxText(named: ReadonlyMap<string, string>): string {
  let row = '';
  for (const [key, value] of named) {
    const words = oneLine(value);
    if (words === '' || NO_FACT.test(key) || words.includes(ROW_MARK)) continue;
    const cell = `${key.replaceAll('_', ' ')}: ${words}`;
    if (row.length + cell.length < LONGEST_BOX) row += row === '' ? cell : ` · ${cell}`;
  }
  return row === '' ? '' : `\n${ROW_MARK}${row}\n`;
}
