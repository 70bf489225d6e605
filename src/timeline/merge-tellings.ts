import { extentOf, parseParts } from './date-value.js';
import { type Likeness, likeness, type Weigh } from './similarity.js';
import type { Telling } from './tellings.js';
import type { Event } from './timeline.js';

/** The tellings of one event, one a document. */
interface Group {
  readonly tellings: [Telling, ...Telling[]];
}

/** What two tellings must share; the vaguer the dates, the more. Chosen on made-up pairs, see the tests. */
const SAME_DATE = { withDoing: 0.2, withWords: 2, without: 0.42, manyWords: 0.33 };
const OVERLAPPING = { withDoing: 0.34, withWords: 3, without: 0.55, manyWords: 0.55 };
/** So many words shared on one day are rarely chance. */
const MANY = 5;

/**
 * Joins the tellings of one event from several documents. Their dates must agree as far as each goes, and their words
 * must; a denial never joins what it denies. Two tellings of one document join only when they are the same words.
 * @returns events without counterparts, in no order that means anything, each with its most exact date
 */
export function mergeTellings(tellings: readonly Telling[], weigh: Weigh): Event[] {
  const groups: Group[] = [];
  const byMonth = new Map<string, Group[]>();
  const exactFirst = [...tellings].sort((a, b) => span(a) - span(b));
  for (const telling of exactFirst) {
    const key = keyOf(telling);
    const group = (byMonth.get(key) ?? []).find((one) => belongs(one, telling, weigh));
    if (group) group.tellings.push(telling);
    else {
      const fresh: Group = { tellings: [telling] };
      groups.push(fresh);
      byMonth.set(key, [...(byMonth.get(key) ?? []), fresh]);
    }
  }
  return groups.map(toEvent);
}

/** Tellings can only be one event within one month of the calendar, whatever the year where it is unknown. */
function keyOf({ date }: Telling): string {
  if (!date) return 'undated';
  const parts = parseParts(date.value);
  return parts?.month === undefined ? date.value : `month ${parts.month}`;
}

function span({ date }: Telling): number {
  if (!date) return Number.POSITIVE_INFINITY;
  const extent = extentOf(date.value);
  if (extent) return extent.last - extent.first;
  return parseParts(date.value)?.day === undefined ? 1000 : 500;
}

function belongs({ tellings }: Group, telling: Telling, weigh: Weigh): boolean {
  const [first] = tellings;
  if (tellings.some((one) => one.quote.documentId === telling.quote.documentId)) {
    return tellings.some((one) => isRepeat(one, telling));
  }
  if ((first.quote.stance === 'denial') !== (telling.quote.stance === 'denial')) return false;
  const agreement = agree(first, telling);
  if (agreement === 'no') return false;
  const alike = likeness(first.words, telling.words, weigh);
  return enough(alike, agreement === 'same' ? SAME_DATE : OVERLAPPING);
}

function enough({ share, words, sameDoing }: Likeness, least: typeof SAME_DATE): boolean {
  return (
    share >= least.without ||
    (words >= MANY && share >= least.manyWords) ||
    (sameDoing && words >= least.withWords && share >= least.withDoing)
  );
}

function isRepeat(a: Telling, b: Telling): boolean {
  return (
    a.quote.documentId === b.quote.documentId &&
    a.quote.text === b.quote.text &&
    a.date?.value === b.date?.value
  );
}

function agree(a: Telling, b: Telling): 'same' | 'overlap' | 'no' {
  if (a.date?.value === b.date?.value) return 'same';
  if (!a.date || !b.date) return 'no';
  const [x, y] = [parseParts(a.date.value), parseParts(b.date.value)];
  if (!x || !y || x.month === undefined || x.month !== y.month) return 'no';
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return 'no';
  return x.day === undefined || y.day === undefined || x.day === y.day ? 'overlap' : 'no';
}

function toEvent({ tellings }: Group): Event {
  const [lead, ...others] = [...tellings].sort(compareTellings) as [Telling, ...Telling[]];
  const seen = new Set([lead.quote.documentId]);
  const quotes = others.flatMap(({ quote }) => {
    if (seen.has(quote.documentId)) return [];
    seen.add(quote.documentId);
    return [quote];
  });
  const { date } = lead;
  return {
    date: date?.value ?? null,
    ...(date?.endValue && { endDate: date.endValue }),
    precision: date?.precision ?? null,
    basis: date?.basis ?? null,
    ...(date?.timeText && { timeText: date.timeText }),
    stance: lead.quote.stance,
    quotes: [lead.quote, ...quotes],
    counterparts: [],
  };
}

/** The most exact date first, of equals the fullest telling. */
function compareTellings(a: Telling, b: Telling): number {
  return (
    (span(a) === span(b) ? 0 : span(a) - span(b)) ||
    b.quote.text.length - a.quote.text.length ||
    (a.quote.documentId < b.quote.documentId ? -1 : 1)
  );
}
