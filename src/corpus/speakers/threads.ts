import { trimSpan } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { Block, Origin } from '../document.js';
import { overTags, type QuotedPart, readTags, type TaggedText } from './bbcode.js';
import { type PostHead, postHeads } from './thread-heads.js';

/** A thread of a forum: its text with white space for all that is no words of posts, and whose they are. */
export interface Thread {
  readonly plain: string;
  readonly tags: TaggedText['tags'];
  /** Whether the heads of its posts are known. */
  readonly hasPosts: boolean;
  /** Says of the blocks of the plain text who wrote them, and puts the heads of the posts between them. */
  withAuthors(blocks: readonly Block[]): Block[];
}

/** Of more quotations that end behind a block none is looked at. */
const MOST_DEPTH = 50;
const QUOTE_SIGN = /^[>\s]{1,10}/;
/** A post that is quoted stands so far above at most; UTF-16 code units. */
const QUOTED_BACK = 100_000;
/** Shorter words may be anybody's. */
const LEAST_QUOTED = 15;

/** Reads the posts of a thread and what is quoted in them; undefined where a text has neither heads of posts nor tags. */
export function readThread(text: string): Thread | undefined {
  const tagged = readTags(text);
  const { plain = text, tags = [], quotes = [] } = tagged ?? {};
  const heads = postHeads(plain, new Set(quotes.flatMap(({ author = [] }) => author)));
  if (tagged === undefined && heads.length === 0) return undefined;
  const isClosing = ({ start }: Span) => text[start + 1] === '/';
  return {
    plain,
    tags,
    hasPosts: heads.length > 0,
    withAuthors: (blocks) =>
      overTags(authored(plain, partedAt(plain, blocks, heads), heads, quotes), tags, isClosing),
  };
}

/**
 * Says of the blocks of a text with other markup who wrote them, where it is a thread.
 * @param plain - the text with white space for its marks
 */
export function withThreadAuthors(plain: string, blocks: readonly Block[]): readonly Block[] {
  const heads = postHeads(plain, new Set());
  return heads.length === 0 ? blocks : authored(plain, partedAt(plain, blocks, heads), heads, []);
}

/** Parts blocks before and behind the heads in them. */
function partedAt(text: string, blocks: readonly Block[], heads: readonly PostHead[]): Block[] {
  let next = 0;
  return blocks.flatMap((block) => {
    const edges: number[] = [];
    while ((heads[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    for (let at = next; (heads[at]?.start ?? Number.POSITIVE_INFINITY) < block.end; at++)
      edges.push(heads[at]?.start ?? 0, heads[at]?.end ?? 0);
    const inside = edges.filter((at) => at > block.start && at < block.end);
    return [block.start, ...inside]
      .map((start, i) => ({ ...block, ...trimSpan(text, start, inside[i] ?? block.end) }))
      .filter(({ start, end }) => end > start);
  });
}

/** What is cut stays so: a page with comments below it is no thread. A quotation ends with its post at the latest. */
function authored(
  text: string,
  blocks: readonly Block[],
  heads: readonly PostHead[],
  quotes: readonly QuotedPart[],
): Block[] {
  const found: Block[] = [];
  let count = 0;
  let past = 0;
  for (const block of blocks) {
    while ((quotes[past]?.end ?? Number.POSITIVE_INFINITY) <= block.start) past++;
    while ((heads[count]?.start ?? Number.POSITIVE_INFINITY) <= block.start) count++;
    const head = heads[count - 1];
    const isIn = ({ start, end }: Span) =>
      start <= block.start && block.start < end && start >= (head?.start ?? 0);
    const quote = quotes.slice(past, past + MOST_DEPTH).find(isIn);
    const last = found.at(-1);
    if (block.kind === 'boilerplate') found.push(block);
    else if (head !== undefined && block.start < head.end) {
      if (last?.kind === 'heading' && last.start >= head.start)
        found[found.length - 1] = { ...last, end: block.end };
      else found.push({ start: block.start, end: block.end, kind: 'heading', origin: originOf(head, count) });
    } else if (quote !== undefined) {
      const { author } = quote;
      const origin: Origin = { ...(head && { message: count }), ...(author && { author }) };
      found.push({ ...block, kind: 'quote', origin });
    } else if (head !== undefined && (block.kind === 'quote' || text[block.start] === '>')) {
      const author = block.origin?.author ?? writtenBefore(text, block, heads.slice(0, count));
      found.push({ ...block, kind: 'quote', origin: { message: count, ...(author && { author }) } });
    } else found.push(head === undefined ? block : { ...block, origin: originOf(head, count) });
  }
  return found;
}

/** Whoever wrote the words that are quoted, where they stand in a post above. */
function writtenBefore(text: string, { start, end }: Span, heads: readonly PostHead[]): string | undefined {
  const words = text.slice(start, end).replace(QUOTE_SIGN, '').trim();
  const at =
    words.length < LEAST_QUOTED ? -1 : text.slice(Math.max(0, start - QUOTED_BACK), start).lastIndexOf(words);
  const from = at + Math.max(0, start - QUOTED_BACK);
  return at < 0 ? undefined : heads.findLast((head) => head.end <= from)?.author;
}

function originOf({ author, at }: PostHead, message: number): Origin {
  return { message, author, ...(at !== undefined && { at }) };
}
