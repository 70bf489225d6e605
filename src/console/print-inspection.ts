import stringWidth from 'string-width';
import type { Corpus } from '../corpus/document.js';
import { publishedText } from '../export/cited-quote.js';
import type { DateJson, InspectedFile } from './inspection.js';
import type { Terminal } from './terminal.js';
import { terminalWords } from './terminal-words.js';
import { visibleLine } from './visible-text.js';
import { fold } from './wrap.js';

const LABEL_COLUMNS = 8;
const REASON_COLUMNS = 22;
const DATES_SHOWN = 12;

/**
 * Prints for people what was read of every file, what was cut and why, with the first words of each cut block, the
 * dates found, and what is wrong.
 * @returns lines ending in a line feed
 */
export function printInspection(files: readonly InspectedFile[], corpus: Corpus, terminal: Terminal): string {
  const texts = new Map(corpus.documents.map(({ path, text }) => [path, text]));
  const reports = files.flatMap((file) => [...fileLines(file, texts.get(file.path) ?? '', terminal), '']);
  return `${[...reports, summaryLine(files, terminal)].join('\n')}\n`;
}

function fileLines(file: InspectedFile, text: string, terminal: Terminal): string[] {
  const { paint, columns } = terminal;
  const mark = file.problems.length === 0 ? paint.green('✔') : paint.red('✘');
  const body = [`${mark} ${paint.bold(visibleLine(file.path))}`];
  if (file.title !== null) {
    const { title, publisher, published, datedBy } = file;
    const names = [
      title,
      publisher ?? 'publisher unknown',
      publishedText({ published: published ?? undefined, datedBy }, terminalWords),
      file.language ?? 'und',
    ];
    body.push(...fold(names.map(visibleLine).join(' · '), columns - 2).map((row) => `  ${row}`));
    body.push(
      labelled('read', `${count(file.body.length, 'block')}, ${count(file.passages, 'passage')}`, paint.dim),
    );
    body.push(...cutLines(file, text, terminal));
    body.push(...dateLines(file.dates, terminal));
  }
  const wrong = file.problems.flatMap((problem) => fold(visibleLine(problem), columns - 2 - LABEL_COLUMNS));
  return [...body, ...wrong.map((row, index) => labelled(index === 0 ? 'wrong' : '', row, paint.red))];
}

function cutLines({ boilerplate }: InspectedFile, text: string, { paint, columns }: Terminal): string[] {
  if (boilerplate.length === 0) return [labelled('cut', 'nothing', paint.dim)];
  const room = columns - 2 - LABEL_COLUMNS - REASON_COLUMNS;
  return boilerplate.map(({ start, end, reason }, index) => {
    const label = index === 0 ? 'cut' : '';
    const words = paint.dim(firstWords(visibleLine(text.slice(start, end)), room));
    return labelled(label, `${visibleLine(reason).padEnd(REASON_COLUMNS - 1)} ${words}`, paint.dim);
  });
}

function dateLines(dates: readonly DateJson[], { paint, columns }: Terminal): string[] {
  if (dates.length === 0) return [labelled('dates', 'none', paint.dim)];
  const shown = dates.slice(0, DATES_SHOWN).map(({ text, value, basis }) => {
    const how = basis === 'explicit' ? '' : `, ${basis}`;
    return `${terminalWords.eventDate(value)} (“${visibleLine(text)}”${how})`;
  });
  const more = dates.length > DATES_SHOWN ? [`and ${dates.length - DATES_SHOWN} more`] : [];
  const rows = fold([...shown, ...more].join(', '), columns - 2 - LABEL_COLUMNS);
  return rows.map((row, index) => labelled(index === 0 ? 'dates' : '', row, paint.dim));
}

function summaryLine(files: readonly InspectedFile[], { paint }: Terminal): string {
  const read = files.filter(({ title }) => title !== null);
  const passages = read.reduce((sum, file) => sum + file.passages, 0);
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0);
  const line = `${count(read.length, 'document')} read, ${count(passages, 'passage')}, ${count(problems, 'problem')}`;
  return problems === 0 ? paint.green(line) : paint.red(line);
}

function labelled(label: string, text: string, paint: (text: string) => string): string {
  return `  ${paint(label.padEnd(LABEL_COLUMNS))}${text}`;
}

/** As many whole words as fit; what is left out is marked. This is a hint for curators, never a quote. */
function firstWords(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  const [first = ''] = fold(text, columns - 1);
  return `${first}…`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
