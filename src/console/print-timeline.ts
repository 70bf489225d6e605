import type { Stance } from '../answering/answer.js';
import { cite } from '../answering/citation.js';
import { verifyQuote } from '../answering/verify-quote.js';
import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { headerOf, unmark } from '../corpus/marks.js';
import { dateInWords } from '../dates/date-in-words.js';
import type { Event, EventQuote, Timeline } from '../timeline/timeline.js';
import { printedPlace, printedStance } from './print-answer.js';
import type { Terminal } from './terminal.js';
import { visibleLine, visibleText } from './visible-text.js';
import { fold, rowText, wrapText } from './wrap.js';

const BAR = '▍';
const INDENT = '    ';
const COMPLETED_NOTES = {
  explicit: '',
  relative: 'date told relative to another',
  completed: 'date completed from its context',
} as const;

/**
 * Prints a timeline for people: each event under its date, exactly as precise as the documents tell it, with its
 * quote, where it stands, where else it is told, and what is said against it.
 * @returns lines ending in a line feed
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function printTimeline(timeline: Timeline, corpus: Corpus, terminal: Terminal): string {
  const printer = new Printer(corpus, terminal);
  const { paint } = terminal;
  const events = timeline.events.flatMap((event) => ['', ...printer.event(event)]);
  const undated = timeline.undated.flatMap((event) => ['', ...printer.event(event)]);
  if (events.length + undated.length === 0) return 'The documents tell of no such event.\n';
  const lines = [...events, ...(undated.length > 0 ? ['', paint.bold('Without a date'), ...undated] : [])];
  return `${lines.join('\n').trimStart()}\n`;
}

class Printer {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #terminal: Terminal;

  constructor(corpus: Corpus, terminal: Terminal) {
    this.#documents = documentsById(corpus.documents);
    this.#terminal = terminal;
  }

  event({ quotes: [told, ...also], counterparts, ...event }: Event): string[] {
    const { paint } = this.#terminal;
    return [
      ...(event.date === null ? [] : [this.#heading(event)]),
      ...this.#quote(told, event.stance),
      ...also.map((quote) => paint.dim(`${INDENT}also in ${this.#place(quote)}`)),
      ...counterparts.flatMap((quote) => [
        `  ${paint.bold('📎 On record')}`,
        ...this.#quote(quote, quote.stance),
      ]),
    ];
  }

  #heading(event: Pick<Event, 'date' | 'endDate' | 'basis' | 'timeText'>): string {
    const { paint } = this.#terminal;
    const time = event.timeText === undefined ? '' : `, ${visibleLine(event.timeText)}`;
    const note = event.basis === null ? '' : COMPLETED_NOTES[event.basis];
    return `${paint.bold(`${dateInWords(event)}${time}`)}${note === '' ? '' : paint.dim(` · ${note}`)}`;
  }

  #quote(unverified: EventQuote, stance: Stance): string[] {
    const { columns, paint } = this.#terminal;
    const document = this.#documents.get(unverified.documentId);
    const quote = verifyQuote(unverified, document);
    const text = visibleText(document === undefined ? quote.text : unmark(document, quote).shown);
    const header = document && headerOf(document, quote);
    const bar = stance === 'claim' ? paint.yellow(BAR) : paint.cyan(BAR);
    const rows = wrapText(text, columns - INDENT.length).map((row) => `  ${bar} ${rowText(text, row)}`);
    const place = [this.#place(quote), printedStance({ ...quote, stance })]
      .filter((part) => part !== '')
      .join(' · ');
    const head = header === undefined ? [] : fold(visibleLine(header), columns - INDENT.length);
    const above = head.map((row) => `  ${bar} ${paint.dim(row)}`);
    return [
      ...above,
      ...rows,
      ...fold(place, columns - INDENT.length).map((row) => paint.dim(`${INDENT}${row}`)),
    ];
  }

  #place({ documentId, start }: EventQuote): string {
    const document = this.#documents.get(documentId);
    return document === undefined ? documentId : printedPlace(cite(document, start, 1));
  }
}
