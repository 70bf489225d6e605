import { type ClockStep, stepClock } from '../../language/clock-steps.js';
import type { Span } from '../../language/span.js';
import type { Block, Origin } from '../document.js';
import { dayAlone } from './day-sections.js';
import { dayAfter, dayBefore, readDayTime } from './day-times.js';
import { lineIn, linesOfBlocks } from './status-entries.js';

const TIME = /^(\d{1,2})[:.](\d{2})(?:\s?(?:am|pm))?(?:\s[A-Z]{2,5})?$/i;
/** "18:02 Two arrested", "9.15am – The gate is shut." */
const TIMED = /^(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)(?:\s[A-Z]{2,4}\b)?(?:\s*[-–—|:])?\s+(?=["“‘]?\p{Lu})/u;
const STOP = /[.!?…][)"'”’»\]]*$/u;
/** A time that stands alone is no longer; UTF-16 code units. */
const TIME_CHARS = 20;
/** What heads an entry is no longer; UTF-16 code units. */
const ENTRY_HEAD_CHARS = 100;
const YESTERDAY = /^(?:yesterday|earlier)$/i;
/** Fewer do not make a ticker. */
const TICKER_TIMES = 3;

/**
 * Says of the blocks of a ticker when they were written. Its day stands once, above: each time is of that day, and
 * "Yesterday" of the one before.
 * @param standAlone - whether each time stands alone above its entry
 * @returns undefined where the text is none
 */
export function withTicker(
  text: string,
  blocks: readonly Block[],
  published: string | undefined,
  standAlone = false,
): Block[] | undefined {
  const isTime = (line: string) => TIME.test(line) || (!standAlone && TIMED.test(line));
  if (linesOfBlocks(text, blocks).filter(isTime).length < TICKER_TIMES) return undefined;
  const day = (published?.length === 10 ? published : undefined) ?? dayAbove(text, blocks) ?? '';
  return day === '' ? [...blocks] : ticker(text, blocks, tickerClock(day));
}

function ticker(text: string, blocks: readonly Block[], clock: TickerClock): Block[] {
  let at: string | undefined;
  let count = 0;
  return blocks.map((block, i) => {
    if (block.kind === 'boilerplate') return block;
    const line = lineOf(text, block);
    const heading = block.end - block.start <= DAY_CHARS ? dayAlone(line, clock.day()) : undefined;
    if (heading !== undefined) {
      clock.turnTo(heading);
      at = undefined;
      return block;
    }
    const isAlone = block.end - block.start <= TIME_CHARS;
    const timed = TIMED.exec(line)?.[1];
    if (isAlone && YESTERDAY.test(line)) at = dayBefore(clock.day());
    else if (isAlone && TIME.test(line)) at = clock.timeAt(line);
    else if (timed !== undefined) at = clock.timeAt(timed);
    else if (at === undefined) return block;
    else return entryOf(block, opensEntry(text, blocks, i), { message: count, at });
    count++;
    const isHead = timed === undefined || headsBody(text, block, blocks[i + 1]);
    // "Yesterday" itself is said on the day of the page.
    const own = at === undefined || YESTERDAY.test(line) ? {} : { at };
    return entryOf(block, isHead, at === undefined ? undefined : { message: count, ...own });
  });
}

const lineOf = (text: string, { start, end }: Span): string =>
  lineIn(text.slice(start, Math.min(end, start + 200)));

function entryOf(block: Block, isHead: boolean, origin: Origin | undefined): Block {
  return { ...block, ...(isHead && { kind: 'heading' as const }), ...(origin && { origin }) };
}

interface TickerClock {
  day(): string;
  /** A heading named another day. */
  turnTo(day: string): void;
  /** The day and time of the next entry; undefined where it is no time. */
  timeAt(time: string): string | undefined;
}

/** Times that go on past midnight are of the day after, or of the one before where the newest stands first. */
function tickerClock(first: string): TickerClock {
  let day = first;
  let step: ClockStep | undefined;
  return {
    day: () => day,
    turnTo(other) {
      [day, step] = [other, undefined];
    },
    timeAt(time) {
      const read = readDayTime(`${day} ${time}`, undefined);
      const minutes = read === undefined ? undefined : minutesIn(read);
      if (minutes === undefined) return read;
      const next = stepClock(step, minutes);
      step = next;
      if (next.days !== 0) day = next.days > 0 ? dayAfter(day) : dayBefore(day);
      return readDayTime(`${day} ${time}`, undefined);
    },
  };
}

/** Whether a block begins with a time. */
function opens(text: string, block: Block): boolean {
  const line = lineOf(text, block);
  const isShort = block.end - block.start <= TIME_CHARS;
  return isShort ? TIME.test(line) || YESTERDAY.test(line) : TIMED.test(line);
}

/** Whether a short line without a stop right below a time heads the sentences below it: both tell of one happening. */
function opensEntry(text: string, blocks: readonly Block[], i: number): boolean {
  const [above, block] = [blocks[i - 1], blocks[i]];
  if (above === undefined || block === undefined) return false;
  return opens(text, above) && headsBody(text, block, blocks[i + 1]);
}

function headsBody(text: string, block: Block, below: Block | undefined): boolean {
  if (block.end - block.start > ENTRY_HEAD_CHARS || STOP.test(lineOf(text, block))) return false;
  if (below === undefined || below.kind === 'boilerplate' || opens(text, below)) return false;
  return STOP.test(text.slice(Math.max(below.start, below.end - 20), below.end));
}

/** "Tuesday 5 March 2024": what stands below is of that day. */
const DAY_CHARS = 40;

const DAY = /\b(\d{1,2}\.? \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})\b/u;

/** "14–15 June 2019", "Friday 30 April to Saturday 1 May 2021": the last figure before the second day of two. */
const FIRST_OF_TWO = /(?<!\d)(\d{1,2})\D{1,40}$/;
/** Of two days what is earlier than this is of the second; hours. */
const MORNING = 8;

/** The first full day that stands above the first time; of two days the one that the first time is of. */
function dayAbove(text: string, blocks: readonly Block[]): string | undefined {
  let found: { readonly day: string; readonly isSecond: boolean } | undefined;
  for (const block of blocks) {
    const line = lineOf(text, block);
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
