import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import type { Block, Origin } from '../document.js';
import { STATUS_ENTRY as STATUS } from '../lines/status-lines.js';
import { dayBefore, readDayTime, readMonthYear } from './day-times.js';

const TIME = /^(\d{1,2})[:.](\d{2})(?:\s?(?:am|pm))?(?:\s[A-Z]{2,5})?$/i;
/** "18:02 Two arrested", "9.15am – The gate is shut." */
const TIMED = /^(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)(?:\s[A-Z]{2,4}\b)?(?:\s*[-–—|:])?\s+(?=["“‘]?\p{Lu})/u;
const STOP = /[.!?…][)"'”’»\]]*$/u;
/** What heads an entry is no longer; UTF-16 code units. */
const ENTRY_HEAD_CHARS = 100;
const YESTERDAY = /^(?:yesterday|earlier)$/i;
/** "Ida Holm @idaholm · Mar 5, 2024", "Ida Holm @idaholm · 3h" */
const POST_HEAD = /^(\S.{0,60}?)\s+\(?(@[\w.]{1,30})\)?\s*[·•|]\s*(.{1,40})$/;
const HANDLE = /^@[\w.]{1,30}$/;
const COUNTS =
  /^(?:[\d.,]+[KMkm]?\s+(?:retweets?|reposts?|quotes?|likes?|replies|views|bookmarks?|comments?|shares?)\s*){1,6}$/i;
/** "Posted 2 years ago. Oct 03, 2022 - 19:45 UTC" says nothing that its entry does not. */
const POSTED = /^(?:posted|updated)\b/i;
/** Fewer do not make a ticker. */
const TICKER_TIMES = 3;

/** Says of the blocks of status pages, tickers and pasted posts when they were written and by whom. */
export function withPosts(text: string, blocks: readonly Block[], published?: string): Block[] {
  const entries = withStatusEntries(text, blocks, published);
  if (entries !== undefined) return entries;
  const lines = linesOf(text, blocks);
  if (lines.filter((line) => POST_HEAD.test(line) || HANDLE.test(line)).length >= 2)
    return posts(text, blocks);
  const times = lines.filter((line) => TIME.test(line) || TIMED.test(line));
  return times.length >= TICKER_TIMES ? ticker(text, blocks, published) : [...blocks];
}

/** Does as `withPosts`, of tickers whose times stand alone above their entries; undefined where the text is none. */
export function withTimesAlone(
  text: string,
  blocks: readonly Block[],
  published: string | undefined,
): Block[] | undefined {
  const times = linesOf(text, blocks).filter((line) => TIME.test(line));
  return times.length >= TICKER_TIMES ? ticker(text, blocks, published) : undefined;
}

/** Does as `withPosts`, of status pages alone; undefined where the text is none. */
export function withStatusEntries(
  text: string,
  blocks: readonly Block[],
  published?: string,
): Block[] | undefined {
  const isStatus = linesOf(text, blocks).filter((line) => STATUS.test(line)).length >= 2;
  return isStatus ? statusEntries(text, blocks, published) : undefined;
}

function linesOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, start, end }) =>
    kind === 'boilerplate' || kind === 'row' || end - start > 300 ? '' : lineIn(text.slice(start, end)),
  );
}

/** A line without the marks of a heading. */
const lineIn = (line: string): string =>
  (line.startsWith('#') ? line.replace(/^#{1,6}\s+/, '') : line).trim();

/** "Resolved" alone, above what it says. */
const LABEL_CHARS = 30;

/** A label that stands alone begins the block of what is said below it. */
function labelled(text: string, blocks: readonly Block[], year: number | undefined): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const line = text.slice(block.start, block.end);
    const isAlone =
      last && last.end - last.start <= LABEL_CHARS && STATUS.test(text.slice(last.start, last.end));
    const isText =
      block.kind !== 'boilerplate' && !STATUS.test(line) && readDayTime(line, year) === undefined;
    if (last && isAlone && isText && !/[-–—:]\s/.test(text.slice(last.start, last.end)))
      found[found.length - 1] = { ...block, kind: 'paragraph', start: last.start };
    else found.push(block);
  }
  return found;
}

