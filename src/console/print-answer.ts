import type { Answer, Quote } from '../answering/answer.js';
import { type Verified, verifyAnswer } from '../answering/verified-quote.js';
import type { Corpus } from '../corpus/document.js';
import { type CitedQuote, placeText, stanceText } from '../export/cited-quote.js';
import { matterText } from '../export/words.js';
import { firstFrom, type Span } from '../language/span.js';
import type { Terminal } from './terminal.js';
import { terminalWords as words } from './terminal-words.js';
import { visibleLine, visibleText } from './visible-text.js';
import { fold, rowText, wrapText } from './wrap.js';

const BAR = '▍';
const GUTTER_COLUMNS = 2;
const INDENT = '  ';

/**
 * Prints an answer for people: the question, what the sources differ on, the quotes with the answering words in
 * bold, their numbered citations, what else stands on record. Of a refusal it prints what stands nearest, or what the
 * documents cover instead.
 * Without colours the quoted text stays as it is in the document, folded into rows.
 * @returns lines ending in a line feed; no control character of a document among them
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function printAnswer(answer: Answer, corpus: Corpus, terminal: Terminal): string {
  const { paint } = terminal;
  const { quotes, onRecord, nearest } = verifyAnswer(answer, corpus.documents);
  const print = (quote: Verified) => printQuote(quote, terminal);
  const question = fold(`❓ ${visibleLine(answer.question) || '(no question)'}`, terminal.columns);
  const parts = [
    question.map((row) => paint.bold(row)),
    ...conflictLines(answer, terminal).map((line) => [line]),
  ];
  const head = parts.flat();
  const body = answer.answered
    ? [
        ...quotes.flatMap((quote) => ['', ...print(quote)]),
        ...(onRecord.length > 0 ? ['', paint.bold(words.onRecord)] : []),
        ...onRecord.flatMap((quote, index) => [...(index > 0 ? [''] : []), ...print(quote)]),
      ]
    : nearest.length > 0
      ? ['', ...nearestHead(terminal), ...nearest.flatMap((quote) => ['', ...print(quote)])]
      : refusalLines(answer, terminal);
  return `${[...head, ...body].join('\n')}\n`;
}

function conflictLines(answer: Answer, { columns, paint }: Terminal): string[] {
  return answer.conflicts.flatMap((conflict) => {
    const numbers = conflict.quotes.map((n) => `[${n}]`).join(' ');
    const differ = words.differ(visibleLine(matterText(conflict, words)), numbers);
    return fold(differ, columns).map((row) => paint.yellow(row));
  });
}

function nearestHead({ columns, paint }: Terminal): string[] {
  return fold(words.nearest, columns).map((row) => paint.yellow(row));
}

function refusalLines(answer: Answer, { columns, paint }: Terminal): string[] {
  const refusal = ['', paint.yellow(words.doNotSay)];
  if (answer.suggestions.length === 0) return refusal;
  const topics = answer.suggestions.flatMap((suggestion) =>
    fold(visibleLine(suggestion), columns - 4).map((row, index) => `${index === 0 ? '  • ' : '    '}${row}`),
  );
  return [...refusal, '', 'What they do cover:', ...topics];
}

/** Prints one quote behind its bar and the citation below it. */
export function printQuote(quote: Verified, terminal: Terminal): string[] {
  const { columns, paint } = terminal;
  const { shown, bold, header } = quote.excerpt;
  const text = visibleText(shown);
  const highlights = bold.toSorted((a, b) => a.start - b.start);
  const bar = quote.stance === 'claim' ? paint.yellow(BAR) : paint.cyan(BAR);
  const rows = wrapText(text, columns - GUTTER_COLUMNS).map(
    (row) => `${bar} ${paintRow(text, row, highlights, paint.bold)}`,
  );
  const head = header === undefined ? [] : fold(visibleLine(header), columns - GUTTER_COLUMNS);
  return [...head.map((row) => `${bar} ${paint.dim(row)}`), ...rows, ...citationLines(quote, terminal)];
}

/** @param highlights - in text order, without overlap */
function paintRow(
  text: string,
  row: Span,
  highlights: readonly Span[],
  bold: (text: string) => string,
): string {
  let painted = '';
  let at = row.start;
  for (let i = Math.max(0, firstFrom(highlights, row.start) - 1); i < highlights.length; i++) {
    const highlight = highlights[i];
    if (highlight === undefined || highlight.start >= row.end) break;
    const start = Math.max(at, highlight.start);
    const end = Math.min(row.end, highlight.end);
    if (start >= end) continue;
    painted += rowText(text, { start: at, end: start }) + bold(rowText(text, { start, end }));
    at = end;
  }
  return painted + rowText(text, { start: at, end: row.end });
}

function citationLines(quote: Quote, { columns, paint }: Terminal): string[] {
  const { n, url, alsoIn } = quote.citation;
  const number = `${INDENT}[${n}] `;
  const width = columns - number.length;
  const others = (alsoIn ?? []).map((place) => visibleLine(placeText({ place }, words)));
  const rows = [
    ...fold(printedSource({ ...quote, place: quote.citation }), width),
    ...others.flatMap((other) => fold(`${words.alsoIn} ${other}`, width)),
    // Never folded: a link in two rows cannot be followed.
    ...(url === undefined ? [] : [visibleLine(url)]),
  ];
  return rows.map((row, index) => paint.dim(`${index === 0 ? number : ' '.repeat(number.length)}${row}`));
}

/** Writes "Title · publisher · 11 Sep 2018 · ¶3 · ⚠ claim by “a guard”" on one line. */
export function printedSource(quote: Pick<CitedQuote, 'place' | 'stance' | 'attributedTo'>): string {
  const place = visibleLine(placeText(quote, words));
  return [place, stanceText(quote, words)].filter((part) => part !== '').join(' · ');
}
