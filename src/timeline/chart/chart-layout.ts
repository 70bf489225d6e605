import type { Stance } from '../../answering/answer.js';
import { extentOf } from '../../dates/date-value.js';
import type { Timeline } from '../timeline.js';
import { type AxisPiece, type Extent, layAxis, xOf } from './chart-axis.js';
import { type ChartEntry, entryOf } from './chart-entries.js';
import { type ChartWords, englishChart } from './chart-words.js';
import { textWidth } from './text-width.js';

/** The picture's width; Discord on a phone shows it at about half; pixels. */
export const CHART_WIDTH = 800;
const SIDE = 40;
const TOP = 34;
const GAP = 6;
const STEM = 34;
/** The strip that shows how long; it hangs so far below the axis. */
export const BAR_HEIGHT = 12;
const BAR_DROP = 16;
const STANCES = ['reported', 'statement', 'claim', 'denial'] as const;
/** The legend begins so far from the left, and each of its marks takes so much beside its word. */
export const LEGEND_LEFT = 40;
export const LEGEND_MARK = 62;
export const LEGEND_SIZE = 22;
const LEGEND_ROW = 34;

/** A numbered mark; `x` and `y` are its centre. */
export interface Badge {
  readonly number: number;
  readonly stance: Stance;
  readonly x: number;
  readonly y: number;
}

