import type { Reading } from './readers/reading.js';

const JOINED = /^(?:\s*(?:,|and|or|to|through|until|–|-|&|,\s*and))?\s*(?:on\s+|the\s+|again\s+on\s+)?$/;
const BESIDE = /^\s*(?:[(,_–—]|--?)\s*(?:on\s+)?$/;
const DATES_EVENT =
  /^\s+(?:to\s+)?(?:the|his|her|its|their|that|an?)\s+(?:[\w’'-]+\s+){1,5}(?:on|of)\s+(?:the\s+)?$/i;

/**
 * Finds the reading that another leans on: the explicit day right beside a relative wording, as in "yesterday (October 23)"
 * or "October 23 (yesterday)", or the date that "two days after" counts from.
 */
export function besideOf(
  slice: string,
  readings: readonly Reading[],
  index: number,
): { role: 'twin' | 'next'; index: number } | undefined {
  const [before, reading, behind] = [readings[index - 1], readings[index], readings[index + 1]];
  if (!reading) return undefined;
  const { meaning } = reading;
  if (meaning.kind === 'shift' && meaning.anchor === 'next') return { role: 'next', index: index + 1 };
  // "a day after the raid on May 5": the event named is dated right behind.
  if (countsFromEvent(reading) && isDay(behind) && DATES_EVENT.test(slice.slice(reading.end, behind.start)))
    return { role: 'next', index: index + 1 };
  const relative =
    meaning.kind === 'weekday' ||
    (meaning.kind === 'shift' && (meaning.unit === 'day' || meaning.anchor === 'told'));
  if (!relative) return undefined;
  const names = (other: Reading | undefined) =>
    isDay(other) || (countsFromEvent(reading) && isWeekday(other));
  if (isDay(behind) && BESIDE.test(slice.slice(reading.end, behind.start)))
    return { role: 'twin', index: index + 1 };
  if (before && names(before) && BESIDE.test(slice.slice(before.end, reading.start)))
    return { role: 'twin', index: index - 1 };
  return undefined;
}

/** "on Thursday, a day after the raid" */
function countsFromEvent({ meaning }: Reading): boolean {
  return meaning.kind === 'shift' && meaning.event !== undefined;
}

function isWeekday(reading: Reading | undefined): boolean {
  return reading?.meaning.kind === 'weekday';
}

function isDay(reading: Reading | undefined): reading is Reading {
  return reading?.meaning.kind === 'calendar' && reading.meaning.day !== undefined;
}

/** Gives each reading the year at the end of its row of dates, which holds for all of it: "on March 3 and April 5, 2017". */
export function sharedYears(slice: string, readings: readonly Reading[]): (number | undefined)[] {
  const years: (number | undefined)[] = [];
  for (let i = readings.length - 1; i >= 0; i--) {
    const [reading, next] = [readings[i], readings[i + 1]];
    if (reading?.meaning.kind !== 'calendar' || reading.meaning.month === undefined) continue;
    if (next?.meaning.kind !== 'calendar' || next.meaning.month === undefined) continue;
    if (reading.meaning.year !== undefined || !JOINED.test(slice.slice(reading.end, next.start))) continue;
    years[i] = next.meaning.year ?? years[i + 1];
  }
  return years;
}
