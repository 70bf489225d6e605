import type { Block, Document } from '../corpus/document.js';
import type { Judgement } from './judgement.js';

/**
 * What the form of a document says of a sentence's speaker: a message and a mail are their author's words, and a row of a table has no
 * subject, whatever its cells look like.
 * @param block - where the sentence stands
 * @param at - its offset
 */
export function asWritten(
  { attributedTo, ...said }: Judgement,
  block: Block | undefined,
  at = block?.start ?? 0,
): Judgement {
  // A name may go on behind the edge of a page, which is read as white space.
  const named =
    attributedTo === undefined ? said : { ...said, attributedTo: attributedTo.replace(/\s+/g, ' ') };
  return byForm(named, block, at);
}

function byForm(judgement: Judgement, block: Block | undefined, at: number): Judgement {
  if (block?.kind === 'row') {
    return judgement.stance === 'statement' ? { stance: 'reported' } : judgement;
  }
  const author = block?.turns?.findLast(({ start }) => start <= at)?.speaker ?? block?.origin?.author;
  if (author === undefined || judgement.attributedTo !== undefined) return judgement;
  const stance = judgement.stance === 'reported' ? 'statement' : judgement.stance;
  return { ...judgement, stance, attributedTo: author };
}

/** Finds the block that a character stands in; asked in text order it costs nothing. */
export function blockReader(document: Document | undefined): (offset: number) => Block | undefined {
  const blocks = document?.blocks ?? [];
  let at = 0;
  return (offset) => {
    if ((blocks[at]?.start ?? 0) > offset) at = 0;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= offset) at++;
    return blocks[at];
  };
}
