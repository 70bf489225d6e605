import { addDays, addMonths, type CivilDay, toDayNumber, weekdayOf } from './civil.js';
import { completeYear, yearFromTold } from './complete-year.js';
import {
  type DateParts,
  formatDay,
  formatParts,
  formatWeek,
  isFullDay,
  precisionOfParts,
} from './date-value.js';
import { happenedAbroad } from './happened-abroad.js';
import { ONLY_SIGNS } from './log-entries.js';
import { sideOfNamed } from './named-event.js';
import type { Meaning } from './readers/reading.js';
import type { Resolved, Setting } from './setting.js';
import { bearingOf, isEntry, isSetOrAsked, wasOnceAhead, wouldBe } from './tense.js';
import { latestTold } from './told.js';
import { yearToldAround } from './told-year.js';

/** Completes a date from what the text told before and from publication. */
export function resolveCalendar(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  setting: Setting,
): Resolved | undefined {
  const parts = completed(meaning, setting);
  const value = parts && formatParts(parts);
  if (!parts || !value) return undefined;
  const basis =
    meaning.yearShift !== undefined || meaning.pointing || meaning.fromTold !== undefined
      ? 'relative'
      : meaning.year === undefined
        ? 'completed'
        : 'explicit';
  if (meaning.asWeekend)
    return isFullDay(parts) ? { ...weekendAt(parts), precision: 'day', basis } : undefined;
  if (meaning.asWeek)
    return isFullDay(parts) ? { value: formatWeek(parts), precision: 'week', basis } : undefined;
  return { value, precision: precisionOfParts(parts), basis };
}

/** The Saturday and Sunday that hold a day, or that a day of the week before them leads to. */
function weekendAt(day: CivilDay): { value: string; endValue: string } {
  const saturday = addDays(day, SATURDAY - weekdayOf(day));
  return { value: formatDay(saturday), endValue: formatDay(addDays(saturday, 1)) };
}

const SATURDAY = 6;
/** What is set in a sentence follows so soon on what set it. */
const SOON_DAYS = 60;

function completed(meaning: Extract<Meaning, { kind: 'calendar' }>, setting: Setting): DateParts | undefined {
  const { year, month, day, yearShift, fromTold, pointing } = meaning;
  if (month === undefined && day !== undefined) return completeMonth(day, setting, meaning.monthShift);
  const parts = { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  if (year !== undefined || month === undefined) return { ...parts, ...(year !== undefined && { year }) };
  const { published } = setting;
  if (fromTold !== undefined) {
    const told = latestTold(setting.told, (one) => one.parts.year !== undefined)?.parts;
    const toldYear = told && yearFromTold(told, month, fromTold);
    return toldYear === undefined ? parts : { ...parts, year: toldYear };
  }
  if (yearShift !== undefined) {
    return published?.year === undefined ? parts : { ...parts, year: published.year + yearShift };
  }
  const found =
    setting.sharedYear ??
    yearOfStamp(parts, setting) ??
    (pointing
      ? undefined
      : (yearOfStory(parts, setting) ?? yearBehind(parts, setting) ?? yearOfEntry(parts, setting))) ??
    (published && completeYear(month, day, published, pointing ?? wayOf(setting)));
  return found === undefined
    ? parts
    : { ...parts, year: yearOfWeekday(found, { ...meaning, ...parts }, published) };
}

/** Behind the stamp of an entry stands its time. */
const TIME_BEHIND = /^(?:,| at| [-–—])?\s{1,3}\d{1,2}[:.]\d{2}(?!\d)/;

/** "Jan 1, 02:10" of an entry below "Dec 31, 2021": the year in which it is nearest to the day above. */
function yearOfStamp({ month, day }: DateParts, { told, sentence, at, until }: Setting): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  if (!ONLY_SIGNS.test(sentence.slice(0, at)) || !TIME_BEHIND.test(sentence.slice(until))) return undefined;
  const head = latestTold(told, (one) => one.heads && one.statesYear && isFullDay(one.parts));
  return head && completeYear(month, day, head.parts, 'nearest');
}

/** What lies ahead of the report is not of a year long told: "lost much in 1997. It expects a profit for the year to Dec. 31". */
function yearOfStory(parts: DateParts, setting: Setting): number | undefined {
  const year = yearToldAround(parts, setting);
  const { published, sentence, at } = setting;
  if (year === undefined || published?.year === undefined || year >= published.year) return year;
  const bearing = bearingOf(sentence, at);
  return bearing?.ahead && bearing.by !== 'far' && !wouldBe(sentence, at) ? undefined : year;
}

/** "ruled on Jan. 5 that he must leave by Jan. 14": a day soon behind another of its sentence is of that one's year. */
function yearBehind({ month, day }: DateParts, { told, sentence }: Setting): number | undefined {
  const last = told.at(-1);
  if (last?.sentence !== sentence || !isFullDay(last.parts) || month === undefined || day === undefined)
    return undefined;
  const { year } = last.parts;
  const days = toDayNumber({ year, month, day }) - toDayNumber(last.parts);
  return days >= 0 && days <= SOON_DAYS ? year : undefined;
}

