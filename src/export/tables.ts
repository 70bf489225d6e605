import type { CitedAnswer } from './cited-answer.js';
import type { CitedEvent, CitedQuote } from './cited-quote.js';
import { placeText, stanceText } from './cited-quote.js';
import { type Cell, writeCsv } from './csv.js';
import { englishWords, matterText } from './words.js';

const QUOTE_COLUMNS = [
  'stance', 'attributedTo', 'text', 'onRecord', 'header', 'title', 'publisher', 'published', 'url', 'paragraph', 'page',
  'row', 'path', 'start', 'end',
] as const; // biome-ignore format: a list of names

/**
 * Writes a timeline as a table: a row for each telling of an event and for each quote on record beside it, which `part` tells
 * apart and the number in `event` holds together. Every telling also carries what is on record in a cell of its own, so that no
 * sorting parts an allegation from its denial.
 */
export function timelineTable(events: readonly CitedEvent[]): string {
  const header = ['event', 'date', 'endDate', 'precision', 'basis', 'timeText', 'part', ...QUOTE_COLUMNS];
  const rows = events.flatMap(({ told, alsoIn, onRecord, ...event }, i) => {
    const { date, endDate, precision, basis, timeText } = event;
    const row = (part: string, quote: CitedQuote, beside: readonly CitedQuote[]): Cell[] => [
      i + 1, date, endDate, precision, basis, timeText, part, ...quoteCells(quote, beside),
    ]; // biome-ignore format: as the header
    return [
      row('event', told, onRecord),
      ...alsoIn.map((quote) => row('alsoIn', quote, onRecord)),
      ...onRecord.map((quote) => row('onRecord', quote, [])),
    ];
  });
  return writeCsv(header, rows);
}

/**
 * Writes an answer as a table, a row a quote; where there is none, one row says so by its grade. Every quote of the answer also
 * carries what is on record in a cell of its own.
 */
export function answerTable({ question, grade, quotes, nearest, onRecord, conflicts }: CitedAnswer): string {
  const header = ['question', 'grade', 'part', 'n', ...QUOTE_COLUMNS, 'sourcesDifferOn'];
  const differ = (n: number) =>
    conflicts
      .filter((conflict) => conflict.quotes.includes(n))
      .map((conflict) => matterText(conflict, englishWords))
      .join('; ');
  const row = (part: string, { n, quote }: (typeof quotes)[number], beside: readonly CitedQuote[]): Cell[] => [
    question, grade, part, n, ...quoteCells(quote, beside), differ(n),
  ]; // biome-ignore format: as the header
  const beside = onRecord.map(({ quote }) => quote);
  const rows = [
    ...quotes.map((one) => row('quote', one, beside)),
    ...nearest.map((one) => row('nearest', one, [])),
    ...onRecord.map((one) => row('onRecord', one, [])),
  ];
  const none = [question, grade, ...header.slice(2).map(() => null)];
  return writeCsv(header, rows.length === 0 ? [none] : rows);
}

function quoteCells(quote: CitedQuote, beside: readonly CitedQuote[]): Cell[] {
  const { title, publisher, published, url, paragraph, page, row } = quote.place;
  return [
    quote.stance, quote.attributedTo, quote.text, beside.map(inOneCell).join('\n'), quote.header, title, publisher,
    published, url, paragraph, page, row, quote.path, quote.start, quote.end,
  ]; // biome-ignore format: as the header
}

/** `✋ denial by “X”: its words (Title · publisher · day · ¶3)`. */
function inOneCell(quote: CitedQuote): string {
  const said = stanceText(quote, englishWords);
  return `${said === '' ? '' : `${said}: `}${quote.text} (${placeText(quote, englishWords)})`;
}
