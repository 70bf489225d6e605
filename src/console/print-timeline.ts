import type { Corpus } from '../corpus/document.js';
import {
  type CitedEvent,
  type CitedQuote,
  citeTimeline,
  placeText,
  whenText,
} from '../export/cited-quote.js';
import type { Timeline } from '../timeline/timeline.js';
import { printedSource } from './print-answer.js';
import type { Terminal } from './terminal.js';
import { terminalWords as words } from './terminal-words.js';
import { visibleLine, visibleText } from './visible-text.js';
import { fold, rowText, wrapText } from './wrap.js';

const BAR = '▍';
const INDENT = '    ';

/**
 * Prints a timeline for people: each event under its date, exactly as precise as the documents tell it, with its
 * quote, where it stands, where else it is told, and what is said against it.
 * @returns lines ending in a line feed
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function printTimeline(timeline: Timeline, corpus: Corpus, terminal: Terminal): string {
  const events = citeTimeline(timeline, corpus.documents);
  if (events.length === 0) return `${words.none}\n`;
  const lines = events.flatMap((event, i) => {
    const isFirstUndated = i === timeline.events.length;
    const head = isFirstUndated ? ['', terminal.paint.bold(words.withoutDate)] : [];
    return [...head, '', ...eventLines(event, terminal)];
  });
  return `${lines.join('\n').trimStart()}\n`;
}

function eventLines({ told, alsoIn, onRecord, ...event }: CitedEvent, terminal: Terminal): string[] {
  const { paint } = terminal;
  return [
    ...(event.date === null ? [] : [heading(event, event.date, terminal)]),
    ...quoteLines(told, terminal),
    ...alsoIn.map((quote) => paint.dim(`${INDENT}${words.alsoIn} ${visibleLine(placeText(quote, words))}`)),
    ...onRecord.flatMap((quote) => [`  ${paint.bold(words.onRecord)}`, ...quoteLines(quote, terminal)]),
  ];
}

function heading(
  event: Pick<CitedEvent, 'endDate' | 'basis' | 'timeText'>,
  date: string,
  { paint }: Terminal,
): string {
  const note = event.basis === null ? '' : words.basis[event.basis];
  const when = paint.bold(visibleLine(whenText({ ...event, date }, words)));
  return `${when}${note === '' ? '' : paint.dim(` · ${note}`)}`;
}

function quoteLines(quote: CitedQuote, { columns, paint }: Terminal): string[] {
  const bar = quote.stance === 'claim' ? paint.yellow(BAR) : paint.cyan(BAR);
  const width = columns - INDENT.length;
  const head = quote.header === undefined ? [] : fold(visibleLine(quote.header), width);
  const text = visibleText(quote.shown);
  return [
    ...head.map((row) => `  ${bar} ${paint.dim(row)}`),
    ...wrapText(text, width).map((row) => `  ${bar} ${rowText(text, row)}`),
    ...fold(printedSource(quote), width).map((row) => paint.dim(`${INDENT}${row}`)),
  ];
}
