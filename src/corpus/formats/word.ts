import mammoth from 'mammoth';
import { type Extracted, UnreadError } from './format.js';
import { TextBuilder } from './text-builder.js';
import { parsePage } from './web/dom.js';
import { webBlocks } from './web/web-blocks.js';
import { unpackedSize } from './zip-size.js';

/** Unpacked, a file may be no larger; bytes. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Reads a Word document: headings, paragraphs, lists and tables; pictures are left out.
 * @throws UnreadError when it is none
 */
export async function readWord(bytes: Uint8Array): Promise<Extracted> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new UnreadError('damaged', 'It is named .docx but is no Word document.');
  if (size > MOST_BYTES)
    throw new UnreadError('too-large', `Unpacked it has ${size} bytes; the limit is ${MOST_BYTES}.`);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  const { body } = parsePage(value);
  const builder = new TextBuilder();
  let list: string[] = [];
  const flush = () => {
    builder.add('list', list.join('\n'));
    list = [];
  };
  for (const { kind, text, reason, turns, emphasised } of body === null ? [] : webBlocks(body)) {
    if (kind === 'list') list.push(text);
    else {
      flush();
      builder.add(kind, text, { turns, emphasised, ...(reason && { reason }) });
    }
  }
  flush();
  return builder.build();
}
