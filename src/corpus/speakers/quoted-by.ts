import type { Block } from '../document.js';
import { WROTE, WROTE_NAME } from '../lines/wrote.js';

/** What stands before a name: the day, the address of the one who is answered. */
const BEFORE_NAME = /[,>\n]/;
/** "2024 at 5:02 PM Ana Silva": programs that set no comma behind the time. */
const BEHIND_TIME =
  /^.{0,60}?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:[A-Z]{2,5}(?=\s)|[+-]\d{4}))?\s(?=\p{Lu})/u;
const NAME_CHARS = 60;
/** "On 5 March 2024 at 10:00, Ana Silva": the name stands behind the time. */
const DATED = /^(?:on|am|le|el|il|op|den|em|w dniu|dne|в|在)\s.*\d/iu;
/** The line above a quotation is no longer; UTF-16 code units. */
const LINE_CHARS = 300;

/**
 * Finds in a line above a quotation whose words follow: "Ana Silva wrote:".
 * @returns a name; never an address
 */
export function quotedName(text: string): string | undefined {
  const line = text.slice(-LINE_CHARS).trimEnd();
  const behind = WROTE_NAME.exec(line)?.[1]?.trim();
  if (behind !== undefined && behind.length <= NAME_CHARS) return behind;
  const verb = WROTE.exec(line);
  if (verb === null) return undefined;
  const before = line.slice(0, verb.index).trimEnd();
  // "Ana Silva <ana@example.org>"
  const named = before.endsWith('>') ? before.slice(0, Math.max(0, before.lastIndexOf('<'))) : before;
  const last = named.split(BEFORE_NAME).at(-1)?.trim() ?? '';
  const name = last.replace(BEHIND_TIME, '');
  const isName = name.length <= NAME_CHARS && /^[\p{Lu}@]/u.test(name) && !/[:;]|\S@/.test(name);
  return isName && !DATED.test(name) ? name : undefined;
}

/** How deep a block is quoted, by the signs before its first line. */
function depthOf(text: string, { kind, start }: Block): number {
  if (kind !== 'quote') return 0;
  return Math.max(
    1,
    (/^(?:>[ \t]?)+/.exec(text.slice(start, start + 80))?.[0] ?? '').replace(/[^>]/g, '').length,
  );
}

/**
 * Follows who is quoted from block to block, in their order: a line names whoever wrote what is quoted one sign deeper below it.
 * @returns the author of a block that is quoted, where he is named
 */
function quoteReader(text: string): (block: Block) => string | undefined {
  const authors: (string | undefined)[] = [];
  let head: { readonly depth: number; readonly name: string } | undefined;
  return (block) => {
    const depth = depthOf(text, block);
    // Some programs set no further sign before what the head names.
    if (head !== undefined && depth === head.depth) authors[depth] = head.name;
    head = undefined;
    const name = quotedName(text.slice(block.start, block.end));
    if (name !== undefined) authors.length = depth + 1;
    if (name !== undefined) authors[depth + 1] = name;
    if (name !== undefined && depth > 0) head = { depth, name };
    return depth === 0 ? undefined : authors[depth];
  };
}

/**
 * Tells whether a block is the line of a mail program over what is quoted: "On Mon, 4 Mar 2024 at 17:02, Ana Silva <…>
 * wrote:".
 */
export function isQuoteHead(words: string): boolean {
  if (words.length > LINE_CHARS) return false;
  return (WROTE.test(words) && (DATED.test(words) || /\S@\S/.test(words))) || WROTE_NAME.test(words);
}

/** Says of each quotation of a text who wrote it, where the line above names somebody. */
export function withQuotedNames(text: string, blocks: readonly Block[]): Block[] {
  const authorOf = quoteReader(text);
  return blocks.map((block, i) => {
    const author = authorOf(block);
    const words = text.slice(block.start, block.end);
    const isAbove = block.kind === 'paragraph' && blocks[i + 1]?.kind === 'quote';
    if ((isAbove || block.kind === 'quote') && isQuoteHead(words.replace(/^[>\s]+/, ''))) {
      return { ...block, kind: 'boilerplate', reason: 'header lines' };
    }
    return author === undefined || block.origin ? block : { ...block, origin: { author } };
  });
}
