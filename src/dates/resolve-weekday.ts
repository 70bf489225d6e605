import { addDays, type CivilDay, toDayNumber, weekdayOf } from './civil.js';
import { type DateParts, formatDay, isFullDay } from './date-value.js';
import { namesPlanned, sideOfNamed } from './named-event.js';
import type { Meaning } from './readers/reading.js';
import { twinned } from './resolve-shift.js';
import type { Resolved, Setting } from './setting.js';
import { bearingOf, isEntry, isSetOrAsked, wasDue, wasOnceAhead, wouldBe } from './tense.js';
import { latestTold, type Told } from './told.js';
import { SAYING_VERB } from './verbs.js';

const DAYS_OF_WEEK = 7;

type Weekday = Extract<Meaning, { kind: 'weekday' }>;

/** Finds the day that a weekday means: counted from the day that the text is at, else from publication, by what its verb tells. */
export function resolveWeekday(meaning: Weekday, setting: Setting): Resolved | undefined {
  if (setting.twin) return twinned(setting.twin);
  const day = dayOfEntry(setting);
  if (day !== undefined) return resolveWeekday(meaning, { ...setting, published: day, told: [] });
  const meant =
    namedBefore(meaning, setting) ??
    (meaning.ofToldWeek ? ofToldWeek(meaning, setting) : entryBehind(meaning, setting)) ??
    besideTold(meaning, setting) ??
    besidePublication(meaning, setting);
  return (
    meant && {
      value: formatDay(meant),
      ...(meaning.asWeekend && { endValue: formatDay(addDays(meant, 1)) }),
      precision: 'day',
      basis: 'relative',
    }
  );
}

