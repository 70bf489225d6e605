import type { Document } from '../../corpus/document.js';
import { headerOf, shownRange, unmark } from '../../corpus/reading.js';
import type { Span } from '../../language/span.js';
import type { ReplyFile } from '../calls.js';
import type { Words } from '../locales/index.js';
import { emphasize, escapeLine, quoteLines } from '../rules/escape.js';

/** A piece of a document word for word, in the text or, where it is too long for that, in a file. */
export interface PassageBlock {
  readonly text: string;
  readonly file?: ReplyFile;
}

/** Larger files cannot be sent everywhere; bytes. */
const FILE_BYTES = 8 * 1024 * 1024;

/**
 * Shows a slice of a document whole, without its markup; a row of a table has the table's header above it.
 * @param options.bold - ranges of the document's text
 * @param options.caption - stands below the words, already escaped
 * @param options.maxChars - for words and caption together, after escaping
 */
export function showSlice(
  document: Document,
  slice: Span,
  options: {
    readonly bold: readonly Span[];
    readonly caption: string;
    readonly maxChars: number;
    readonly fileName: string;
    readonly words: Words['long'];
  },
): PassageBlock {
  const { caption, words } = options;
  const unmarked = unmark(document, slice);
  const source = unmarked.shown;
  const bold = options.bold.map((range) => shownRange(slice, unmarked, range));
  const header = headerOf(document, slice);
  const above = header === undefined ? '' : `-# ${escapeLine(header)}`;
  // Escaping only ever adds characters, so a longer source need not be escaped to know.
  if (source.length <= options.maxChars) {
    const inText = [above, quoteLines(emphasize(source, bold)), caption]
      .filter((part) => part !== '')
      .join('\n');
    if (inText.length <= options.maxChars) return { text: inText };
  }
  const attachment = Buffer.from(source, 'utf8');
  if (attachment.byteLength > FILE_BYTES) return { text: `${words.tooLong}\n${caption}` };
  return { text: `${words.attached}\n${caption}`, file: { name: options.fileName, attachment } };
}
