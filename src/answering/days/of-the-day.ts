import type { Document } from '../../corpus/document.js';
import { blockAt } from '../../corpus/paragraphs.js';
import { extentOf } from '../../dates/date-value.js';
import { readDayWordings } from '../../dates/day-wordings.js';
import { readYearlessDay } from '../../dates/days-without-year.js';
import { contentWords } from '../../language/content-words.js';
import type { Span } from '../../language/span.js';
import type { DateTold } from './asked-days.js';

/** "What happened on …?" asks for the day itself; "How many fell on …?" for something of it. */
const ASKS_WHAT_HAPPENED =
  /(?<!\p{L})(?:what\b.{0,80}?\b(?:happen(?:s|ed|ing)?|occur(?:s|red)?|t(?:ook|akes?) place|went on|going on)|was (?:ist |war )?(?:geschah|passierte?|geschehen|los)|was (?:ist|war)\b.{0,60}? (?:passiert|geschehen|los)|qué (?:pasó|ocurrió|sucedió)|que s['’]est-il passé|cosa (?:è successo|accadde)|o que aconteceu)(?!\p{L})|(?:发生|發生)了(?:什么|什麼|甚麼)|何が(?:起き|起こり|あり|起こっ)(?:まし)?た/iu;
const PREPOSITION = /\b(?:on|in|at|of|the|am|im|el|le|en)\b/giu;
/** A day told may be a weekend or a range of a few; what is longer tells no day. */
const MOST_DAYS = 4;
const NO_YEAR = 'XXXX';

/** A day or month whose happenings are asked for. */
export interface AskedDay {
  /** ISO 8601: `2018-09-04`, `2018-09`; `XXXX-09-04` is that day of any year. */
  readonly value: string;
  /** Whether nothing else is asked: no place, nobody. */
  readonly isAlone: boolean;
}

/** Reads the day or month of "What happened on 4 September 2018?"; undefined where a question asks for something else. */
export function readAskedDay(question: string): AskedDay | undefined {
  const asked = readDayWordings(question)[0] ?? readYearlessDay(question);
  if (asked === undefined || !ASKS_WHAT_HAPPENED.test(question)) return undefined;
  const rest = `${question.slice(0, asked.start)} ${question.slice(asked.end)}`;
  const words = contentWords(rest.replace(ASKS_WHAT_HAPPENED, ' ').replace(PREPOSITION, ' '));
  return { value: asked.value, isAlone: words.size === 0 };
}

/** What a window tells of the day: something on it, only of other days, or no day at all. */
export type OfDay = 'on' | 'off' | 'open';

/**
 * Tells whether a window speaks of a day, by the dates that its document tells in it and by when its message was written. One
 * that tells of another day in a sentence of its own is `off`, whatever the others tell.
 * @param value - of a day or a month, or of a day of any year
 */
export function ofDay(
  { sentences }: { readonly sentences: readonly { readonly sentence: Span }[] },
  value: string,
  document: Pick<Document, 'blocks'>,
  dates: readonly DateTold[],
): OfDay {
  const told = sentences.map(({ sentence }) => sentenceOf(sentence, value, document, dates));
  if (told.includes('off')) return 'off';
  return told.includes('on') ? 'on' : 'open';
}

function sentenceOf(
  { start, end }: Span,
  asked: string,
  document: Pick<Document, 'blocks'>,
  dates: readonly DateTold[],
): OfDay {
  const inside = dates.filter((date) => date.start >= start && date.end <= end).map(coversOf(asked));
  if (inside.includes('on')) return 'on';
  if (inside.includes('off')) return 'off';
  const at = blockAt(document, start)?.origin?.at;
  return at === undefined ? 'open' : coversOf(asked)({ value: at.slice(0, 'YYYY-MM-DD'.length) });
}

function coversOf(asked: string): (date: Pick<DateTold, 'value' | 'endValue'>) => OfDay {
  return ({ value, endValue }) => {
    if (asked.startsWith(NO_YEAR) && value.startsWith(NO_YEAR)) return value === asked ? 'on' : 'off';
    const wanted = extentOf(asked.replace(NO_YEAR, value.slice(0, NO_YEAR.length)));
    const extent = extentOf(value);
    if (wanted === undefined || extent === undefined) return 'open';
    const last = (endValue && extentOf(endValue)?.last) || extent.last;
    const isWithin = extent.first <= wanted.last && last >= wanted.first;
    if (last - extent.first < Math.max(MOST_DAYS, wanted.last - wanted.first + 1))
      return isWithin ? 'on' : 'off';
    return isWithin ? 'open' : 'off';
  };
}
