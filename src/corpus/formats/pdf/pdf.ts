import { getDocumentProxy } from 'unpdf';
import { joinLines } from '../../lines/join-lines.js';
import { breaksOff, isClosed, isShouted, startsLow } from '../../lines/open-lines.js';
import { type Extracted, type Fault, UnreadError } from '../format.js';
import { oneLine, TextBuilder } from '../text-builder.js';
import { edgesOf } from './pdf-edges.js';
import { type PdfLine, pageLines } from './pdf-lines.js';

/** A longer document is cut, and that is said. */
const MOST_PAGES = 1500;
/** A gap of more than so many heights of its letters parts a line from the one above. */
const PARAGRAPH_GAP = 1.75;
/** Letters that are so much higher than most are of a heading. */
const HEADING_SCALE = 1.15;
const HEADING_CHARS = 160;

/**
 * Reads a PDF: its paragraphs with the page on which each begins. The end of a line becomes a space, and a word parted there is
 * joined. A paragraph may go on over the edge of a page. What comes again at the edges is cut.
 * @throws UnreadError when it is locked, broken or holds pictures only
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await open(bytes);
  try {
    const pages: PdfLine[][] = [];
    const count = Math.min(pdf.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items, page.getViewport({ scale: 1 }).width));
      page.cleanup();
    }
    const faults: Fault[] = [];
    if (pdf.numPages > count)
      faults.push(['part-unread', `It has ${pdf.numPages} pages; only ${count} are read.`]);
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    if (pages.every((lines) => lines.length === 0)) {
      throw new UnreadError(
        'no-text',
        'It holds no text, perhaps pictures of pages: have its letters recognized and save it again.',
      );
    }
    const title = titleOf(info);
    return { ...writeDown(pages), given: title === undefined ? {} : { title }, faults };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: the library keeps what it is given, and takes no Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new UnreadError('unreadable', 'It is encrypted; save it again without its password.');
    throw new UnreadError('damaged', 'It is named .pdf but cannot be read as one.');
  }
}

function writeDown(pages: readonly (readonly PdfLine[])[]): Pick<Extracted, 'text' | 'blocks' | 'marks'> {
  const builder = new TextBuilder();
  const edges = edgesOf(pages);
  const usual = usualHeight(pages.flat());
  let open: { lines: string[]; last: PdfLine; page: number; kind: 'heading' | 'paragraph' } | undefined;
  let waiting: { text: string; page: number }[] = [];
  const close = () => {
    if (open) builder.add(open.kind, joinLines(open.lines), { origin: { page: open.page } });
    open = undefined;
    for (const { text, page } of waiting)
      builder.add('paragraph', text, { reason: 'page head or foot', origin: { page } });
    waiting = [];
  };
  pages.forEach((lines, i) => {
    const page = i + 1;
    let isFirst = true;
    for (const line of lines) {
      if (edges.has(line)) {
        waiting.push({ text: line.text, page });
        continue;
      }
      const isHeading = line.height >= usual * HEADING_SCALE && line.text.length <= HEADING_CHARS;
      const kind = isHeading ? 'heading' : 'paragraph';
      const joins =
        open !== undefined &&
        open.kind === kind &&
        goesOn(open.last, line, isFirst && open.page !== page, isHeading);
      if (open && joins) {
        open.lines.push(line.text);
        open.last = line;
      } else {
        close();
        open = { lines: [line.text], last: line, page, kind };
      }
      isFirst = false;
    }
  });
  close();
  return builder.build();
}

function goesOn(above: PdfLine, line: PdfLine, overPage: boolean, isHeading: boolean): boolean {
  const isOpen = !isClosed(above.text);
  // What stands over columns ends above them.
  if (!overPage && line.column !== above.column && line.y < above.y)
    return breaksOff(above.text) || (isOpen && startsLow(line.text));
  if (overPage || line.column !== above.column) return isOpen && !isHeading && !isShouted(above.text);
  if (Math.abs(above.height - line.height) > above.height * 0.15) return false;
  if (breaksOff(above.text) && startsLow(line.text)) return true;
  const gap = Math.abs(above.y - line.y) / Math.max(1, line.height);
  if (gap > PARAGRAPH_GAP) return isOpen && startsLow(line.text) && !isHeading;
  if (/^(?:[-•▪●◦‣–]|\(?\d{1,3}[.)])\s/.test(line.text)) return false;
  const isIndented = line.x > above.x + line.height;
  return !(isIndented && !isOpen);
}

/** The height of most letters. */
function usualHeight(lines: readonly PdfLine[]): number {
  const chars = new Map<number, number>();
  for (const { height, text } of lines) {
    const key = Math.round(height * 2) / 2;
    chars.set(key, (chars.get(key) ?? 0) + text.length);
  }
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

const NO_TITLE = /^(?:untitled|microsoft word|.*\.(?:docx?|pdf|indd|qxd|tex|odt))\b|^\S+$/i;

function titleOf(info: object): string | undefined {
  const title = 'Title' in info && typeof info.Title === 'string' ? oneLine(info.Title) : '';
  return title === '' || title.length > 200 || NO_TITLE.test(title) ? undefined : title;
}
