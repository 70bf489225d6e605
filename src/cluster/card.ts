import type { Block, Document, Mark } from '../corpus/document.js';

/** What is told of a document without reading it. */
export interface Card extends Omit<Document, 'text' | 'blocks' | 'marks'> {
  /** Its headings, as it writes them; no more than so many. */
  readonly headings: readonly string[];
  /** How many passages it was cut into. */
  readonly passages: number;
  /** Its place among the documents of its file, from 0. */
  readonly part: number;
}

/** What a document says. */
export type DocumentBody = Pick<Document, 'text' | 'blocks' | 'marks'>;

const MOST_HEADINGS = 40;
const LONGEST_HEADING = 200;

/** Writes the card of a document. */
export function cardOf(document: Document, passages: number, part: number): Card {
  const { text, blocks, marks: _marks, ...told } = document;
  const headings = blocks
    .filter(({ kind, start, end }) => kind === 'heading' && end - start <= LONGEST_HEADING)
    .slice(0, MOST_HEADINGS)
    .map(({ start, end }) => text.slice(start, end));
  return { ...told, headings, passages, part };
}

/**
 * Makes a document of a card. What it says is asked for whenever somebody reads it; while that is not at hand its headings stand
 * for it, so that no quote is ever found in it.
 */
export function documentOf(
  { headings, passages: _passages, part: _part, ...told }: Card,
  said: (documentId: string) => DocumentBody | undefined,
): Document {
  const blank = headingsAlone(headings);
  const now = () => said(told.id) ?? blank;
  return {
    ...told,
    get text() {
      return now().text;
    },
    get blocks() {
      return now().blocks;
    },
    get marks(): readonly Mark[] {
      return now().marks ?? [];
    },
  };
}

function headingsAlone(headings: readonly string[]): DocumentBody {
  let at = 0;
  const blocks = headings.map((heading): Block => {
    const start = at;
    at += heading.length + 1;
    return { kind: 'heading', start, end: start + heading.length };
  });
  return { text: headings.join('\n'), blocks };
}
