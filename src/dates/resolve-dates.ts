import { addDays, type CivilDay, toDayNumber, weekdayOf } from './civil.js';
import { completeYear, yearFromTold } from './complete-year.js';
import { formatDay, formatParts, formatWeek, isFullDay, parseParts } from './date-value.js';
import { dayOfHoliday } from './moving-holidays.js';
import type { Meaning, Reading } from './readers/reading.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveShift, twinned } from './resolve-shift.js';
import type { Resolved, Setting } from './setting.js';
import { bearingOf, isSetOrAsked, liesAhead } from './tense.js';
import { latestTold, type Told } from './told.js';
import { SAYING_VERB } from './verbs.js';

/**
 * Resolves a wording to a date.
 * @returns undefined when the text does not let the date be known at all
 */
export function resolveReading(reading: Reading, setting: Setting): Resolved | undefined {
  const first = resolveMeaning(reading.meaning, setting);
  if (first === undefined || reading.endMeaning === undefined) return first;
  return withEnd(first, reading.meaning, reading.endMeaning);
}

function resolveMeaning(meaning: Meaning, setting: Setting): Resolved | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'part':
      return resolvePart(meaning, setting);
    case 'era':
      return { value: meaning.value, precision: meaning.unit, basis: 'explicit' };
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'week':
      return {
        value: `${meaning.year}-W${String(meaning.week).padStart(2, '0')}`,
        precision: 'week',
        basis: 'explicit',
      };
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'clock': {
      const day =
        latestTold(setting.told, hasDay, setting.block) ?? dayOfHeading(setting) ?? onlyDayTold(setting.told);
      return day && { value: day.value, precision: 'day', basis: 'relative' };
    }
  }
}

/** The year is found by the day that the holiday has about publication, and the day by the year. */
function resolveHoliday(
  { name, year, yearShift, pointing }: Extract<Meaning, { kind: 'holiday' }>,
  setting: Setting,
): Resolved | undefined {
  const about = year ?? setting.published?.year ?? setting.told.at(-1)?.parts.year;
  if (about === undefined) return undefined;
  const { month, day } = dayOfHoliday(name, about);
  const years = { ...(year !== undefined && { year }), ...(yearShift !== undefined && { yearShift }) };
  const parts = { month, day, ...years, ...(pointing && { pointing }) };
  const resolved = resolveCalendar({ kind: 'calendar', ...parts }, setting);
  const found = resolved && parseParts(resolved.value)?.year;
  return resolved && found !== undefined
    ? { ...resolved, value: formatDay(dayOfHoliday(name, found)) }
    : undefined;
}

function hasDay({ parts }: Told): boolean {
  return parts.day !== undefined;
}

/** The day that heads the part of a log that the time stands in. */
function dayOfHeading({ told, sentence, at }: Setting): Told | undefined {
  if (!OPENS_ENTRY.test(sentence.slice(0, at))) return undefined;
  return latestTold(told, (one) => one.heads && hasDay(one));
}

/** A log under its heading: its times are those of the day told before, where that is one alone. */
function onlyDayTold(told: readonly Told[]): Told | undefined {
  const day = latestTold(told, hasDay);
  const another = latestTold(told, (one) => hasDay(one) && one.value !== day?.value);
  return another ? undefined : day;
}

function resolvePart(meaning: Extract<Meaning, { kind: 'part' }>, setting: Setting): Resolved | undefined {
  if (meaning.fromTold !== undefined && meaning.year === undefined)
    return partFromTold(meaning, meaning.fromTold, setting);
  const isQuarter = meaning.part.startsWith('Q');
  const precision = isQuarter ? 'quarter' : 'season';
  const year = yearOfPart(meaning, setting);
  const basis =
    meaning.year !== undefined
      ? 'explicit'
      : meaning.pointing || meaning.yearShift !== undefined
        ? 'relative'
        : 'completed';
  return { value: `${year ?? 'XXXX'}-${meaning.part}`, precision, basis };
}

/** "- 14:05 Alerts fired.": nothing but the sign of a list stands before the time. */
const OPENS_ENTRY = /^[^\p{L}\p{N}]*$/u;

