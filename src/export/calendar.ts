import { createHash } from 'node:crypto';
import { fromDayNumber } from '../dates/civil.js';
import { extentOf } from '../dates/date-value.js';
import { type CitedEvent, type CitedQuote, eventDateText, placeText, stanceText } from './cited-quote.js';
import { linkAddress } from './markdown.js';
import { plain, safeLine } from './plain.js';
import type { ExportWords } from './words.js';

/** How many events a calendar cannot hold, by why. */
export interface LeftOut {
  readonly undated: number;
  /** A day or a month of no known year. */
  readonly withoutYear: number;
  /** Known to the decade or century only, or as a range that ends nowhere. */
  readonly tooVague: number;
}

export interface Calendar {
  readonly text: string;
  readonly events: number;
  readonly leftOut: LeftOut;
}

export interface CalendarOptions {
  readonly words: ExportWords;
  /** When the file is made, in milliseconds since 1970; a calendar must hold it. */
  readonly madeMs: number;
}

const LINE_END = '\r\n';
/** RFC 5545: octets of UTF-8, the line's end not counted. */
const LINE_OCTETS = 75;
const UID_CHARS = 32;
/** `198`, `19`. */
const DECADE_OR_CENTURY = /^\d{2,3}$/;

/**
 * Writes a calendar as RFC 5545 has it, each event over whole days. What is known to the week, month, season or year spans it, is
 * tentative and says in front that its day was not told. Nothing takes up anybody's time.
 */
export function timelineCalendar(
  events: readonly CitedEvent[],
  { words, madeMs }: CalendarOptions,
): Calendar {
  const leftOut = { undated: 0, withoutYear: 0, tooVague: 0 };
  const uids = new Map<string, number>();
  const stamp = stampOf(madeMs);
  const kept = events.flatMap((event) => {
    const days = daysOf(event);
    if (typeof days === 'string') {
      leftOut[days] += 1;
      return [];
    }
    const uid = uidOf(event);
    const times = (uids.get(uid) ?? 0) + 1;
    uids.set(uid, times);
    return [eventLines(event, days, `${uid}${times === 1 ? '' : `-${times}`}@casebook`, stamp, words)];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Casebook//Casebook//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(words.timeline)}`,
    `X-WR-CALNAME:${escapeText(words.timeline)}`,
    ...kept.flat(),
    'END:VCALENDAR',
  ];
  const text = lines.map((line) => `${foldLine(line)}${LINE_END}`).join('');
  return { text, events: kept.length, leftOut };
}

interface Days {
  /** Day numbers, both included. */
  readonly first: number;
  readonly last: number;
  readonly isExact: boolean;
}

/** The days that an event may lie on, or why a calendar cannot hold it. */
function daysOf({ date, endDate }: CitedEvent): Days | keyof LeftOut {
  if (date === null) return 'undated';
  if ([date, endDate].some((value) => value?.startsWith('XXXX') === true)) return 'withoutYear';
  const [from, to] = [extentOf(date), extentOf(endDate ?? date)];
  const isVague = [date, endDate].some((value) => value !== undefined && DECADE_OR_CENTURY.test(value));
  if (from === undefined || to === undefined || isVague || to.last < from.first) return 'tooVague';
  const isDay = (extent: { first: number; last: number }) => extent.first === extent.last;
  return { first: from.first, last: to.last, isExact: isDay(from) && isDay(to) };
}

function eventLines(
  event: CitedEvent,
  { first, last, isExact }: Days,
  uid: string,
  stamp: string,
  words: ExportWords,
): string[] {
  const { told, alsoIn, onRecord } = event;
  const summary = [
    isExact ? '' : `${eventDateText({ ...event, basis: null }, words)}, ${words.dayNotStated}`,
    stanceText(told, words),
    ...onRecord.map((quote) =>
      [words.onRecord, stanceText(quote, words)].filter((part) => part !== '').join(' '),
    ),
    safeLine(told.shown),
  ];
  const description = [
    `${eventDateText(event, words)}${isExact ? '' : ` · ${words.dayNotStated}`}`,
    quoted(told, words),
    ...alsoIn.map((quote) => `${words.alsoIn} ${cited(quote, words)}`),
    ...onRecord.map((quote) => `${words.onRecord}\n${quoted(quote, words)}`),
  ];
  const url = linkAddress(told.place.url);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayText(first)}`,
    // The first day on which it is over.
    `DTEND;VALUE=DATE:${dayText(last + 1)}`,
    `SUMMARY:${escapeText(summary.filter((part) => part !== '').join(' · '))}`,
    `DESCRIPTION:${escapeText(description.join('\n\n'))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${isExact ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function quoted(quote: CitedQuote, words: ExportWords): string {
  const header = quote.header === undefined ? '' : `${quote.header}\n`;
  return `${header}“${quote.shown}”\n${cited(quote, words)}`;
}

/** "⚠ claim by “X” · Title · publisher · day · ¶3 · https://… · path:120-180". */
function cited(quote: CitedQuote, words: ExportWords): string {
  const place = `${quote.path}:${quote.start}-${quote.end}`;
  return [stanceText(quote, words), placeText(quote, words), linkAddress(quote.place.url) ?? '', place]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The same telling of the same date has the same one in every file, so that a calendar that knows it takes it once. */
function uidOf({ date, endDate, told }: CitedEvent): string {
  const parts = [told.path, told.text, date, endDate ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, UID_CHARS);
}

function escapeText(text: string): string {
  return plain(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Parts a line into lines of at most 75 octets, each but the first behind a space; no character is parted. */
function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  const lines: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > LINE_OCTETS) {
      lines.push(line.slice(from, at));
      from = at;
      // The space in front.
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return [...lines, line.slice(from)].join(`${LINE_END} `);
}

/** Of a character in UTF-8; half a pair is written as U+FFFD, which takes as many as its own number would. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(dayOfMonth).padStart(2, '0')}`;
}

function stampOf(ms: number): string {
  return new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
