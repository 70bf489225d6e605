import { fromDayNumber } from '../dates/civil.js';
import { extentOf } from '../dates/date-value.js';
import { isWithin } from './filter-events.js';
import type { Event } from './timeline.js';

/** A month, year, decade or century of a timeline; `from` and `to` are ISO 8601 and inclusive. */
export interface Stretch {
  /** What it is called, as `Event.date`: `2018-09`, `2018`, `201`, `20`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** How many events a timeline from `from` to `to` shows, those without a year included. */
  readonly events: number;
}

/** How many figures of a day, such as `20180910`, each kind of stretch is told by. */
const FIGURES = [4, 3, 2] as const;

/**
 * Cuts a timeline into stretches in order of time: years where they are at most so many, else decades, else centuries;
 * months where all is of one year.
 * @param limits - of the timeline, which no stretch passes
 * @param most - stretches
 * @returns none where everything is of one month, or no event has a year
 */
export function stretchesOf(
  events: readonly Event[],
  limits: { readonly from?: string; readonly to?: string },
  most: number,
): Stretch[] {
  const days = events.flatMap(({ date }) => beginningOf(date, limits.from) ?? []);
  const of = (figures: number) => [...new Set(days.map((day) => day.slice(0, figures)))].sort();
  const years = of(4);
  const names = years.length === 1 ? of(7) : FIGURES.map(of).find((found) => found.length <= most);
  if (names === undefined || names.length < 2) return [];
  return names.map((name) => {
    const span = {
      from: later(limits.from, name.padEnd(4, '0')),
      to: earlier(limits.to, name.padEnd(4, '9')),
    };
    return { name, ...span, events: events.filter((event) => isWithin(event, span)).length };
  });
}

/** The day on which an event begins, as far as it is shown; nothing without a year. */
function beginningOf(date: string | null, from: string | undefined): string | undefined {
  const begins = date === null ? undefined : extentOf(date)?.first;
  if (begins === undefined) return undefined;
  const least = from === undefined ? begins : (extentOf(from)?.first ?? begins);
  const { year, month } = fromDayNumber(Math.max(begins, least));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function later(limit: string | undefined, from: string): string {
  return limit !== undefined && (extentOf(limit)?.first ?? 0) > (extentOf(from)?.first ?? 0) ? limit : from;
}

function earlier(limit: string | undefined, to: string): string {
  return limit !== undefined && (extentOf(limit)?.last ?? 0) < (extentOf(to)?.last ?? 0) ? limit : to;
}