const FIRST_MONTHS = { Q1: 1, Q2: 4, Q3: 7, Q4: 10, SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** "the following spring": the first to begin after the date told last. */
function partFromTold(
  { part }: Extract<Meaning, { kind: 'part' }>,
  way: -1 | 0 | 1,
  { told }: Setting,
): Resolved | undefined {
  const { year, month } = told.at(-1)?.parts ?? {};
  if (year === undefined) return undefined;
  return {
    value: `${yearFromTold({ year, ...(month !== undefined && { month }) }, FIRST_MONTHS[part], way)}-${part}`,
    precision: part.startsWith('Q') ? 'quarter' : 'season',
    basis: 'relative',
  };
}

function yearOfPart(meaning: Extract<Meaning, { kind: 'part' }>, setting: Setting): number | undefined {
  const { year, yearShift, part, pointing } = meaning;
  if (year !== undefined) return year;
  const { published } = setting;
  if (published?.year === undefined) return undefined;
  if (yearShift !== undefined) return published.year + yearShift;
  const first = FIRST_MONTHS[part];
  if (pointing === 'past') {
    // "last summer" told in August is the year before's; told in September it is the one just over.
    const over = published.month !== undefined && published.month > first + 2;
    return over ? published.year : published.year - 1;
  }
  const way =
    pointing === 'future'
      ? 'ahead'
      : pointing === 'present'
        ? 'same'
        : liesAhead(setting.sentence, setting.at)
          ? 'ahead'
          : 'behind';
  if (way === 'same')
    return part === 'WI' && (published.month ?? 12) <= 3 ? published.year - 1 : published.year;
  return completeYear(first, undefined, published, way);
}

function resolveWeekday(
  meaning: Extract<Meaning, { kind: 'weekday' }>,
  setting: Setting,
): Resolved | undefined {
  if (setting.twin) return twinned(setting.twin);
  const relative = (day: CivilDay): Resolved =>
    meaning.asWeek
      ? { value: formatWeek(day), precision: 'week', basis: 'relative' }
      : { value: formatDay(day), precision: 'day', basis: 'relative' };
  const { published } = setting;
  const frame = sceneOf(setting);
  if (frame) {
    const ahead = (meaning.weekday - weekdayOf(frame) + 7) % 7;
    return relative(addDays(frame, meaning.pointing === 'past' ? ahead - 7 : ahead));
  }
  if (!isFullDay(published)) return undefined;
  const back = (weekdayOf(published) - meaning.weekday + 7) % 7;
  if (meaning.inWeek !== undefined)
    return relative(addDays(published, meaning.weekday - weekdayOf(published) + 7 * meaning.inWeek));
  if (meaning.weeks !== undefined) {
    const nearest = meaning.weeks > 0 ? 7 - back : -(back || 7);
    return relative(addDays(published, nearest + 7 * meaning.weeks));
  }
  if (meaning.pointing === 'past') return relative(addDays(published, back <= 1 ? -7 - back : -back));
  // The day of publication is called by its name too.
  if (back === 0 && meaning.pointing !== 'future') return relative(published);
  if (meaning.pointing !== 'future' && !isAhead(setting, 7 - back))
    return relative(addDays(published, -back));
  // Nobody calls yesterday "last Tuesday", nor tomorrow "next Thursday".
  const skipped = meaning.pointing === 'future' && back === 6 ? 7 : 0;
  return relative(addDays(published, 7 - back + skipped));
}

/** Further back than this a weekday belongs to the story told rather than to the report. */
const SCENE_DAYS = 31;
const SAYS_BEFORE = new RegExp(`\\b${SAYING_VERB}\\b[^.,;:]{0,24}$`, 'i');

/** The day of long ago that the story is at, from which its weekdays count; those of a saying are the report's own. */
function sceneOf({ told, block, published, sentence, at }: Setting): CivilDay | undefined {
  if (!isFullDay(published)) {
    const frame = latestTold(told, (one) => isFullDay(one.parts), block)?.parts;
    return isFullDay(frame) ? frame : undefined;
  }
  const last = told.at(-1);
  if (last?.block !== block || !last.statesYear || !isFullDay(last.parts)) return undefined;
  if (toDayNumber(published) - toDayNumber(last.parts) <= SCENE_DAYS) return undefined;
  return SAYS_BEFORE.test(sentence.slice(0, at)) ? undefined : last.parts;
}

/** What a will or a verb far off says does not move a day beyond the days around publication. */
const NEAR_AHEAD_DAYS = { verb: 7, will: 5, far: 3 } as const;

function isAhead({ sentence, at }: Setting, days: number): boolean {
  if (isSetOrAsked(sentence, at)) return true;
  const bearing = bearingOf(sentence, at);
  return bearing?.ahead === true && days <= NEAR_AHEAD_DAYS[bearing.by];
}

/** The end takes its year from the start; "December to February 2018" starts the year before. */
function withEnd(first: Resolved, start: Meaning, end: Meaning): Resolved | undefined {
  const from = parseParts(first.value);
  if (!from || end.kind !== 'calendar' || start.kind !== 'calendar') return first;
  const wraps = (end.month ?? 0) < (start.month ?? 0) && (end.year === undefined || end.year === start.year);
  const endYear = end.month === undefined ? end.year : (end.year ?? from.year);
  const startYear = wraps && start.year !== undefined && from.year !== undefined ? from.year - 1 : from.year;
  const last = wraps && start.year === undefined && endYear !== undefined ? endYear + 1 : endYear;
  const value = formatParts({ ...from, ...(startYear !== undefined && { year: startYear }) });
  const endValue = formatParts({
    ...(last !== undefined && { year: last }),
    ...(end.month !== undefined && { month: end.month }),
    ...(end.day !== undefined && { day: end.day }),
  });
  if (!value) return undefined;
  return endValue && endValue !== value ? { ...first, value, endValue } : { ...first, value };
}
