import type { Stance } from '../../answering/answer.js';
import type { Timeline } from '../timeline.js';
import { altText } from './alt-text.js';
import { type AxisPiece, BREAK_WIDTH, LABEL_SIZE } from './chart-axis.js';
import {
  BAR_HEIGHT,
  type Badge,
  CHART_WIDTH,
  type ChartLayout,
  LEGEND_LEFT,
  LEGEND_MARK,
  LEGEND_SIZE,
  layChart,
} from './chart-layout.js';
import { type ChartWords, englishChart } from './chart-words.js';
import { textWidth } from './text-width.js';

/** An opaque card, so that the picture reads the same on a dark and on a light page. */
const CARD = '#1b1e27';
const EDGE = '#454b5b';
const GRID = '#333948';
const AXIS = '#aab2c5';
const TEXT = '#eef1f7';
const QUIET = '#aab2c5';
const INK = '#12141a';

/** Told apart by shape first; the colours stay apart for every common colour blindness (after Okabe and Ito). */
const COLOURS: Readonly<Record<Stance, string>> = {
  reported: '#6fc0f5',
  statement: '#d9dde8',
  claim: '#f5a623',
  denial: '#e58fc0',
};

/**
 * Draws a timeline, each event with its number in the list. A day is a point on the axis; what lasts, or is known by
 * its month or year, is a bar. Pure: the same timeline gives the same SVG, letter for letter.
 * @param firstNumber - the number that the list gives to the first event
 * @returns SVG of 800 units' width, or null for fewer than two events that can be placed
 */
export function drawTimeline(
  timeline: Timeline,
  firstNumber = 1,
  words: ChartWords = englishChart,
): string | null {
  const layout = layChart(timeline, firstNumber, words);
  return layout && toSvg(layout, altText(timeline, firstNumber, words), words);
}

function toSvg(layout: ChartLayout, title: string, words: ChartWords): string {
  const { height, segments, size } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${n(height)}" viewBox="0 0 ${CHART_WIDTH} ${n(height)}" font-family="Inter" role="img">`,
    `<title>${title}</title>`,
    `<rect x="1" y="1" width="${CHART_WIDTH - 2}" height="${n(height - 2)}" rx="22" fill="${CARD}" stroke="${EDGE}" stroke-width="2"/>`,
    ...segments.flatMap((segment) => drawGrid(segment, layout)),
    ...layout.bars.map(
      ({ left, right, y, stance }) =>
        `<rect x="${n(left)}" y="${n(y)}" width="${n(right - left)}" height="${BAR_HEIGHT}" rx="4" fill="${COLOURS[stance]}"/>`,
    ),
    ...drawAxis(layout),
    ...layout.stems.map(
      ({ x, toX, toY }) =>
        `<path d="M${n(x)} ${n(layout.baseline)}L${n(toX)} ${n(toY)}" stroke="${AXIS}" stroke-width="2.5" fill="none"/><circle cx="${n(x)}" cy="${n(layout.baseline)}" r="6.5" fill="${TEXT}"/>`,
    ),
    ...layout.badges.map((badge) => drawBadge(badge, size)),
    drawLegend(layout, words),
    '</svg>',
    '',
  ].join('\n');
}

function drawGrid({ ticks }: AxisPiece, { labelsTop }: ChartLayout): string[] {
  return ticks.flatMap(({ x, label, year }) => [
    `<path d="M${n(x)} 20V${n(labelsTop)}" stroke="${GRID}" stroke-width="2"/>`,
    text(x, labelsTop + 26, label, { size: LABEL_SIZE, fill: TEXT }),
    ...(year === undefined ? [] : [text(x, labelsTop + 54, year, { size: 22, fill: QUIET })]),
  ]);
}

function drawAxis({ segments, baseline }: ChartLayout): string[] {
  return segments.flatMap(({ left, right }, i) => {
    const [from, to] = [i === 0 ? 24 : left, i === segments.length - 1 ? CHART_WIDTH - 24 : right];
    const line = `<path d="M${n(from)} ${n(baseline)}H${n(to)}" stroke="${AXIS}" stroke-width="4" stroke-linecap="round"/>`;
    if (i === segments.length - 1) return [line];
    const middle = right + BREAK_WIDTH / 2;
    const slash = (x: number) => `M${n(x - 5)} ${n(baseline + 13)}L${n(x + 5)} ${n(baseline - 13)}`;
    return [
      line,
      `<path d="${slash(middle - 6)}${slash(middle + 6)}" stroke="${AXIS}" stroke-width="4" stroke-linecap="round"/>`,
    ];
  });
}

function drawBadge({ number, stance, x, y }: Badge, size: number): string {
  const figures = String(number);
  const fontSize =
    size * (figures.length > 2 ? 0.4 : figures.length === 2 && stance === 'claim' ? 0.48 : 0.54);
  return `${shape(stance, x, y, size)}${text(x, y + fontSize * 0.36, figures, { size: fontSize, fill: INK, bold: true })}`;
}

/** Reported: a disc. Claim: a diamond. Denial: a square. Statement: a hexagon. */
function shape(stance: Stance, x: number, y: number, size: number): string {
  const paint = `fill="${COLOURS[stance]}" stroke="${CARD}" stroke-width="3"`;
  const r = size / 2;
  if (stance === 'reported') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${paint}/>`;
  if (stance === 'denial') {
    const side = size * 0.88;
    return `<rect x="${n(x - side / 2)}" y="${n(y - side / 2)}" width="${n(side)}" height="${n(side)}" rx="5" ${paint}/>`;
  }
  const corners: readonly (readonly [number, number])[] =
    stance === 'claim'
      ? [
          [0, -1.18],
          [1.18, 0],
          [0, 1.18],
          [-1.18, 0],
        ]
      : [
          [-0.52, -0.9],
          [0.52, -0.9],
          [1.04, 0],
          [0.52, 0.9],
          [-0.52, 0.9],
          [-1.04, 0],
        ];
  const path = corners
    .map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${n(x + dx * r)} ${n(y + dy * r)}`)
    .join('');
  return `<path d="${path}Z" ${paint} stroke-linejoin="round"/>`;
}

function drawLegend({ stances, height, hasYears, noteDrop }: ChartLayout, words: ChartWords): string {
  const y = height - 30 - noteDrop;
  const style = { size: LEGEND_SIZE, fill: QUIET };
  let x = LEGEND_LEFT;
  const items = stances.map((stance) => {
    const label = words.stance[stance];
    const item = `${shape(stance, x + 10, y, 22)}${text(x + 30, y + 8, label, { ...style, anchor: 'start' })}`;
    x += LEGEND_MARK + textWidth(label, LEGEND_SIZE);
    return item;
  });
  const note = hasYears
    ? ''
    : text(CHART_WIDTH - LEGEND_LEFT, y + noteDrop + 8, words.yearNotStated, { ...style, anchor: 'end' });
  return items.join('') + note;
}

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function text(
  x: number,
  y: number,
  words: string,
  { size, fill, bold = false, anchor = 'middle' }: TextStyle,
): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${bold ? 700 : 500}" fill="${fill}" text-anchor="${anchor}">${words}</text>`;
}

/** Tenths of a pixel are enough, and every machine prints them alike. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
