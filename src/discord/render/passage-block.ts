import type { Excerpt } from '../../corpus/excerpt.js';
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
 * Shows a piece of a document whole; a row of a table has the table's header above it.
 * @param options.caption - stands below the words, already escaped
 * @param options.maxChars - for words and caption together, after escaping
 */
export function showExcerpt(
  { shown, bold, header }: Excerpt,
  options: {
    readonly caption: string;
    readonly maxChars: number;
    readonly fileName: string;
    readonly words: Words['long'];
  },
): PassageBlock {
  const { caption, words } = options;
  const above = header === undefined ? '' : `-# ${escapeLine(header)}`;
  // Escaping only ever adds characters, so a longer text need not be escaped to know.
  if (shown.length <= options.maxChars) {
    const inText = [above, quoteLines(emphasize(shown, bold)), caption]
      .filter((part) => part !== '')
      .join('\n');
    if (inText.length <= options.maxChars) return { text: inText };
  }
  const attachment = Buffer.from(shown, 'utf8');
  if (attachment.byteLength > FILE_BYTES) return { text: `${words.tooLong}\n${caption}` };
  return { text: `${words.attached}\n${caption}`, file: { name: options.fileName, attachment } };
}
