import type { Span } from '../../language/span.js';
import type { Block, Origin } from '../document.js';
import { blankSpans } from '../lines/blank-spans.js';
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

/** Reads the posts of a thread and what is quoted in them; undefined where a text has neither heads of posts nor tags. */
export function readThread(text: string): Thread | undefined {
  const tagged = readTags(text);
  const { plain = text, tags = [], quotes = [] } = tagged ?? {};
  const heads = postHeads(plain, new Set(quotes.flatMap(({ author = [] }) => author)));
  if (tagged === undefined && heads.length === 0) return undefined;
  return {
    plain: blankSpans(plain, heads),
    tags,
    hasPosts: heads.length > 0,
    withAuthors: (blocks) =>
      overTags(authored(blocks, heads, quotes), tags, ({ start }) => text[start + 1] === '/'),
  };
}

/** A quotation ends with its post at the latest. */
function authored(
  blocks: readonly Block[],
  heads: readonly PostHead[],
  quotes: readonly QuotedPart[],
): Block[] {
  const found: Block[] = [];
  let next = 0;
  const addHeads = (before: number) => {
    for (let head = heads[next]; head !== undefined && head.start < before; head = heads[++next])
      found.push({ start: head.start, end: head.end, kind: 'heading', origin: originOf(head, next + 1) });
  };
  for (const block of blocks) {
    addHeads(block.start);
    const head = heads[next - 1];
    const isIn = ({ start, end }: Span) =>
      start <= block.start && block.start < end && start >= (head?.start ?? 0);
    const quote = quotes.find(isIn);
    if (block.kind === 'boilerplate') found.push(block);
    else if (quote !== undefined) {
      const { author } = quote;
      const origin: Origin = { ...(head && { message: next }), ...(author && { author }) };
      found.push({ ...block, kind: 'quote', origin });
    } else found.push(head === undefined ? block : { ...block, origin: originOf(head, next) });
  }
  addHeads(Number.POSITIVE_INFINITY);
  return found;
}

function originOf({ author, at }: PostHead, message: number): Origin {
  return { message, author, ...(at !== undefined && { at }) };
}
