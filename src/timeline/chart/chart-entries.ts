import type { Stance } from '../../answering/answer.js';
import { extentOf } from '../../dates/date-value.js';
import type { Event } from '../timeline.js';
import type { Extent } from './chart-axis.js';

/** What stands for an event in a picture. */
export interface ChartEntry extends Extent {
  readonly number: number;
  readonly stance: Stance;
}

/** Tells which of some events have a place in their picture: where any has a year, those with one. */
export function placeable(events: readonly Event[]): Event[] {
  const hasYears = events.some(({ date }) => date !== null && extentOf(date));
  return events.filter((event) => entryOf(event, 1, hasYears).length > 0);
}

/** Gives what stands for an event; nothing where it has no place. */
export function entryOf({ date, endDate, stance }: Event, number: number, hasYears: boolean): ChartEntry[] {
  const known = (value: string) => extentOf(hasYears ? value : value.replace('XXXX', '2000'));
  const extent = date === null ? undefined : known(date);
  if (!extent) return [];
  const last = (endDate && known(endDate)?.last) || extent.last;
  return [{ number, stance, first: extent.first, last: Math.max(last, extent.last) }];
}
