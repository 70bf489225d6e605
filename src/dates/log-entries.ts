import { stepClock } from '../language/clock-steps.js';
import { addDays } from './civil.js';
import { formatDay, isFullDay } from './date-value.js';
import type { Reading } from './readers/reading.js';
import type { Resolved, Setting } from './setting.js';
import { minutesOf } from './time-of-day.js';
import type { Told } from './told.js';

/** Nothing but the sign of a list stands before the date of an entry. */
export const ONLY_SIGNS = /^[^\p{L}\p{N}]*$/u;
/** "- 14:05 Alerts fired.", "Time: 14:05 · …": nothing but the sign of a list or the name of its column stands before the time. */
export const OPENS_ENTRY =
  /^(?:[^\p{L}\p{N}]*|\s{0,3}(?:time|clock|uhrzeit|zeit|hora|heure|klokken)(?:\s?\([^()]{1,12}\))?\s?[:：]\s?)$/iu;
/** How far back the entry above may stand, in dates told. */
const REACH = 20;
const NIGHT = /\b(?:over)?night|\bnacht|\bnuit|\bnoche/i;
/** Of a night between two days what is earlier than this is of the second; hours. */
const MORNING = 8;
const NOON = 12;

type Place = Pick<Setting, 'told' | 'sentence' | 'at'>;

/**
 * Tells the day of a time that opens an entry from the entry above it and, for the first, from the head over both.
 * @param headed - the day that the head or the text tells otherwise
 * @returns undefined where no such thing tells
 */
export function dayInRow(
  { timeText }: Reading,
  place: Place,
  headed: () => string | undefined,
): string | undefined {
  const minutes = timeIn(timeText, place);
  if (minutes === undefined) return undefined;
  const above = entryAbove(place.told);
  if (above?.entry !== undefined) {
    const { days } = stepClock(above.entry, minutes);
    return days === 0 ? above.value : moved(above, days);
  }
  const day = headed();
  const span = daysTold(place.told, day);
  if (span !== undefined)
    return minutes < MORNING * 60 && NIGHT.test(span.sentence) ? span.days[1] : undefined;
  const [first, second] = (day === undefined && twoDaysTold(place.told)) || [];
  return minutes < MORNING * 60 ? second : minutes >= NOON * 60 ? first : undefined;
}

/** "It began on 5 June and ended on 6 June": all the days told, where they are two on end. */
function twoDaysTold(told: readonly Told[]): readonly [string, string] | undefined {
  const days = told.filter(({ parts, stamps }) => parts.day !== undefined && !stamps);
  const [first, second, another] = [...new Map(days.map((one) => [one.value, one])).values()];
  if (first === undefined || second === undefined || another !== undefined) return undefined;
  return moved(first, 1) === second.value ? [first.value, second.value] : undefined;
}

/** Reads of a date what the entries below it go on from: its time, where it opens an entry, and the span that it begins. */
export function entryTimeOf(
  { timeText }: Reading,
  { value, endValue }: Resolved,
  place: Place,
): Pick<Told, 'entry' | 'endValue'> {
  const minutes = timeIn(timeText, place);
  if (minutes === undefined) return endValue === undefined ? {} : { endValue };
  const above = entryAbove(place.told);
  const { way } = stepClock(above?.entry, minutes);
  const days = above?.entry?.days ?? daysTold(place.told, value)?.days;
  return { entry: { minutes, way, ...(days !== undefined && { days }) } };
}

function timeIn(timeText: string | undefined, { sentence, at }: Place): number | undefined {
  if (timeText === undefined || !/\d/.test(timeText) || !OPENS_ENTRY.test(sentence.slice(0, at)))
    return undefined;
  return minutesOf(timeText);
}

/** The entry above; none where a head stands between. */
function entryAbove(told: readonly Told[]): Told | undefined {
  for (let i = told.length - 1; i >= Math.max(0, told.length - REACH); i--) {
    const one = told[i];
    if (one?.entry !== undefined) return one;
    if (one?.heads && one.parts.day !== undefined) return undefined;
  }
  return undefined;
}

/** Two days on end that are told as one span, of which a day is one. */
function daysTold(
  told: readonly Told[],
  day: string | undefined,
): { readonly days: readonly [string, string]; readonly sentence: string } | undefined {
  const span = told.findLast(
    ({ endValue, value }) => endValue !== undefined && (day === value || day === endValue),
  );
  if (span?.endValue === undefined || moved(span, 1) !== span.endValue) return undefined;
  return { days: [span.value, span.endValue], sentence: span.sentence };
}

/** The day before or after; of two days that the head tells the first or the second alone. */
function moved({ value, parts, entry }: Told, days: -1 | 1): string | undefined {
  const full = { ...parts, year: parts.year ?? ANY_YEAR };
  if (!isFullDay(full)) return undefined;
  const next = formatDay(addDays(full, days));
  const written = parts.year === undefined ? `XXXX${next.slice(4)}` : next;
  // The newest first may be of one day or of two: only the head tells.
  const isKnown = entry?.days === undefined ? entry === undefined || days > 0 : entry.days.includes(written);
  return isKnown ? written : value;
}

const ANY_YEAR = 2001;
