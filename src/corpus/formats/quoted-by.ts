import type { Block } from '../document.js';

const WROTE =
  /(?:^|[\n,>]\s*)([\p{Lu}@][^,;:<>\n]{0,60}?)\s*(?:<[^<>\n]{0,80}>)?\s*(?:wrote|writes|schrieb|a écrit|escribió)\s*[:：]$/iu;
/** "On 5 March 2024 at 10:00, Ana Silva": the name stands behind the time. */
const DATED = /^(?:on|am|le|el)\s.*\d/i;
/** The line above a quotation is no longer; UTF-16 code units. */
const LINE_CHARS = 300;

/**
 * Finds in a line above a quotation whose words follow: "Ana Silva wrote:".
 * @returns a name; never an address
 */
export function quotedName(text: string): string | undefined {
  const name = WROTE.exec(text.slice(-LINE_CHARS))?.[1]?.trim();
  return name === undefined || name.includes('@') || DATED.test(name) ? undefined : name;
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
