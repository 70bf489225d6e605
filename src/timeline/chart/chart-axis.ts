import { scaleUtc } from 'd3-scale';
import type { ChartWords } from './chart-words.js';
import { textWidth } from './text-width.js';

/** What an event takes up on the axis: days since 1970, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** One unbroken piece of the axis. */
export interface AxisPiece extends Extent {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
}

/** A place on the axis with its label; `year` stands below where the label does not tell it. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly year?: string;
}

/** Between two pieces, where the axis leaves time out; pixels. */
export const BREAK_WIDTH = 34;
/** A gap without events is left out when it is this share of all the time, and enough events stand beside it. */
const BREAK_SHARE = 0.5;
const BREAK_LEAST_EVENTS = 4;
const BREAKS_MOST = 3;
/** Labels keep so far apart at least, and those of two pieces have so much room at their ends; pixels. */
const LABEL_GAP = 24;
const BREAK_GAP = 8;
const BREAK_CLEARANCE = 26;
/** The size of a label's font; pixels. */
export const LABEL_SIZE = 24;
/** A piece is at least so many days long, so that a single day does not fall into hours. */
const LEAST_DAYS = 6;
/** Pieces so many days long are told by their year, or by their month. */
const YEAR_LIKE = 300;
const MONTH_LIKE = 28;
const PAD_SHARE = 0.05;
const LEAST_WIDTH = 130;
/** The least room for a label; pixels. */
const LABEL_ROOM = { day: 104, month: 76, year: 84 } as const;
const MS_PER_DAY = 86_400_000;

/** How dates stand on the axis. */
export interface AxisLabels extends Pick<ChartWords, 'month' | 'day'> {
  /** Whether years are known. */
  readonly hasYears: boolean;
}

/** Lays the axis between two pixels, with breaks where long stretches hold nothing. */
export function layAxis(
  extents: readonly Extent[],
  left: number,
  right: number,
  labels: AxisLabels,
): AxisPiece[] {
  const pieces = breakUp(extents);
  const room = right - left - BREAK_WIDTH * (pieces.length - 1);
  const flexible = room - LEAST_WIDTH * pieces.length;
  let x = left;
  return pieces.map(({ first, last, count }) => {
    const width = LEAST_WIDTH + (flexible * count) / extents.length;
    const pad = Math.max((last - first) * PAD_SHARE, (LEAST_DAYS - (last - first)) / 2, 0.5);
    const segment = { first: first - pad, last: last + 1 + pad, left: x, right: x + width };
    x += width + BREAK_WIDTH;
    const ticks = ticksOf(segment, labels);
    const clearance = Math.max(BREAK_CLEARANCE, (widest(ticks) + BREAK_GAP - BREAK_WIDTH) / 2);
    const clear = ticks.filter(
      ({ x: at }) => pieces.length === 1 || (at > segment.left + clearance && at < segment.right - clearance),
    );
    return { ...segment, ticks: clear.length > 0 ? keepYear(clear, ticks) : middleTick(segment, labels) };
  });
}

/** Gives the pixel of a day's beginning. */
export function xOf(segments: readonly AxisPiece[], day: number): number {
  const segment = segments.find(({ last }) => day <= last) ?? segments.at(-1);
  if (!segment) return 0;
  const share = (day - segment.first) / (segment.last - segment.first);
  return segment.left + share * (segment.right - segment.left);
}

/** Leaves out the widest empty stretch, and then the widest of what remains, as long as it dwarfs the rest. */
function breakUp(extents: readonly Extent[]): (Extent & { count: number })[] {
  const sorted = [...extents].sort((a, b) => a.first - b.first);
  const gaps: { at: number; days: number }[] = [];
  let end = sorted[0]?.last ?? 0;
  for (const [at, { first, last }] of sorted.entries()) {
    if (first > end) gaps.push({ at, days: first - end });
    end = Math.max(end, last);
  }
  let total = end - (sorted[0]?.first ?? 0);
  const cuts = new Set<number>();
  for (const { at, days } of gaps.sort((a, b) => b.days - a.days || a.at - b.at)) {
    if (sorted.length < BREAK_LEAST_EVENTS || cuts.size === BREAKS_MOST || days <= total * BREAK_SHARE) break;
    cuts.add(at);
    total -= days;
  }
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, i) => {
    const piece = sorted.slice(start, starts[i + 1]);
    const first = piece[0]?.first ?? 0;
    return { first, last: piece.reduce((last, one) => Math.max(last, one.last), first), count: piece.length };
  });
}

/** How wide the widest label is; pixels. */
function widest(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, LABEL_SIZE)));
}

function ticksOf(segment: Extent & { left: number; right: number }, labels: AxisLabels): Tick[] {
  const domain = [new Date(segment.first * MS_PER_DAY), new Date(segment.last * MS_PER_DAY)];
  const scale = scaleUtc().domain(domain).range([segment.left, segment.right]);
  for (let count = 9; count >= 1; count--) {
    const dates = scale.ticks(count).filter((date) => date.getTime() % MS_PER_DAY === 0);
    const xs = dates.map((date) => scale(date));
    const kind = kindOf(dates);
    const ticks = label(dates, xs, kind, labels);
    const room = Math.max(LABEL_ROOM[kind], widest(ticks) + LABEL_GAP);
    const tight = xs.some((x, i) => i > 0 && x - (xs[i - 1] ?? 0) < room);
    if (!tight && dates.length > 0) return ticks;
  }
  return middleTick(segment, labels);
}

/** Where no round date keeps clear of the edges, the middle is named: never more exactly than a look at the piece can tell. */
function middleTick(segment: Extent & { left: number; right: number }, labels: AxisLabels): Tick[] {
  const day = Math.round((segment.first + segment.last) / 2);
  const x =
    segment.left + ((day - segment.first) / (segment.last - segment.first)) * (segment.right - segment.left);
  const days = segment.last - segment.first;
  const kind = days > YEAR_LIKE ? 'year' : days > MONTH_LIKE ? 'month' : 'day';
  return label([new Date(day * MS_PER_DAY)], [x], kind, labels);
}

/** The first label that stays tells the year of those that went. */
function keepYear(kept: readonly Tick[], all: readonly Tick[]): Tick[] {
  const [first, ...rest] = kept;
  if (!first) return [];
  const year = all.slice(0, all.indexOf(first) + 1).findLast((tick) => tick.year !== undefined)?.year;
  return [year === undefined ? first : { ...first, year }, ...rest];
}

function kindOf(dates: readonly Date[]): 'day' | 'month' | 'year' {
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  if (dates.length < 2) return 'month';
  return dates.every((date) => date.getUTCMonth() === 0) ? 'year' : 'month';
}

function label(
  dates: readonly Date[],
  xs: readonly number[],
  kind: 'day' | 'month' | 'year',
  { month, day, hasYears }: AxisLabels,
): Tick[] {
  return dates.map((date, i) => {
    const year = String(date.getUTCFullYear());
    const number = date.getUTCMonth() + 1;
    const x = xs[i] ?? 0;
    if (kind === 'year') return { x, label: year };
    const text = kind === 'day' ? day(number, date.getUTCDate()) : month(number);
    const newYear = i === 0 || dates[i - 1]?.getUTCFullYear() !== date.getUTCFullYear();
    return newYear && hasYears ? { x, label: text, year } : { x, label: text };
  });
}
