import type { Block, Mark, Origin } from '../document.js';
import type { Reason } from '../lines/reasons.js';
import { countAuthored, stampedLineOf, stampHeadsOf } from '../lines/stamped-line.js';
import { dayOrderOf, readStamp } from './stamps.js';

/** Fewer lines with stamps are no chat and no log. */
const LEAST_LINES = 2;
/** So many of the text's blocks begin with a stamp. */
const LEAST_SHARE = 0.3;
/** "<Media omitted>" */
const NO_WORDS =
  /^\W{0,9}(?:<[^<>]{1,40}>|(?:image|video|audio|sticker|media|gif|document) (?:omitted|attached)|(?:this|you deleted this) message(?: was deleted)?)\W{0,9}$/iu;

/**
 * Reads chats and logs that begin each line with a stamp: what stands behind it was written then and, in a chat, by whoever
 * is named. Lines without a stamp go on with the one above.
 * @returns the blocks, and the marks of what stands before the words of a message; nothing where the text is neither
 */
export function withStampedLines(
  text: string,
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly marks: readonly Mark[] } | undefined {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const heads = stampHeadsOf(text, body, stampedLineOf);
  if (heads.size < LEAST_LINES || heads.size < body.length * LEAST_SHARE) return undefined;
  const order = dayOrderOf([...heads.values()].map(({ stamp }) => stamp));
  const isChat = countAuthored(heads) >= LEAST_LINES;
  const marks: Mark[] = [];
  let origin: Origin | undefined;
  let count = 0;
  const found = blocks.map((block): Block => {
    if (block.kind === 'boilerplate') return block;
    const head = heads.get(block);
    if (head !== undefined) {
      const at = readStamp(head.stamp.replaceAll(/(?<=^\d{4})\/|(?<=^\d{4}\/\d{1,2})\//g, '-'), order);
      const { author } = head;
      origin = { message: ++count, ...(author && { author }), ...(at !== undefined && { at }) };
      // The stamp of a message is known from its block; that of a log is a part of its line.
      if (author !== undefined) marks.push({ start: block.start, end: block.start + head.length });
      const words = text.slice(block.start + head.length, block.end);
      const reason = isChat ? reasonFor(words, author) : undefined;
      if (reason !== undefined) return { start: block.start, end: block.end, kind: 'boilerplate', reason };
    }
    return origin === undefined ? block : { ...block, kind: 'paragraph', origin };
  });
  return { blocks: found, marks };
}

/** What a chat program writes itself: that a file was sent, that somebody came. */
function reasonFor(words: string, author: string | undefined): Reason | undefined {
  if (author === undefined) return 'chat header';
  return NO_WORDS.test(words.trim()) ? 'attachment' : undefined;
}