/** The weekday next to the day that the text is at, where it is at one. */
function besideTold(meaning: Weekday, setting: Setting): CivilDay | undefined {
  const frame = meaning.fromTold ? latestDayTold(setting) : (sceneOf(setting) ?? saidOn(setting));
  if (frame === undefined) return undefined;
  if (meaning.fromTold) return firstBeside(frame, meaning);
  const ahead = (meaning.weekday - weekdayOf(frame) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return addDays(frame, meaning.pointing === 'past' ? ahead - DAYS_OF_WEEK : ahead);
}

/** The weekday next to publication, on the side that its words and its verb tell. */
function besidePublication(meaning: Weekday, setting: Setting): CivilDay | undefined {
  const { published } = setting;
  if (!isFullDay(published)) return undefined;
  const back = (weekdayOf(published) - meaning.weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (meaning.inWeek !== undefined) {
    const days = meaning.weekday - weekdayOf(published) + DAYS_OF_WEEK * meaning.inWeek;
    // "this weekend" of what is told as past is the one just over.
    const isOver = meaning.asWeekend && meaning.inWeek === 0 && days > 0 && isPast(setting);
    return addDays(published, isOver ? days - DAYS_OF_WEEK : days);
  }
  if (meaning.weeks !== undefined) {
    const nearest = meaning.weeks > 0 ? DAYS_OF_WEEK - back : -(back || DAYS_OF_WEEK);
    return addDays(published, nearest + DAYS_OF_WEEK * meaning.weeks);
  }
  if (meaning.pointing === 'past') return addDays(published, back <= 1 ? -DAYS_OF_WEEK - back : -back);
  // The day of publication is called by its name too.
  if (back === 0 && meaning.pointing !== 'future') return published;
  if (meaning.side !== undefined)
    return addDays(published, meaning.side === 'ahead' ? DAYS_OF_WEEK - back : -back);
  if (meaning.pointing !== 'future' && !isAhead(setting, DAYS_OF_WEEK - back))
    return addDays(published, -back);
  // Nobody calls yesterday "last Tuesday", nor tomorrow "next Thursday".
  const skipped = meaning.pointing === 'future' && back === 6 ? DAYS_OF_WEEK : 0;
  return addDays(published, DAYS_OF_WEEK - back + skipped);
}

/** A day with no more words than its own heads what was written on it; UTF-16 code units. */
const ENTRY_HEAD_CHARS = 28;

/** The day of the entry of a diary, from which its weekdays count, where nothing else says when it was written. */
function dayOfEntry({ published, told, block }: Setting): CivilDay | undefined {
  if (isFullDay(published) || latestTold(told, (one) => isFullDay(one.parts), block)) return undefined;
  const head = latestTold(told, (one) => one.heads && isFullDay(one.parts));
  return head && isFullDay(head.parts) && head.sentence.trim().length <= ENTRY_HEAD_CHARS
    ? head.parts
    : undefined;
}

/** Behind so many days a weekday told with its date is named again: "on Friday 2 August … on Friday". */
const NAMED_AGAIN_DAYS = 21;

/** The date that the same paragraph gave for a day of that name; what is to come or points elsewhere names another. */
function namedBefore(
  { weekday, pointing, inWeek, weeks, asWeekend }: Weekday,
  { told, block, published, sentence, at }: Setting,
): CivilDay | undefined {
  if (pointing ?? inWeek ?? weeks ?? asWeekend) return undefined;
  const day = latestTold(told, (one) => one.namesWeekday === weekday, block)?.parts;
  if (!isFullDay(day) || !isFullDay(published)) return undefined;
  const ago = toDayNumber(published) - toDayNumber(day);
  return ago >= 0 && ago <= NAMED_AGAIN_DAYS && !bearingOf(sentence, at)?.ahead ? day : undefined;
}

/** "He last did so on Friday, Nov. 19, 1982. That Sunday …" */
function ofToldWeek({ weekday }: Weekday, { told }: Setting): CivilDay | undefined {
  const day = told.at(-1)?.parts;
  return day && isFullDay(day)
    ? addDays(day, (weekday - weekdayOf(day) + DAYS_OF_WEEK) % DAYS_OF_WEEK)
    : undefined;
}

/** "Thursday: … Sunday: …": an entry of a chronology comes behind the one above it, if that leads to no day to come. */
function entryBehind({ weekday, pointing }: Weekday, setting: Setting): CivilDay | undefined {
  const last = setting.told.at(-1);
  if (pointing !== undefined || !isEntry(setting) || !last?.opens || last.block !== setting.block - 1)
    return undefined;
  if (!isFullDay(last.parts) || !isFullDay(setting.published)) return undefined;
  const day = firstBeside(last.parts, { kind: 'weekday', weekday });
  const ahead = toDayNumber(day) - toDayNumber(setting.published);
  return ahead <= 0 && ahead > -DAYS_OF_WEEK ? day : undefined;
}

function latestDayTold({ told }: Setting): CivilDay | undefined {
  const frame = latestTold(told, (one) => isFullDay(one.parts))?.parts;
  return isFullDay(frame) ? frame : undefined;
}

/** The first day of a name before or after another: "the following Tuesday". */
function firstBeside(from: CivilDay, { weekday, pointing }: Weekday): CivilDay {
  const ahead = (weekday - weekdayOf(from) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (pointing === 'past') return addDays(from, ahead - DAYS_OF_WEEK);
  return addDays(from, ahead || DAYS_OF_WEEK);
}

/** "said Friday that the bridge would reopen Sunday": that day lies ahead of the saying, which was within the week. */
function saidOn({ told, published, sentence, at }: Setting): CivilDay | undefined {
  if (!isFullDay(published) || !wouldBe(sentence, at)) return undefined;
  const daysAgo = (day: CivilDay) => toDayNumber(published) - toDayNumber(day);
  const isSaid = (day: DateParts): day is CivilDay =>
    isFullDay(day) && daysAgo(day) >= 0 && daysAgo(day) < DAYS_OF_WEEK;
  const said = latestTold(told, (one) => one.sentence === sentence && isSaid(one.parts))?.parts;
  return said && isSaid(said) ? addDays(said, 1) : undefined;
}

/** Further back than this a weekday belongs to the story told rather than to the report. */
const SCENE_DAYS = 31;
const SAYS_BEFORE = new RegExp(`\\b${SAYING_VERB}\\b[^.,;:]{0,24}$`, 'i');

const SAID_RIGHT_BEFORE = new RegExp(`\\b${SAYING_VERB}\\s+(?:on\\s+)?$`, 'i');

/** Whether a day of the week around publication was told: then bare weekdays are of that week too. */
function tellsNews(told: readonly Told[], published: CivilDay): boolean {
  return (
    latestTold(
      told,
      ({ parts }) =>
        isFullDay(parts) && Math.abs(toDayNumber(published) - toDayNumber(parts)) <= DAYS_OF_WEEK,
    ) !== undefined
  );
}

/** The day of long ago that the story is at, from which its weekdays count; those of a saying are the report's own. */
function sceneOf({ told, block, published, sentence, at }: Setting): CivilDay | undefined {
  if (!isFullDay(published)) {
    const frame = (
      latestTold(told, (one) => isFullDay(one.parts), block) ??
      latestTold(told, (one) => one.heads && isFullDay(one.parts))
    )?.parts;
    return isFullDay(frame) ? frame : undefined;
  }
  const last = told.at(-1);
  if (last?.block !== block || !last.statesYear || !last.opens || !isFullDay(last.parts)) return undefined;
  if (toDayNumber(published) - toDayNumber(last.parts) <= SCENE_DAYS) return undefined;
  if (tellsNews(told, published)) return undefined;
  return SAYS_BEFORE.test(sentence.slice(0, at)) ? undefined : last.parts;
}

/** What a will or a verb far off says does not move a day beyond the days around publication. */
const NEAR_AHEAD_DAYS = { verb: 7, will: 5, due: 4, far: 3 } as const;

/** The first day that a report names, as that of a saying: a report may be stamped a day before it, by the zone of its place. */
function opensReport({ told, sentence, at }: Setting): boolean {
  return told.length === 0 && SAID_RIGHT_BEFORE.test(sentence.slice(0, at));
}

function isPast({ sentence, at }: Setting): boolean {
  const bearing = bearingOf(sentence, at);
  return bearing?.by === 'verb' && !bearing.ahead;
}

function isAhead(setting: Setting, days: number): boolean {
  const { sentence, at } = setting;
  const named = sideOfNamed(setting);
  if (named !== undefined) return named === 'nearest' && 2 * days < DAYS_OF_WEEK;
  if (wasOnceAhead(sentence, at)) return 2 * days < DAYS_OF_WEEK;
  if (isSetOrAsked(sentence, at)) return true;
  if (wasDue(sentence, at)) return days <= NEAR_AHEAD_DAYS.due;
  const bearing = bearingOf(sentence, at);
  const tells = bearing !== undefined && bearing.by !== 'far';
  // Few call a day six days back by its bare name on the eve of the next.
  if (days === 1 && (!tells || opensReport(setting))) return true;
  if (!tells && namesPlanned(setting)) return 2 * days < DAYS_OF_WEEK;
  return bearing?.ahead === true && days <= NEAR_AHEAD_DAYS[bearing.by];
}
