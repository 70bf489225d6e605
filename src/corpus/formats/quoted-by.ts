import type { Block } from '../document.js';

const WROTE = /(?:wrote|writes|schrieb|a écrit|escribió) ?[:：]$/i;
/** What stands before a name: the day, the address of the one who is answered. */
const BEFORE_NAME = /[,>\n]/;
const NAME_CHARS = 60;
/** "On 5 March 2024 at 10:00, Ana Silva": the name stands behind the time. */
const DATED = /^(?:on|am|le|el)\s.*\d/i;
/** The line above a quotation is no longer; UTF-16 code units. */
const LINE_CHARS = 300;

/**
 * Finds in a line above a quotation whose words follow: "Ana Silva wrote:".
 * @returns a name; never an address
 */
export function quotedName(text: string): string | undefined {
  const line = text.slice(-LINE_CHARS).trimEnd();
  const verb = WROTE.exec(line);
  if (verb === null) return undefined;
  const before = line.slice(0, verb.index).trimEnd();
  // "Ana Silva <ana@example.org>"
  const named = before.endsWith('>') ? before.slice(0, Math.max(0, before.lastIndexOf('<'))) : before;
  const name = named.split(BEFORE_NAME).at(-1)?.trim() ?? '';
  const isName = name.length <= NAME_CHARS && /^[\p{Lu}@]/u.test(name) && !/[:;]|\S@/.test(name);
  return isName && !DATED.test(name) ? name : undefined;
}

/** Says of each quotation of a text who wrote it, where the line above names somebody. */
export function withQuotedNames(text: string, blocks: readonly Block[]): Block[] {
  let author: string | undefined;
  return blocks.map((block) => {
    if (block.kind !== 'quote') {
      author = quotedName(text.slice(block.start, block.end)) ?? author;
      return block;
    }
    return author === undefined || block.origin ? block : { ...block, origin: { author } };
  });
}
