import type { Block, Origin } from '../document.js';
import { readDayTime, readMonthYear } from './day-times.js';
import { STATUS_ENTRY as STATUS } from './status-lines.js';

/** "Posted 2 years ago. Oct 03, 2022 - 19:45 UTC" says nothing that its entry does not. */
const POSTED = /^(?:posted|updated)\b/i;
/** "Resolved" alone, above what it says; UTF-16 code units. */
const LABEL_CHARS = 30;
/** A stamp, or the day over reports, is no longer. */
const STAMP_CHARS = 60;
/** A line that holds more is no head of an entry. */
const LINE_CHARS = 300;
/** The stamp behind an entry stands in so much of its end. */
const BEHIND_CHARS = 40;
/** Any does to tell a stamp from what is said. */
const ANY_YEAR = 2000;
const BULLET = /^\s*[-*+•]\s+/;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MS_PER_DAY = 86_400_000;

/** Says of the blocks of status pages when they were written; undefined where the text is none. */
export function withStatusEntries(
  text: string,
  given: readonly Block[],
  published?: string,
): Block[] | undefined {
  const blocks = itemsApart(text, given);
  const isStatus = linesOfBlocks(text, blocks).filter((line) => STATUS.test(line)).length >= 2;
  return isStatus ? statusEntries(text, blocks, published) : undefined;
}

/** Gives the lines of blocks that are no boilerplate, rows or long text, an empty one for each of those. */
export function linesOfBlocks(text: string, blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, start, end }) =>
    kind === 'boilerplate' || kind === 'row' || end - start > LINE_CHARS
      ? ''
      : lineIn(text.slice(start, end)),
  );
}

/** Gives a line without the marks of a heading. */
export const lineIn = (line: string): string =>
  (line.startsWith('#') ? line.replace(/^#{1,6}\s+/, '') : line).trim();

/** Entries in a list, each with its stamp, are blocks of their own. */
function itemsApart(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const lines = block.kind === 'list' ? text.slice(block.start, block.end).split('\n') : [];
    if (lines.length === 0 || !lines.every((line) => isTimed(line.replace(BULLET, '')))) return [block];
    let at = block.start;
    return lines.map((line): Block => {
      const start = at + (BULLET.exec(line)?.[0].length ?? 0);
      at += line.length + 1;
      return { start, end: start + line.replace(BULLET, '').trimEnd().length, kind: 'paragraph' };
    });
  });
}

/** A label that stands alone begins the block of what is said below it. */
function labelled(text: string, blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const line = text.slice(block.start, block.end);
    const isAlone =
      last && last.end - last.start <= LABEL_CHARS && STATUS.test(text.slice(last.start, last.end));
    const isText =
      block.kind !== 'boilerplate' && !STATUS.test(line) && readDayTime(line, ANY_YEAR) === undefined;
    if (last && isAlone && isText && !/[-–—:]\s/.test(text.slice(last.start, last.end)))
      found[found.length - 1] = { ...block, kind: 'paragraph', start: last.start };
    else found.push(block);
  }
  return found;
}

/** An entry and the stamp below, above or behind it are one block. */
function statusEntries(text: string, given: readonly Block[], published: string | undefined): Block[] {
  const blocks = labelled(text, given);
  const found: Block[] = [];
  const hasTimes = linesOfBlocks(text, blocks).some(isTimed);
  const years = yearsNear(published);
  let stampsFirst: boolean | undefined;
  let waiting: Block | undefined;
  let count = 0;
  const say = (at: string | undefined): Origin => ({ message: ++count, ...(at !== undefined && { at }) });
  for (const block of blocks) {
    const line = block.kind === 'boilerplate' ? '' : lineIn(text.slice(block.start, block.end));
    // Where stamps have times, a day alone is over the reports that begin on it.
    const isHead = years.begin(line, hasTimes);
    const stamp = line.length <= STAMP_CHARS && !isHead ? years.read(line) : undefined;
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
      const at = years.read(lineIn(text.slice(waiting.start, waiting.end)));
      found.push({ ...block, kind: 'paragraph', start: waiting.start, origin: say(at) });
    } else {
      if (waiting) found.push(waiting);
      const behind = STATUS.test(line) ? years.read(line.slice(-BEHIND_CHARS), true) : undefined;
      found.push(behind === undefined ? block : { ...block, origin: say(behind) });
    }
    waiting = undefined;
  }
  return waiting ? [...found, waiting] : found;
}

/** Whether a line is a stamp with its time, or an entry that ends in one. */
function isTimed(line: string): boolean {
  const stamp = STATUS.test(line)
    ? readDayTime(line.slice(-BEHIND_CHARS), ANY_YEAR, true)
    : readDayTime(line, ANY_YEAR);
  return stamp !== undefined && stamp.length > DAY_LENGTH;
}

/** Reads stamps without a year as near as may be to the day or month that heads them; else by the year of the page. */
function yearsNear(published: string | undefined) {
  let year = published === undefined ? undefined : Number(published.slice(0, 4));
  let near = published?.length === DAY_LENGTH ? published : undefined;
  return {
    /** @returns whether the line is a day, month or year over what stands below */
    begin(line: string, takesDays: boolean): boolean {
      const day = takesDays && line.length <= STAMP_CHARS ? readDayTime(line, undefined) : undefined;
      const month = readMonthYear(line);
      if (day?.length === DAY_LENGTH) near = day;
      else if (month !== undefined) near = `${month}-15`;
      else return false;
      year = Number(near.slice(0, 4));
      return true;
    },
    read(line: string, atEnd = false): string | undefined {
      if (year === undefined || near === undefined) return readDayTime(line, year, atEnd);
      const from = Date.parse(near);
      const distance = (at: string) => Math.abs(Date.parse(at.slice(0, DAY_LENGTH)) - from) / MS_PER_DAY;
      return [year, year - 1, year + 1]
        .flatMap((one) => readDayTime(line, one, atEnd) ?? [])
        .sort((a, b) => distance(a) - distance(b))[0];
    },
  };
}
