import { completeYear, yearFromTold } from './complete-year.js';
import { formatDay, formatParts, parseParts } from './date-value.js';
import { dayInRow, OPENS_ENTRY } from './log-entries.js';
import { dayOfHoliday } from './moving-holidays.js';
import type { Meaning, Reading } from './readers/reading.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveReport } from './resolve-report.js';
import { resolveSameDay } from './resolve-same-day.js';
import { resolveShift } from './resolve-shift.js';
import { resolveWeekday } from './resolve-weekday.js';
import type { Resolved, Setting } from './setting.js';
import { bearingOf, liesAhead } from './tense.js';
import { latestTold, type Told } from './told.js';

/**
 * Resolves a wording to a date.
 * @returns undefined when the text does not let the date be known at all
 */
export function resolveReading(reading: Reading, setting: Setting): Resolved | undefined {
  const first =
    resolveInRow(reading, setting) ??
    resolveMeaning(reading.meaning, setting) ??
    resolveInMessage(reading, setting);
  if (first === undefined || reading.endMeaning === undefined) return first;
  return withEnd(first, reading.meaning, reading.endMeaning);
}

/** "00:12" below "23:58": a time that opens an entry goes on from the one above. */
function resolveInRow(reading: Reading, setting: Setting): Resolved | undefined {
  if (reading.meaning.kind !== 'clock') return undefined;
  const value = dayInRow(reading, setting, () => resolveMeaning(reading.meaning, setting)?.value);
  return value === undefined ? undefined : { value, precision: 'day', basis: 'relative' };
}

/** "It went down at 23:40", written at 23:58: the day of the message, unless that hour was still to come. */
function resolveInMessage({ meaning, timeText }: Reading, { writtenAt }: Setting): Resolved | undefined {
  const [, hour = '', minute = ''] =
    /^(?:\p{L}+ ){0,2}(\d{1,2})[:.](\d{2})(?!\s?[ap]\.?m)/iu.exec(timeText ?? '') ?? [];
  if (meaning.kind !== 'clock' || writtenAt === undefined || hour === '') return undefined;
  const [day = '', time = ''] = writtenAt.split('T');
  return `${hour.padStart(2, '0')}:${minute}` <= time
    ? { value: day, precision: 'day', basis: 'relative' }
    : undefined;
}

function resolveMeaning(meaning: Meaning, setting: Setting): Resolved | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'part':
      return resolvePart(meaning, setting);
    case 'report':
      return resolveReport(meaning, setting);
    case 'decades':
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
    case 'same-day':
      return resolveSameDay(meaning, setting);
    case 'clock': {
      const day =
        latestTold(setting.told, hasDay, setting.block) ??
        dayOfHeading(setting) ??
        onlyDayTold(setting) ??
        dayOfTitle(setting);
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

/** A log under its heading: its times are those of the day told before, where that is one alone beside the page's own. */
function onlyDayTold({ told }: Setting): Told | undefined {
  const day = latestTold(told, (one) => hasDay(one) && !one.stamps) ?? latestTold(told, hasDay);
  const another = latestTold(told, (one) => hasDay(one) && !one.stamps && one.value !== day?.value);
  return another ? undefined : day;
}

/** "Postmortem: outage of 14 November 2022" above a list of times. */
function dayOfTitle({ told, sentence, at }: Setting): Told | undefined {
  const [first, second] = told;
  if (first?.block !== 0 || !hasDay(first) || second?.block === 0) return undefined;
  return OPENS_ENTRY.test(sentence.slice(0, at)) ? first : undefined;
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

const FIRST_MONTHS = { Q1: 1, Q2: 4, Q3: 7, Q4: 10, SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** So long after a quarter its figures are still to be told. */
const REPORTED_MONTHS = 2;

/** "expects a third-quarter loss", told in October, is of the quarter just over, and in September of the one running. */
function stillTold(part: Extract<Meaning, { kind: 'part' }>['part'], month: number | undefined): boolean {
  const behind = (month ?? 0) - FIRST_MONTHS[part];
  return behind >= 0 && behind <= 2 + (part.startsWith('Q') ? REPORTED_MONTHS : 0);
}

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

/** "before summer", where nothing tells that it is over, is the nearest. */
const LIMIT_BEFORE = /\b(?:before|until|till)\s+(?:the\s+)?$/i;

function wayOfPart({ sentence, at }: Setting): 'ahead' | 'behind' | 'nearest' {
  const bearing = bearingOf(sentence, at);
  if (LIMIT_BEFORE.test(sentence.slice(0, at)) && (bearing === undefined || bearing.by === 'far'))
    return 'nearest';
  return (bearing?.by === 'will' && bearing.ahead) || liesAhead(sentence, at) ? 'ahead' : 'behind';
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
  const way = pointing === 'future' ? 'ahead' : pointing === 'present' ? 'same' : wayOfPart(setting);
  if (way === 'same')
    return part === 'WI' && (published.month ?? 12) <= 3 ? published.year - 1 : published.year;
  if (way === 'ahead' && pointing === undefined && stillTold(part, published.month)) return published.year;
  return completeYear(first, undefined, published, way);
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