/** "1999: … April 12: …": an entry of a chronology goes on in the year of the one above it. */
function yearOfEntry(parts: DateParts, setting: Setting): number | undefined {
  const { told, block, published } = setting;
  const last = told.at(-1);
  const year = last?.parts.year;
  if (year === undefined || !last?.opens || !last.statesYear || last.block !== block - 1) return undefined;
  if (!isEntry(setting) || (parts.month ?? 0) < (last.parts.month ?? 0)) return undefined;
  const isToCome =
    published?.year !== undefined &&
    (year > published.year || (year === published.year && (parts.month ?? 0) > (published.month ?? 12)));
  return isToCome ? undefined : year;
}

/** The year nearest to publication, where the weekday that the text gives speaks for it and against the one chosen. */
function yearOfWeekday(
  chosen: number,
  { month, day, weekday }: DateParts & { weekday?: number },
  published: DateParts | undefined,
): number {
  if (weekday === undefined || month === undefined || day === undefined || !published) return chosen;
  const fits = (year: number) => weekdayOf({ year, month, day }) === weekday;
  const nearest = completeYear(month, day, published, 'nearest');
  return nearest !== undefined && !fits(chosen) && fits(nearest) ? nearest : chosen;
}

/** "until 3 September", "before Christmas", "through 5 p.m. May 2": a limit, which may be of either side. */
const LIMIT =
  /\b(?:until|till|for|before|through|ahead of)\s+(?:the\s+)?(?:(?:noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s+(?:[A-Z]{2,4}\s+)?)?$/i;
/** "was paid before March" is over as the paying is, if it may be of this month. */
const BEFORE = /\bbefore\s+(?:the\s+)?$/i;
const LIMIT_CHARS = 40;

/** "Prices for January will be released Friday": the figures are of a month just over. */
const FIGURES_FOR =
  /\b(?:prices?|sales|figures?|data|reports?|results?|output|orders|earnings|exports|imports|deficit|surplus|index|production|inflation|starts|claims|revenues?|income|spending)\s+for\s+$/i;
/** "the drop in May may mean more cuts" */
const CHANGE_IN =
  /\b(?:falls?|drops?|rises?|declines?|gains?|increases?|slumps?|jumps?|surges?|slowdown)\s+(?:in\s(?!the\s+month)[\p{L} -]{1,40}\s)?in\s+(?:the\s+month\s+of\s+)?$/iu;
/** "had money to get us to the end of March" */
const TO_END = /\bto\s+$/i;
const END = /^the\s+(?:very\s+)?end\s+of\b/i;

function wayOf(setting: Setting): 'ahead' | 'nearest' | 'mostlyPast' | 'behind' {
  const { sentence, at } = setting;
  const named = sideOfNamed(setting);
  if (named !== undefined) return named;
  if (wasOnceAhead(sentence, at)) return 'nearest';
  if (FIGURES_FOR.test(sentence.slice(0, at)) || CHANGE_IN.test(sentence.slice(0, at))) return 'mostlyPast';
  if (TO_END.test(sentence.slice(0, at)) && END.test(sentence.slice(at))) return 'nearest';
  const bearing = bearingOf(sentence, at);
  if (bearing?.by === 'verb' && bearing.ahead) return 'ahead';
  if (bearing?.by === 'verb' && BEFORE.test(sentence.slice(Math.max(0, at - LIMIT_CHARS), at)))
    return 'mostlyPast';
  if (LIMIT.test(sentence.slice(Math.max(0, at - LIMIT_CHARS), at)) || isSetOrAsked(sentence, at))
    return 'nearest';
  if (bearing === undefined && tellsPastAbroad(sentence, at)) return 'behind';
  if (bearing === undefined || bearing.ahead) return 'nearest';
  return bearing.by === 'verb' ? 'behind' : 'mostlyPast';
}

/** "Seit August fehlt sie", "Ende Juli war sie noch da" */
const SINCE_ABROAD = /(?<!\p{L})(?:seit|depuis|desde|sinds|dal?|dès)\s+(?:dem\s+|le\s+|el\s+)?$/iu;

function tellsPastAbroad(sentence: string, at: number): boolean {
  return SINCE_ABROAD.test(sentence.slice(Math.max(0, at - LIMIT_CHARS), at)) || happenedAbroad(sentence);
}

/** "on the 10th": of the month told last, else of the latest month that had that day before publication. */
function completeMonth(
  day: number,
  { told, published, block }: Setting,
  monthShift: number | undefined,
): DateParts | undefined {
  if (monthShift !== undefined) {
    const { year, month } = published ?? {};
    if (year === undefined || month === undefined) return undefined;
    return { ...addMonths(year, month, monthShift), day };
  }
  const context = latestTold(told, (one) => one.parts.month !== undefined, block);
  if (context) return { ...context.parts, day };
  if (!isFullDay(published)) return undefined;
  // What is dated a day behind was told in a zone where it was that day, or printed late.
  const month = day <= published.day + 1 ? published : addMonths(published.year, published.month, -1);
  return { year: month.year, month: month.month, day };
}
