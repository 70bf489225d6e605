import type { Block, Document } from '../corpus/document.js';
import { blockAt } from '../corpus/paragraphs.js';
import { contentWords } from '../language/content-words.js';
import { foldWords } from '../language/fold-words.js';
import { listWindows, MAX_QUOTES } from './choose-quotes.js';
import type { Finding } from './finding.js';
import type { RankedSentence } from './rank-sentences.js';

interface Cell {
  /** What its column is called. */
  readonly name: string;
  readonly value: string;
}

/** Between the cells of a row that is read out of a table, and between those of a written one. */
const BETWEEN = ' · ';
/** What says above a table what it counts is no longer; UTF-16 code units. */
const LEAD_CHARS = 200;
const BAR = /(?<!\\)\|/;
/** What a question calls a figure, whatever it counts. */
const FIGURE_WORDS = contentWords(
  'how many much high number figure total value amount count rate share percentage average',
);

/**
 * Answers with the cell of a table where the row and the column that a question names meet. "How many beds did Ward B
 * have in 2022?" names a row "Ward B" and a column "2022". What else the question says must be what the table is about.
 * @param documents - by id
 * @param threshold - of the confidence from which on something answers
 */
export function withAskedCell(
  finding: Finding,
  documents: ReadonlyMap<string, Document>,
  threshold: number,
): Finding {
  const { ranking, windows, confidence } = finding;
  const asked = foldWords(ranking.question.text);
  const passages = ranking.passages.filter((passage) => passage.some(standsInRow(documents)));
  const rows = listWindows({ ...ranking, passages }).flatMap((window) => {
    const document = documents.get(window.documentId);
    const block = document && blockAt(document, window.start);
    const cells = document && block && window.end <= block.end ? cellsOf(document, block) : [];
    const head = document === undefined ? undefined : askedRow(asked, cells, document);
    return head === undefined ? [] : [{ window, head }];
  });
  // "North East" names no row "North".
  const longest = Math.max(0, ...rows.map(({ head }) => head.length));
  const found = rows.flatMap(({ window, head }) => (head.length === longest ? [window] : []));
  if (found.length === 0 || found.length > MAX_QUOTES) return finding;
  const tables = new Set(found.map(({ documentId }) => documentId));
  const others = confidence < threshold ? [] : windows.filter(({ documentId }) => !tables.has(documentId));
  return {
    ...finding,
    windows: [...found, ...others].slice(0, MAX_QUOTES),
    confidence: Math.max(confidence, threshold),
  };
}

function standsInRow(
  documents: ReadonlyMap<string, Pick<Document, 'blocks'>>,
): (ranked: RankedSentence) => boolean {
  return ({ sentence: { passage, start } }) => {
    const document = documents.get(passage.documentId);
    return document !== undefined && blockAt(document, start)?.kind === 'row';
  };
}

/** The head of a row that a question names with a column of it and nothing that is not of the table; as folded words. */
function askedRow(asked: string, [first, ...rest]: readonly Cell[], document: Document): string | undefined {
  const head = foldWords(first?.value ?? '');
  const columns = rest.filter(({ name, value }) => value !== '' && isSaid(asked, foldWords(name)));
  if (first === undefined || columns.length === 0 || !isSaid(asked, head)) return undefined;
  const known = contentWords(
    [document.title, document.path, ...namesOver(document), first.name, first.value]
      .concat(columns.map(({ name }) => name))
      .join(' ')
      .replace(/[_-]/g, ' '),
  );
  const isOfTable = [...contentWords(asked)].every((word) => known.has(word) || FIGURE_WORDS.has(word));
  return isOfTable ? head : undefined;
}

const isSaid = (asked: string, words: string): boolean => words !== '' && ` ${asked} `.includes(` ${words} `);

/** The headings of a document, and the lines right above its tables. */
function namesOver({ text, blocks }: Document): string[] {
  return blocks.flatMap(({ kind, start, end }, i) => {
    const next = blocks[i + 1];
    const isTable = next?.kind === 'row' || next?.reason === 'table header';
    const isOver = kind === 'paragraph' && isTable && end - start <= LEAD_CHARS;
    return kind === 'heading' || isOver ? [text.slice(start, end)] : [];
  });
}

/** The cells of a row with the names of their columns; none where it has no header. */
function cellsOf({ text }: Document, { kind, start, end, header }: Block): Cell[] {
  if (kind !== 'row') return [];
  const row = text.slice(start, end);
  if (header !== undefined) {
    const [names, values] = [text.slice(header.start, header.end), row].map(barred);
    return (values ?? []).map((value, i) => ({ name: names?.[i] ?? '', value }));
  }
  const cells = row.split(BETWEEN).map((cell) => {
    const at = cell.indexOf(': ');
    return { name: cell.slice(0, Math.max(0, at)), value: at < 0 ? cell : cell.slice(at + 2) };
  });
  return cells.slice(1).every(({ name }) => name !== '') ? cells : [];
}

/** "| Ward B | 44 |" as its cells. */
function barred(row: string): string[] {
  return row
    .replace(/^\s*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(BAR)
    .map((cell) => cell.replace(/[*_`]/g, '').trim());
}