/** An entry and the stamp below, above or behind it are one block. */
function statusEntries(text: string, given: readonly Block[], published: string | undefined): Block[] {
  // Any year does to tell a stamp from what is said.
  const blocks = labelled(text, given, 2000);
  const found: Block[] = [];
  let year = published === undefined ? undefined : Number(published.slice(0, 4));
  let stampsFirst: boolean | undefined;
  let waiting: Block | undefined;
  let count = 0;
  const say = (at: string | undefined): Origin => ({ message: ++count, ...(at !== undefined && { at }) });
  for (const block of blocks) {
    const line = block.kind === 'boilerplate' ? '' : text.slice(block.start, block.end).trim();
    year = readMonthYear(line) ?? year;
    const stamp = line.length <= 60 ? readDayTime(line, year) : undefined;
    const last = found.at(-1);
    if (stamp !== undefined) {
      stampsFirst ??= !(last && STATUS.test(text.slice(last.start, last.end)));
      if (!stampsFirst && last && last.origin?.at === undefined) {
        const isSaid = !POSTED.test(line);
        const end = isSaid ? block.end : last.end;
        found[found.length - 1] = { ...last, kind: 'paragraph', end, origin: say(stamp) };
        if (!isSaid) found.push({ ...block, kind: 'boilerplate', reason: 'byline' });
      } else {
        if (waiting) found.push(waiting);
        waiting = block;
      }
      continue;
    }
    if (waiting && STATUS.test(line)) {
      const at = readDayTime(text.slice(waiting.start, waiting.end), year);
      found.push({ ...block, kind: 'paragraph', start: waiting.start, origin: say(at) });
    } else {
      if (waiting) found.push(waiting);
      const behind = STATUS.test(line) ? readDayTime(line.slice(-40), year, true) : undefined;
      found.push(behind === undefined ? block : { ...block, origin: say(behind) });
    }
    waiting = undefined;
  }
  return waiting ? [...found, waiting] : found;
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

/** The day of a ticker stands once, above; each time is of that day, and "Yesterday" of the one before. */
function ticker(text: string, blocks: readonly Block[], published: string | undefined): Block[] {
  let day = (published?.length === 10 ? published : undefined) ?? dayAbove(text, blocks) ?? '';
  if (day === '') return [...blocks];
  let at: string | undefined;
  let count = 0;
  const lineOf = ({ start, end }: Block) => lineIn(text.slice(start, Math.min(end, start + 200)));
  const opens = ({ start, end }: Block) => {
    const line = lineOf({ start, end, kind: 'paragraph' });
    return end - start <= 20 ? TIME.test(line) || YESTERDAY.test(line) : TIMED.test(line);
  };
  return blocks.map((block, i) => {
    if (block.kind === 'boilerplate') return block;
    const line = lineOf(block);
    const isAlone = block.end - block.start <= 20;
    const heading = block.end - block.start <= DAY_CHARS ? dayOfLine(line) : undefined;
    if (heading !== undefined) {
      [day, at] = [heading, undefined];
      return block;
    }
    const timed = TIMED.exec(line)?.[1];
    if (isAlone && YESTERDAY.test(line)) at = dayBefore(day);
    else if (isAlone && TIME.test(line)) at = readDayTime(`${day} ${line}`, undefined);
    else if (timed !== undefined) at = readDayTime(`${day} ${timed}`, undefined);
    else {
      if (at === undefined) return block;
      const isHead = opensEntry(block, blocks[i - 1], blocks[i + 1]);
      return { ...block, ...(isHead && { kind: 'heading' as const }), origin: { message: count, at } };
    }
    count++;
    const isHead = timed === undefined || headsBody(block, blocks[i + 1]);
    // "Yesterday" itself is said on the day of the page.
    const own = at === undefined || YESTERDAY.test(line) ? {} : { at };
    return {
      ...block,
      ...(isHead && { kind: 'heading' as const }),
      ...(at && { origin: { message: count, ...own } }),
    };
  });

  /** Whether a short line without a stop right below a time heads the sentences below it: both tell of one happening. */
  function opensEntry(block: Block, above: Block | undefined, below: Block | undefined): boolean {
    return above !== undefined && opens(above) && headsBody(block, below);
  }

  function headsBody(block: Block, below: Block | undefined): boolean {
    if (block.end - block.start > ENTRY_HEAD_CHARS || STOP.test(lineOf(block))) return false;
    if (below === undefined || below.kind === 'boilerplate' || opens(below)) return false;
    return STOP.test(text.slice(Math.max(below.start, below.end - 20), below.end));
  }
}

/** "Tuesday 5 March 2024": what stands below is of that day. */
const DAY_CHARS = 40;

const WEEKDAY = new RegExp(`^${ANY_WEEKDAY},? `, 'iu');

function dayOfLine(line: string): string | undefined {
  return readDayTime(line.replace(WEEKDAY, ''), undefined)?.slice(0, 10);
}

const DAY = /\b(\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})\b/u;

/** The first full day that stands above the first time. */
function dayAbove(text: string, blocks: readonly Block[]): string | undefined {
  for (const { start, end } of blocks) {
    const line = text.slice(start, Math.min(end, start + 200));
    if (TIME.test(line)) return undefined;
    const day = DAY.exec(line)?.[1];
    const read = day === undefined ? undefined : readDayTime(day, undefined);
    if (read !== undefined) return read.slice(0, 10);
  }
  return undefined;
}
