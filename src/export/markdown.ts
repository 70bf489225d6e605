import { publicAddress } from '../corpus/metadata/public-address.js';
import type { CitedAnswer, NumberedQuote } from './cited-answer.js';
import { type CitedEvent, type CitedQuote, eventDateText, placeText, stanceText } from './cited-quote.js';
import { plain, safeLine } from './plain.js';
import { type AnswerWords, type ExportWords, matterText } from './words.js';

/** Acts wherever it stands, in CommonMark or in what is common beside it. */
const ACTIVE = /[\\`*_[\]<>#~|&$^=]/g;
/** Begins a list at the start of a line. */
const ITEM = /^(\d*)([-+.)])/;

/**
 * Writes a timeline as Markdown: each event under its date, its words as a quotation, then who says it and where it stands, where
 * else it is told, and what is on record beside it.
 */
export function timelineMarkdown(events: readonly CitedEvent[], words: ExportWords): string {
  const heads = events.map((event) => eventDateText(event, words));
  const parts = events.map(({ told, alsoIn, onRecord }, i) =>
    [
      ...(heads[i] === heads[i - 1] ? [] : [`## ${escapeInline(heads[i] ?? '')}`]),
      quotation(told, words),
      ...alsoIn.map((quote) => `- ${escapeLine(words.alsoIn)} ${source(quote, words)}`),
      ...onRecordParts(onRecord, words),
    ].join('\n\n'),
  );
  const none = parts.length === 0 ? [escapeLine(words.none)] : [];
  return `${[`# ${escapeInline(words.timeline)}`, ...none, ...parts].join('\n\n')}\n`;
}

/** Writes an answer as Markdown: the question, what sources differ on, its quotes with their numbers, and what is on record. */
export function answerMarkdown(
  { question, grade, quotes, nearest, onRecord, conflicts }: CitedAnswer,
  words: AnswerWords,
): string {
  const numbered = ({ n, quote }: NumberedQuote) => quotation(quote, words, n);
  const differ = conflicts.map((conflict) =>
    escapeLine(words.differ(matterText(conflict, words), conflict.quotes.map((n) => `[${n}]`).join(' '))),
  );
  const refusal = grade === 'nearest' ? [words.nearest] : grade === 'nothing' ? [words.doNotSay] : [];
  return `${[
    `# ${escapeInline(question)}`,
    ...differ,
    ...refusal.map(escapeLine),
    ...[...quotes, ...nearest].map(numbered),
    ...(onRecord.length === 0 ? [] : [`**${escapeLine(words.onRecord)}**`]),
    ...onRecord.map(numbered),
  ].join('\n\n')}\n`;
}

function onRecordParts(quotes: readonly CitedQuote[], words: ExportWords): string[] {
  if (quotes.length === 0) return [];
  return [`**${escapeLine(words.onRecord)}**`, ...quotes.map((quote) => quotation(quote, words))];
}

function quotation(quote: CitedQuote, words: ExportWords, n?: number): string {
  const lines = [...(quote.header === undefined ? [] : [quote.header]), ...plain(quote.shown).split('\n')];
  const number = n === undefined ? '' : `\\[${n}\\] `;
  return `${lines.map((line) => `> ${escapeLine(line)}`).join('\n')}\n\n${number}${source(quote, words)}`;
}

/** "⚠ claim by “X” · [Title · publisher · day · ¶3](url) · `path`, characters 120 to 180". */
function source(quote: CitedQuote, words: ExportWords): string {
  const place = escapeLine(placeText(quote, words));
  const url = linkAddress(quote.place.url);
  return [
    escapeLine(stanceText(quote, words)),
    url === undefined ? place : `[${place}](<${url}>)`,
    `${escapeInline(quote.path)}:${quote.start}-${quote.end}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A line of text that shows its characters and does nothing. */
function escapeLine(text: string): string {
  return escapeInline(text).replace(ITEM, '$1\\$2');
}

/** As `escapeLine`, for what does not begin a line. */
function escapeInline(text: string): string {
  return safeLine(text).replaceAll(ACTIVE, '\\$&');
}

/** Gives the address of a page of the web, without what ends it in Markdown; undefined for any other. */
export function linkAddress(url: string | undefined): string | undefined {
  const address = publicAddress(url ?? '');
  return address && new URL(address).href.replaceAll(/[<>\\\s]/g, (char) => encodeURIComponent(char));
}