/** All that is drawn, in pixels from the top left. */
export interface ChartLayout {
  readonly height: number;
  /** The diameter of a badge. */
  readonly size: number;
  readonly baseline: number;
  readonly labelsTop: number;
  readonly segments: readonly AxisPiece[];
  readonly badges: readonly Badge[];
  /** From the axis up to the badges of one day. */
  readonly stems: readonly { readonly x: number; readonly toX: number; readonly toY: number }[];
  /** What lasts, or is known no better than by its month or year. */
  readonly bars: readonly {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly stance: Stance;
  }[];
  /** Those that the legend explains; none where everything is reported. */
  readonly stances: readonly Stance[];
  readonly hasYears: boolean;
  /** How far below the legend it is said that no year is known: 0 where both fit beside each other. */
  readonly noteDrop: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Places a timeline's events on their axis. Where none has a year they stand on the months and days of any year; else
 * those without one are left out.
 * @param firstNumber - the number that the list gives to the first event
 * @returns null for fewer than two events that can be placed
 */
export function layChart(
  timeline: Timeline,
  firstNumber = 1,
  words: ChartWords = englishChart,
): ChartLayout | null {
  const hasYears = timeline.events.some(({ date }) => date !== null && extentOf(date));
  const entries = timeline.events.flatMap((event, i) => entryOf(event, firstNumber + i, hasYears));
  if (entries.length < 2) return null;
  const size = entries.length <= 16 ? 44 : entries.length <= 30 ? 40 : 36;
  const segments = layAxis(entries, SIDE + size / 2, CHART_WIDTH - SIDE - size / 2, {
    month: words.month,
    day: words.day,
    hasYears,
  });
  const points = placePoints(entries.filter(isDay), segments, size);
  const bars = placeBars(
    entries.filter((entry) => !isDay(entry)),
    segments,
    size,
  );
  const { baseline, laneY, barY, labelsTop } = levelsOf(points.lanes, bars.lanes, size);
  const { hasLegend, stances, noteDrop } = layLegend(entries, hasYears, words);
  const labels = segments.some(({ ticks }) => ticks.some(({ year }) => year !== undefined)) ? 68 : 42;
  return {
    size,
    segments,
    baseline,
    labelsTop,
    hasYears,
    noteDrop,
    height: labelsTop + labels + (hasLegend ? 62 : 12) + noteDrop,
    badges: [
      ...points.badges.map(({ lane: at, ...badge }) => ({ ...badge, y: laneY(at) })),
      ...bars.badges.map(({ lane: at, ...badge }) => ({
        ...badge,
        y: barY(at) + BAR_HEIGHT + GAP + size / 2,
      })),
    ],
    stems: points.stems.map(({ lane: at, ...stem }) => ({ ...stem, toY: laneY(at) + size / 2 })),
    bars: bars.bars.map(({ lane: at, ...bar }) => ({ ...bar, y: barY(at) })),
    stances,
  };
}

/** How far from the top things stand, by the lanes of days above the axis and of what lasts below it. */
function levelsOf(dayLanes: number, barLanes: number, size: number) {
  const lane = size + GAP;
  const barLane = lane + BAR_HEIGHT + GAP;
  const baseline = TOP + dayLanes * lane + (dayLanes > 0 ? STEM : 0);
  return {
    baseline,
    laneY: (one: number) => baseline - STEM - one * lane - size / 2,
    barY: (one: number) => baseline + BAR_DROP + one * barLane,
    labelsTop: baseline + (barLanes > 0 ? BAR_DROP + barLanes * barLane : 0) + 12,
  };
}

function layLegend(entries: readonly ChartEntry[], hasYears: boolean, words: ChartWords) {
  const told = STANCES.filter((stance) => entries.some((entry) => entry.stance === stance));
  const hasLegend = !hasYears || told.some((stance) => stance !== 'reported');
  const stances = hasLegend ? told : [];
  return { hasLegend, stances, noteDrop: !hasYears && !fitsBeside(stances, words) ? LEGEND_ROW : 0 };
}

/** Whether the legend leaves room in its row for the word that no year is known. */
function fitsBeside(stances: readonly Stance[], { stance, yearNotStated }: ChartWords): boolean {
  const widths = stances.map((one) => LEGEND_MARK + textWidth(stance[one], LEGEND_SIZE));
  const legend = widths.reduce((sum, width) => sum + width, LEGEND_LEFT);
  return stances.length === 0 || legend + textWidth(yearNotStated, LEGEND_SIZE) <= CHART_WIDTH - LEGEND_LEFT;
}

function isDay({ first, last }: Extent): boolean {
  return first === last;
}

/** The badges of one day stand in a block above it, the first nearest to the axis; blocks that would meet stand above each other. */
function placePoints(entries: readonly ChartEntry[], segments: readonly AxisPiece[], size: number) {
  const days = new Map<number, ChartEntry[]>();
  for (const entry of entries) days.set(entry.first, [...(days.get(entry.first) ?? []), entry]);
  const placed: Box[] = [];
  const badges: (Omit<Badge, 'y'> & { lane: number })[] = [];
  const stems: { x: number; toX: number; lane: number }[] = [];
  for (const [day, group] of [...days].sort(([a], [b]) => a - b)) {
    const columns = Math.ceil(Math.sqrt(group.length));
    const lanes = Math.ceil(group.length / columns);
    const width = columns * (size + GAP) - GAP;
    const x = xOf(segments, day);
    const left = clamp(x - width / 2, SIDE, CHART_WIDTH - SIDE - width);
    const lane = freeLane(placed, left - GAP, left + width + GAP, lanes);
    placed.push({ left, right: left + width, lane, lanes });
    stems.push({ x, toX: clamp(x, left + size / 2, left + width - size / 2), lane });
    for (const [i, { number, stance }] of group.entries()) {
      const row = Math.floor(i / columns);
      const inRow = Math.min(columns, group.length - row * columns);
      const indent = ((columns - inRow) * (size + GAP)) / 2;
      const column = left + indent + (i % columns) * (size + GAP) + size / 2;
      badges.push({ number, stance, x: column, lane: lane + row });
    }
  }
  return { badges, stems, lanes: lanesOf(placed) };
}

function placeBars(entries: readonly ChartEntry[], segments: readonly AxisPiece[], size: number) {
  const placed: Box[] = [];
  const badges: (Omit<Badge, 'y'> & { lane: number })[] = [];
  const bars: { left: number; right: number; lane: number; stance: Stance }[] = [];
  for (const { first, last, number, stance } of [...entries].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )) {
    const [left, right] = [xOf(segments, first), xOf(segments, last + 1)];
    const x = clamp((left + right) / 2, SIDE + size / 2, CHART_WIDTH - SIDE - size / 2);
    const box = { left: Math.min(left, x - size / 2), right: Math.max(right, x + size / 2) };
    const lane = freeLane(placed, box.left - GAP, box.right + GAP, 1);
    placed.push({ ...box, lane, lanes: 1 });
    bars.push({ left, right: Math.max(right, left + 6), lane, stance });
    badges.push({ number, stance, x, lane });
  }
  return { badges, bars, lanes: lanesOf(placed) };
}

function freeLane(placed: readonly Box[], left: number, right: number, lanes: number): number {
  const meeting = placed.filter((box) => box.left < right && left < box.right);
  for (let lane = 0; ; lane++) {
    if (!meeting.some((box) => box.lane < lane + lanes && lane < box.lane + box.lanes)) return lane;
  }
}

function lanesOf(boxes: readonly Box[]): number {
  return boxes.reduce((most, { lane, lanes }) => Math.max(most, lane + lanes), 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
