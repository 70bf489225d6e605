import type { Block, Mark } from '../document.js';
import type { Fault } from '../formats/format.js';
import type { Reason } from '../lines/reasons.js';
import { inferLanguage } from '../metadata/infer.js';
import { countAuthored, stampedLineOf, stampHeadsOf } from './stamped-line.js';
import { followMessages } from './stamped-messages.js';
import { dayOrderOf, readStamp, unsureOf } from './stamps.js';

/** Fewer lines with stamps are no chat and no log. */
const LEAST_LINES = 2;
/** So many of the text's blocks begin with a stamp. */
const LEAST_SHARE = 0.3;
/** "<Media omitted>", "Bild weggelassen", "IMG-1.jpg (file attached)", "This message was deleted" */
const NO_WORDS =
  /^[^\p{L}\p{N}<]{0,9}(?:<[^<>]{1,60}>|(?:image|video|audio|sticker|media|gif|document|contact card) (?:omitted|attached)|(?:Bild|Video|Audio|Sticker|GIF|Dokument|Kontaktkarte) weggelassen|(?:imagen|vídeo|video|audio|sticker|GIF|documento) omitid[oa]|(?:image|vidéo|audio|sticker|GIF|document) (?:absente?|omise?)|\S{1,80}\.\w{2,4} \([^()]{4,30}\)|(?:this message was|you) deleted(?: this message)?|this message|waiting for this message|missed (?:voice|video) call|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|(?:este mensaje fue eliminado|eliminaste este mensaje)|(?:ce message a été supprimé|vous avez supprimé ce message)|null)[^\p{L}\p{N}>]{0,9}$/iu;
/** What the program writes behind the words of a message that was changed. */
const EDITED =
  /\s{0,3}\u{200E}?<(?:This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje\.?|Ce message a été modifié)>\s{0,3}$/iu;

/** The blocks of a chat or log, and the marks of what stands before and behind the words of its messages. */
export interface StampedText {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly faults?: readonly Fault[];
}

/**
 * Reads chats and logs that begin each line with a stamp: what stands behind it was written then and, in a chat, by whoever
 * is named. Lines without a stamp go on with the one above.
 * @returns nothing where the text is neither
 */
export function withStampedLines(text: string, blocks: readonly Block[]): StampedText | undefined {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const heads = stampHeadsOf(text, body, stampedLineOf);
  if (heads.size < LEAST_LINES || heads.size < body.length * LEAST_SHARE) return undefined;
  const isChat = countAuthored(heads) >= LEAST_LINES;
  const stamps = [...heads.values()].map(({ stamp }) => stamp);
  const order = dayOrderOf(stamps, {
    isEnglish: inferLanguage(text) !== 'und',
    oldestFirst: isChat,
  });
  const unsure = unsureOf(stamps, order);
  const messages = followMessages();
  const { marks } = messages;
  const found = blocks.map((block): Block => {
    if (block.kind === 'boilerplate') return block;
    const head = heads.get(block);
    if (head !== undefined) {
      const at = readStamp(head.stamp.replaceAll(/(?<=^\d{4})\/|(?<=^\d{4}\/\d{1,2})\//g, '-'), order);
      messages.begin(block, head, at);
      const words = text.slice(block.start + head.length, block.end);
      const edited = isChat ? EDITED.exec(words) : null;
      if (edited !== null) marks.push({ start: block.start + head.length + edited.index, end: block.end });
      const reason = isChat ? reasonFor(words, head.author) : undefined;
      if (reason !== undefined) return { start: block.start, end: block.end, kind: 'boilerplate', reason };
    }
    return messages.within(block);
  });
  return { blocks: found, marks, ...(unsure && { faults: [unsure] }) };
}

/** What a chat program writes itself: that a file was sent, that somebody came. */
function reasonFor(words: string, author: string | undefined): Reason | undefined {
  if (author === undefined) return 'chat header';
  return NO_WORDS.test(words.trim()) ? 'attachment' : undefined;
}
