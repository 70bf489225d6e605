import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import type { Block } from '../document.js';
import { readDayTime } from './day-times.js';
import { lineIn } from './status-entries.js';

/** A line that is a day and no more is no longer; UTF-16 code units. */
const DAY_CHARS = 40;
/** Fewer days head no sections. */
const LEAST_DAYS = 2;
/** "- 01:05 The valve was changed.": hours below a day are read with it. */
const TIMED = /^[\s*_>-]{0,6}\d{1,2}[:.h]\d{2}(?!\d)/u;
const AROUND = /^[\s*_=~:.–—-]{1,6}|[\s*_=~:.–—-]{1,6}$/gu;
const WEEKDAY = new RegExp(`^${ANY_WEEKDAY}\\.?,? `, 'iu');
/** The year of a day without one is told in so much of the beginning. */
const HEAD_CHARS = 1500;
const WHOLE_DAY =
  /(?<![\p{L}\p{N}])(?:\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}])/gu;

/** Reads a line that is a day alone; without its year it is the nearest to a day that is known. */
export function dayAlone(line: string, near: string | undefined): string | undefined {
  if (line.length > DAY_CHARS || !/\d/.test(line)) return undefined;
  const written = line.replace(AROUND, '').replace(WEEKDAY, '');
  const whole = readDayTime(written, undefined);
  if (whole !== undefined) return whole.length === 10 ? whole : undefined;
  if (near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => readDayTime(written, one) ?? []);
  const gapOf = (day: string) => Math.abs(Date.parse(day) - Date.parse(near));
  return days.filter((day) => day.length === 10).sort((one, other) => gapOf(one) - gapOf(other))[0];
}

/**
 * Says of the blocks of a log or a diary, whose days stand on lines of their own, which day each is of.
 * @param published - tells the year of days without one, as does a whole day at the beginning
 * @returns undefined where the text is none
 */
export function withDaySections(
  text: string,
  blocks: readonly Block[],
  published: string | undefined,
): Block[] | undefined {
  const near = published?.length === 10 ? published : wholeDayIn(text.slice(0, HEAD_CHARS));
  const days = new Map<Block, string>();
  for (const block of blocks) {
    const isLine =
      block.kind !== 'boilerplate' && block.kind !== 'row' && block.end - block.start <= DAY_CHARS + 8;
    const day = isLine ? dayAlone(lineIn(text.slice(block.start, block.end)), near) : undefined;
    if (day !== undefined) days.set(block, day);
  }
  const heads = [...days.keys()];
  // The day of the paper stands above them all, and is none of its days.
  const own = follows(heads.map((head) => days.get(head) as string)) ? heads : heads.slice(1);
  const told = own.map((head) => days.get(head) as string);
  const sections = new Set(own);
  if (new Set(told).size < LEAST_DAYS || !follows(told) || !haveBodies(blocks, sections, days))
    return undefined;
  if (blocks.some((block) => TIMED.test(text.slice(block.start, block.start + DAY_CHARS)))) return undefined;
  let at: string | undefined;
  let message = 0;
  return blocks.map((block) => {
    if (sections.has(block)) [at, message] = [days.get(block), message + 1];
    else if (at !== undefined && block.kind !== 'boilerplate' && block.origin === undefined)
      return { ...block, origin: { message, at } };
    return block;
  });
}

/** Whether days stand in order, the oldest or the newest first. */
function follows(days: readonly string[]): boolean {
  const isInOrder = (way: 1 | -1) =>
    days.every((day, i) => i === 0 || way * day.localeCompare(days[i - 1] ?? '') > 0);
  return isInOrder(1) || isInOrder(-1);
}

/** Whether something is told below each head before another day begins. */
function haveBodies(
  blocks: readonly Block[],
  heads: ReadonlySet<Block>,
  days: ReadonlyMap<Block, string>,
): boolean {
  let isBare = false;
  for (const block of blocks) {
    if (block.kind === 'boilerplate') continue;
    if (isBare && days.has(block)) return false;
    isBare = heads.has(block);
  }
  return !isBare;
}

/** The last whole day that is told. */
function wholeDayIn(text: string): string | undefined {
  return [...text.matchAll(WHOLE_DAY)]
    .flatMap(([day]) => readDayTime(day, undefined)?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
}
