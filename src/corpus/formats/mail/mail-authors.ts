import type { Block } from '../../document.js';
import { findHeaderLines } from '../../metadata/header-lines.js';
import { type GivenMetadata, readHeaderLines } from '../../metadata/metadata.js';
import { isQuoteHead, quotedName } from '../../speakers/quoted-by.js';
import { isPartingLine, type MailHead, mailHeadAt } from './mail-heads.js';

type Writer = Pick<MailHead, 'author' | 'day'>;

/** A line that takes leave ends so, and has no more words. */
const TAKES_LEAVE = /,\s*$/;
const LEAVE_WORDS = 14;
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * Says of each block of a mail who wrote it: the sender, or whoever the head of a mail inside it names. What is quoted keeps the author that
 * the line above it names.
 * @param sender - absent where it is not known
 */
export function withAuthors(text: string, blocks: readonly Block[], sender: string | undefined): Block[] {
  let writer: Writer = { ...(sender && { author: sender }) };
  let quoted: Writer | undefined;
  let head: MailHead | undefined;
  return blocks.map((block, i) => {
    const words = text.slice(block.start, block.end);
    head = mailHeadAt(text, block.start) ?? head;
    const isHead = head !== undefined && block.start < head.end;
    if (block.kind === 'quote') {
      if (isHead) quoted = head;
      return isHead ? { ...block, kind: 'boilerplate', reason: 'header lines' } : writtenBy(block, quoted);
    }
    if (head !== undefined && isHead) writer = head;
    if (block.kind === 'boilerplate') return block;
    quoted = undefined;
    const inside = isHead ? undefined : writerInside(words, blocks[i + 1]);
    writer = inside ?? writer;
    if (isHead || inside !== undefined) return { ...block, kind: 'boilerplate', reason: 'header lines' };
    const isSigned = writer.author !== undefined && isSignedBy(words, writer.author);
    return isSigned ? { ...block, kind: 'boilerplate', reason: 'signature' } : writtenBy(block, writer);
  });
}

/** "Ida", "I. Quist", "Best wishes,\nIda Quist": nothing but the writer's name, below a line that takes leave. */
function isSignedBy(words: string, author: string): boolean {
  const [last = '', leave, ...others] = words.trim().split(/\n\s*/).reverse();
  const [signed, names] = [wordsIn(last), wordsIn(author)];
  const isName = (word: string) =>
    names.some((name) => name === word || (word.length === 1 && name[0] === word));
  if (signed.length === 0 || others.length > 0 || !signed.every(isName)) return false;
  return leave === undefined || (TAKES_LEAVE.test(leave) && wordsIn(leave).length <= LEAVE_WORDS);
}

function writtenBy(block: Block, writer: Writer | undefined): Block {
  const { author, day } = writer ?? {};
  if (author === undefined || author === '') return block;
  return { ...block, origin: { author, ...(day !== undefined && { at: day }) } };
}

/** The mails of a text, and what the first of their heads tells of it. */
export interface TextMails {
  readonly blocks: readonly Block[];
  readonly given: GivenMetadata;
}

/**
 * Does as `withAuthors`, of a text that holds heads of mails. One that stands above all else tells its title and its publisher as well.
 * @returns undefined where it holds none
 */
export function withMails(text: string, blocks: readonly Block[]): TextMails | undefined {
  const heads = blocks.map(({ start }) => mailHeadAt(text, start));
  const first = heads.find((head) => head !== undefined);
  if (first === undefined) return undefined;
  const { author, day, subject, start } = first;
  const isTop = !blocks.some((block) => block.kind !== 'boilerplate' && block.start < start);
  return {
    blocks: withAuthors(text, blocks, undefined),
    given: {
      ...(isTop && author && { publisher: author }),
      ...(isTop && subject && { title: subject }),
      ...(day && { published: day }),
    },
  };
}

/** Who writes below a block that is none of the words of a mail: the line that parts two mails, a short head, "Ana wrote:". */
function writerInside(words: string, below: Block | undefined): Writer | undefined {
  if (isPartingLine(words)) return {};
  const headers = findHeaderLines(words, 0);
  if (headers !== undefined) {
    const { publisher } = readHeaderLines(headers.entries);
    return publisher === undefined ? {} : { author: publisher };
  }
  if (below?.kind === 'quote' || !isQuoteHead(words)) return undefined;
  const author = quotedName(words);
  return author === undefined ? {} : { author };
}
