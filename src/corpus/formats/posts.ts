import { type ClockStep, stepClock } from '../../language/clock-steps.js';
import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import type { Block, Origin } from '../document.js';
import { dayAfter, dayBefore, readDayTime } from './day-times.js';
import { lineIn, linesOfBlocks, withStatusEntries } from './status-entries.js';

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
/** Fewer do not make a ticker. */
const TICKER_TIMES = 3;

/** Says of the blocks of status pages, tickers and pasted posts when they were written and by whom. */
export function withPosts(text: string, blocks: readonly Block[], published?: string): Block[] {
  const entries = withStatusEntries(text, blocks, published);
  if (entries !== undefined) return entries;
  const lines = linesOfBlocks(text, blocks);
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
  const times = linesOfBlocks(text, blocks).filter((line) => TIME.test(line));
  return times.length >= TICKER_TIMES ? ticker(text, blocks, published) : undefined;
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
  let step: ClockStep | undefined;
  let count = 0;
  // Times that go on past midnight are of the day after, or of the one before where the newest stands first.
  const timeAt = (time: string) => {
    const read = readDayTime(`${day} ${time}`, undefined);
    const minutes = read === undefined ? undefined : minutesIn(read);
    if (minutes === undefined) return read;
    const next = stepClock(step, minutes);
    step = next;
    if (next.days !== 0) day = next.days > 0 ? dayAfter(day) : dayBefore(day);
    return readDayTime(`${day} ${time}`, undefined);
  };
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
      [day, at, step] = [heading, undefined, undefined];
      return block;
    }
    const timed = TIMED.exec(line)?.[1];
    if (isAlone && YESTERDAY.test(line)) at = dayBefore(day);
    else if (isAlone && TIME.test(line)) at = timeAt(line);
    else if (timed !== undefined) at = timeAt(timed);
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

const DAY = /\b(\d{1,2}\.? \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})\b/u;

/** "14–15 June 2019", "Friday 30 April to Saturday 1 May 2021": the last figure before the second day of two. */
const FIRST_OF_TWO = /(?<!\d)(\d{1,2})\D{1,40}$/;
/** Of two days what is earlier than this is of the second; hours. */
const MORNING = 8;

/** The first full day that stands above the first time; of two days the one that the first time is of. */
function dayAbove(text: string, blocks: readonly Block[]): string | undefined {
  let found: { readonly day: string; readonly isSecond: boolean } | undefined;
  for (const { start, end } of blocks) {
    const line = lineIn(text.slice(start, Math.min(end, start + 200)));
    const time = TIME.test(line) ? line : TIMED.exec(line)?.[1];
    if (found !== undefined && time !== undefined) {
      const minutes = minutesIn(readDayTime(`${found.day} ${time}`, undefined) ?? '') ?? 0;
      return found.isSecond && minutes >= MORNING * 60 ? dayBefore(found.day) : found.day;
    }
    if (TIME.test(line)) return undefined;
    const match = found === undefined ? DAY.exec(line) : null;
    const day = match?.[1] === undefined ? undefined : readDayTime(match[1], undefined)?.slice(0, 10);
    if (day === undefined) continue;
    const first = FIRST_OF_TWO.exec(line.slice(0, match?.index))?.[1];
    found = { day, isSecond: first !== undefined && Number(first) === Number(dayBefore(day).slice(-2)) };
  }
  return found?.day;
}

/** "2019-06-12T08:15" as minutes since midnight. */
function minutesIn(stamp: string): number | undefined {
  const [, hours, minutes] = /T(\d{2}):(\d{2})$/.exec(stamp) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
