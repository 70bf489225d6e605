import type { Block, Mark, Origin } from '../document.js';
import type { StampedLine } from './stamped-line.js';

/** Follows the messages of a chat, or the entries of a log, from block to block in their order. */
export function followMessages() {
  const marks: Mark[] = [];
  let origin: Origin | undefined;
  let count = 0;
  return {
    /** What stands before the words of messages. */
    marks,
    /** A message begins with a block. */
    begin({ start }: Block, { author, length }: StampedLine, at: string | undefined): void {
      origin = { message: ++count, ...(author && { author }), ...(at !== undefined && { at }) };
      // The stamp of a message is known from its block; that of a log is a part of its line.
      if (author !== undefined) marks.push({ start, end: start + length });
    },
    /** Gives a block with the message that it stands in, if any has begun. */
    within: (block: Block): Block => (origin === undefined ? block : { ...block, kind: 'paragraph', origin }),
  };
}
