import type { Block, Origin } from '../../document.js';
import { readDayTime } from '../../entries/day-times.js';
import { linesOfBlocks, withStatusEntries } from '../../entries/status-entries.js';
import { withTicker } from '../../entries/ticker.js';

/** "Ida Holm @idaholm · Mar 5, 2024", "Ida Holm @idaholm · 3h" */
const POST_HEAD = /^(\S.{0,60}?)\s+\(?(@[\w.]{1,30})\)?\s*[·•|]\s*(.{1,40})$/;
const HANDLE = /^@[\w.]{1,30}$/;
const COUNTS =
  /^(?:[\d.,]+[KMkm]?\s+(?:retweets?|reposts?|quotes?|likes?|replies|views|bookmarks?|comments?|shares?)\s*){1,6}$/i;

/** Says of the blocks of status pages, tickers and pasted posts when they were written and by whom. */
export function withPosts(text: string, blocks: readonly Block[], published?: string): Block[] {
  const entries = withStatusEntries(text, blocks, published);
  if (entries !== undefined) return entries;
  const lines = linesOfBlocks(text, blocks);
  if (lines.filter((line) => POST_HEAD.test(line) || HANDLE.test(line)).length >= 2)
    return posts(text, blocks);
  return withTicker(text, blocks, published) ?? [...blocks];
}

/** What stands below the head of a post is its author's, of its day. */
function posts(text: string, blocks: readonly Block[]): Block[] {
  let origin: Origin | undefined;
  let count = 0;
  return blocks.map((block, i) => {
    if (block.kind === 'boilerplate') return block;
    const line = text.slice(block.start, Math.min(block.end, block.start + 200));
    const [, , handle, when = ''] = POST_HEAD.exec(line) ?? [];
    if (handle !== undefined) {
      origin = { message: ++count, author: handle, ...dayOf(when) };
      return { ...block, kind: 'heading', origin };
    }
    if (HANDLE.test(line)) {
      const next = blocks[i + 1];
      origin = { message: ++count, author: line, ...dayOf(next ? text.slice(next.start, next.end) : '') };
      return { ...block, kind: 'heading', origin };
    }
    const following = blocks[i + 1];
    const isName =
      following !== undefined && HANDLE.test(text.slice(following.start, following.end)) && line.length <= 60;
    if (isName || COUNTS.test(line))
      return { ...block, kind: 'boilerplate', reason: isName ? 'byline' : 'share bar' };
    return origin === undefined ? block : { ...block, origin };
  });
}

function dayOf(when: string): Pick<Origin, 'at'> {
  if (when.length > 60) return {};
  const [first = '', second = ''] = when.split(/[·•]/);
  // "11:40 AM · Mar 6, 2024" tells its time first.
  const stamp = second === '' ? first : `${second.trim()} ${first.trim()}`;
  const at = readDayTime(stamp, undefined);
  return at === undefined ? {} : { at };
}
