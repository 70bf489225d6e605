import { altText } from '../timeline/chart/alt-text.js';
import { drawTimeline } from '../timeline/chart/chart.js';
import { toPng } from '../timeline/chart/chart-png.js';
import type { Event } from '../timeline/timeline.js';

/** A picture of a timeline, and in words what it shows. */
export interface Picture {
  readonly png: Uint8Array;
  /** Alternative text, at most 1024 UTF-16 units. */
  readonly description: string;
}

/** Draws some events, numbered from `firstNumber`; null where there is too little to draw. */
export function drawPicture(events: readonly Event[], firstNumber: number): Picture | null {
  const timeline = { events, undated: [] };
  const svg = drawTimeline(timeline, firstNumber);
  return svg === null ? null : { png: toPng(svg), description: altText(timeline, firstNumber) };
}
