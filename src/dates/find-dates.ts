import type { Block, Document } from '../corpus/document.js';
import { readingOf } from '../corpus/marks.js';
import { splitSentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { attachTimes } from './attach-times.js';
import { type DateParts, parseParts } from './date-value.js';
import { datelineOf } from './dateline.js';
import { besideOf, sharedYears } from './leaning-readings.js';
import { entryTimeOf } from './log-entries.js';
import { stampOf } from './post-stamps.js';
import { readAll } from './readers/index.js';
import { numericOrderOf } from './readers/numeric-days.js';
import type { Reading } from './readers/reading.js';
import { resolveReading } from './resolve-dates.js';
import type { Resolved, Setting } from './setting.js';
import type { TemporalExpression } from './temporal-expression.js';
import { type Told, wordsAsked } from './told.js';

/** So much of its sentence a date is read in; what no stop ends for pages would cost its length at every date. */
const REACH_CHARS = 600;
/** How far from a date the words of its own clause mostly stand. */
const NEAR_CHARS = 50;
/** How much of its paragraph before it a date may be read by. */
const LEAD_CHARS = 400;
/** What may stand beside the date of a heading: "## Incident of", UTF-16 code units and words. */
const HEADING_CHARS = 40;
const HEADING_WORDS = 3;
const WORD = /\p{L}{2,}/gu;
const PAGE_STAMP = /^\W{0,9}(?:date|published|posted|(?:last )?updated|created|written)(?: on)?\W{1,9}$/i;
const OPENING = /(?:^|[;:])(?:["“(\s]|(?:in|on|by|during|since|around|early|late|at|back in|the)\s)*$/i;

/**
 * Finds every date that a document's body tells and says what day, month or year it means.
 * @param document - `blocks` that are boilerplate are not read
 * @returns in text order, without overlap; wordings that cannot be resolved at all are left out
 */
export function findDates(
  document: Pick<Document, 'text' | 'blocks' | 'published' | 'marks'>,
): TemporalExpression[] {
  const body = document.blocks.filter((block) => block.kind !== 'boilerplate');
  return findDatesIn(readingOf(document), body, document.published);
}

/**
 * Finds dates as `findDates` does, over spans of any text.
 * @param spans - in text order; each is read by itself, but later ones may refer to dates told in earlier ones
 * @param published - ISO 8601, as exact as known; where it is not, what stands below the stamp of a post counts from
 *   that. A dateline shortly before it is the day that a report counts from
 */
export function findDatesIn(
  text: string,
  spans: readonly (Span & Pick<Block, 'origin'> & Partial<Pick<Block, 'kind'>>)[],
  published?: string,
): TemporalExpression[] {
  const known = published === undefined ? undefined : parseParts(published.slice(0, 10));
  const told: Told[] = [];
  let stamp: DateParts | undefined;
  let dateline: DateParts | undefined;
  let message: number | undefined;
  const order = numericOrderOf(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.flatMap((span, block) => {
    // What another post told says nothing of this one's hours.
    if (span.origin?.message !== message) told.length = 0;
    message = span.origin?.message;
    const written = text.slice(span.start, span.end);
    const slice = unwrapped(written);
    const readings = readAll(slice, order);
    if (readings.length === 0) return [];
    if (known === undefined) stamp = stampOf(slice, readings) ?? stamp;
    dateline = datelineOf(slice, readings, known) ?? dateline;
    return datesOfBlock(
      { slice, written, start: span.start, block, kind: span.kind, all: readings, ...writtenAt(span) },
      writtenOn(span) ?? dateline ?? known ?? stamp,
      told,
    );
  });
}

/** A message says itself on which day it was written. */
function writtenOn({ origin }: Pick<Block, 'origin'>): DateParts | undefined {
  return origin?.at === undefined ? undefined : parseParts(origin.at.slice(0, 10));
}

function writtenAt({ origin }: Pick<Block, 'origin'>): Pick<Setting, 'writtenAt'> {
  return origin?.at?.includes('T') ? { writtenAt: origin.at } : {};
}

/** The text of a block, where it begins, its number and what reads as a date in it. */
interface DatedBlock extends Pick<Setting, 'writtenAt'> {
  readonly kind: Block['kind'] | undefined;
  readonly slice: string;
  /** The same with its line breaks. */
  readonly written: string;
  readonly start: number;
  readonly block: number;
  readonly all: readonly Reading[];
}

/** A line that goes on in the next one. */
const WRAPPED = /(?<=[\p{L},])\r?\n(?=[\p{L}\p{N}])/gu;

/** Sets spaces for the breaks of wrapped lines: "last\nnight" is read as "last night". */
function unwrapped(text: string): string {
  return text.includes('\n') ? text.replace(WRAPPED, (breaks) => ' '.repeat(breaks.length)) : text;
}

function datesOfBlock(
  dated: DatedBlock,
  published: DateParts | undefined,
  told: Told[],
): TemporalExpression[] {
  const { slice, written, start } = dated;
  const sentences = splitSentences(written, 0, written.length);
  const readings = attachTimes(slice, dated.all, sentences);
  const years = sharedYears(slice, readings);
  const found: TemporalExpression[] = [];
  let number = 0;
  for (const [i, reading] of readings.entries()) {
    while (number < sentences.length - 1 && (sentences[number]?.end ?? 0) <= reading.start) number++;
    const reach = reachOf(reading, sentences[number] ?? { start: 0, end: slice.length });
    const resolve = (index: number, beside: Pick<Setting, 'twin' | 'next'> = {}) => {
      const one = readings[index];
      if (one === undefined) return undefined;
      const sharedYear = years[index];
      const setting = { ...settingOf(dated, one, reach), told, ...beside };
      return resolveReading(one, {
        ...setting,
        ...(published && { published }),
        ...(sharedYear && { sharedYear }),
      });
    };
    const beside = besideOf(slice, readings, i);
    const value = beside && resolve(beside.index)?.value;
    const resolved = resolve(i, beside && value ? { [beside.role]: value } : {});
    if (!resolved) continue;
    found.push(express(written, start, reading, resolved));
    const one = toldOf(dated, reading, resolved, reach, told);
    if (one !== undefined) told.push(one);
  }
  return found;
}

/** How much of its sentence a date is read in. */
function reachOf({ start, end }: Reading, sentence: Span): Span {
  return {
    start: Math.max(sentence.start, start - REACH_CHARS),
    end: Math.min(sentence.end, end + REACH_CHARS),
  };
}

function settingOf(
  { slice, block, writtenAt: at }: DatedBlock,
  { start, end }: Reading,
  reach: Span,
): Omit<Setting, 'told'> {
  return {
    sentence: slice.slice(reach.start, reach.end),
    at: start - reach.start,
    until: end - reach.start,
    block,
    lead: slice.slice(Math.max(0, start - LEAD_CHARS), start),
    ...(at !== undefined && { writtenAt: at }),
  };
}

/** What later dates may count from; undefined where it tells not even a year. */
function toldOf(
  { slice, block, kind }: DatedBlock,
  reading: Reading,
  resolved: Resolved,
  reach: Span,
  told: readonly Told[],
): Told | undefined {
  const { start, end, meaning } = reading;
  const parts = parseParts(resolved.value) ?? yearOf(resolved.value);
  if (!parts) return undefined;
  const sentence = slice.slice(reach.start, reach.end);
  const near = slice.slice(Math.max(reach.start, start - NEAR_CHARS), Math.min(reach.end, end + NEAR_CHARS));
  const isStamp = stamps(slice, reading);
  return {
    value: resolved.value,
    parts,
    sentence,
    words: wordsAsked(sentence, near),
    block,
    opens: OPENING.test(sentence.slice(0, start - reach.start)),
    heads: (isHeading(slice, reading) || isInHeading(kind, parts)) && !isStamp,
    stamps: isStamp,
    countsYears: countsYears(reading),
    ...(meaning.kind === 'calendar' && meaning.weekday !== undefined && { namesWeekday: meaning.weekday }),
    statesYear: statesYear(resolved, parts, block, told),
    ...entryTimeOf(reading, resolved, { told, sentence, at: start - reach.start }),
  };
}

/** Of weeks, quarters and seasons what later dates may count from is the year alone. */
function yearOf(value: string): DateParts | undefined {
  return /^\d{4}-/.test(value) ? { year: Number(value.slice(0, 4)) } : undefined;
}

/** A day or month with hardly a word beside it. */
function isHeading(slice: string, { start, end }: Reading): boolean {
  if (slice.length - (end - start) > HEADING_CHARS) return false;
  return (`${slice.slice(0, start)} ${slice.slice(end)}`.match(WORD)?.length ?? 0) <= HEADING_WORDS;
}

/** "## Kiln fire at Hartwell, 4 March": what the document itself calls a heading. */
function isInHeading(kind: Block['kind'] | undefined, parts: DateParts): boolean {
  return kind === 'heading' && parts.day !== undefined;
}

/** "a year ago", "the year-ago period": what is told to compare is not what a report is of. */
function countsYears({ meaning }: Reading): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'year';
  return meaning.kind === 'report' && (meaning.years === -1 || meaning.year !== undefined);
}

/** "Date: 2018-09-05", "Last updated on 5 May 2018": at the beginning of a line. */
function stamps(slice: string, { start }: Reading): boolean {
  const before = slice.slice(Math.max(0, start - HEADING_CHARS), start);
  return PAGE_STAMP.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** A year stated for one date holds for those that were completed from it. */
function statesYear(resolved: Resolved, parts: DateParts, block: number, told: readonly Told[]): boolean {
  if (resolved.basis === 'explicit') return true;
  const last = told.at(-1);
  return last !== undefined && last.block >= block - 1 && last.statesYear && last.parts.year === parts.year;
}

function express(slice: string, offset: number, reading: Reading, resolved: Resolved): TemporalExpression {
  return {
    start: offset + reading.start,
    end: offset + reading.end,
    text: slice.slice(reading.start, reading.end),
    ...resolved,
    ...(reading.timeText && { timeText: reading.timeText }),
  };
}
