import type { Span } from '../language/span.js';
import type { Reading } from './readers/reading.js';

/**
 * Gives each time of day to the day that its sentence names; the nearest day wins, and of several times the nearest. A time whose sentence names no day
 * stays a reading of its own, to be resolved against the day told before.
 */
export function attachTimes(
  text: string,
  readings: readonly Reading[],
  sentences: readonly Span[],
): Reading[] {
  if (!readings.some(isClock)) return [...readings];
  const times = new Map<Reading, { readonly text: string; readonly gap: number }>();
  const attached = new Set<Reading>();
  let number = 0;
  for (const [i, clock] of readings.entries()) {
    while (number < sentences.length - 1 && (sentences[number]?.end ?? 0) <= clock.start) number++;
    if (!isClock(clock)) continue;
    const sentence = sentences[number] ?? { start: 0, end: text.length };
    const day = nearestDay(readings, i, sentence);
    if (day === undefined) continue;
    attached.add(clock);
    const near = { text: clock.timeText ?? '', gap: gap(day, clock) };
    const known = times.get(day);
    if (day.timeText === undefined && (known === undefined || near.gap < known.gap)) times.set(day, near);
  }
  return readings
    .filter((reading) => !attached.has(reading) && !(isClock(reading) && isPartOfDay(reading)))
    .map((reading) => {
      const timeText = times.get(reading)?.text;
      return timeText ? { ...reading, timeText } : reading;
    });
}

function nearestDay(readings: readonly Reading[], index: number, sentence: Span): Reading | undefined {
  const clock = readings[index];
  if (!clock) return undefined;
  let best: Reading | undefined;
  for (const step of [1, -1]) {
    for (let i = index + step; i >= 0 && i < readings.length; i += step) {
      const other = readings[i];
      if (!other || other.end > sentence.end || other.start < sentence.start) break;
      if (!namesDay(other)) continue;
      if (!best || gap(other, clock) < gap(best, clock)) best = other;
      break;
    }
  }
  return best;
}

function gap(a: Reading, b: Reading): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function namesDay({ meaning }: Reading): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.unit === 'day');
}

function isClock(reading: Reading): boolean {
  return reading.meaning.kind === 'clock';
}

/** "the morning of" without a day behind it dates nothing. */
function isPartOfDay(reading: Reading): boolean {
  return !/\d|noon|midnight/i.test(reading.timeText ?? '');
}
