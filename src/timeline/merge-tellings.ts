import { extentOf, parseParts } from '../dates/date-value.js';
import { EventGroups } from './event-groups.js';
import type { Kinship } from './kindred.js';
import { isSameEvent, type WeighedTelling } from './same-event.js';
import { type Weigh, weighTelling } from './similarity.js';
import type { Telling } from './tellings.js';
import type { Event } from './timeline.js';

/**
 * Joins the tellings of one event from several documents, see `isSameEvent`. Two tellings of one document join only when
 * they are the same words.
 * @returns events without counterparts, in no order that means anything, each with its most exact date
 */
export function mergeTellings(tellings: readonly Telling[], weigh: Weigh, kinship: Kinship): Event[] {
  const groups = new EventGroups(kinship);
  const exactFirst = tellings
    .map((telling) => ({ telling, days: span(telling) }))
    .sort((a, b) => a.days - b.days);
  for (const { telling: one } of exactFirst) {
    const telling: WeighedTelling = { ...one, weighed: weighTelling(one.words, weigh) };
    const group =
      groups.repeating(telling) ??
      groups.near(telling).find(({ tellings: told }) => {
        const isToldThere = told.some(({ quote }) => quote.documentId === telling.quote.documentId);
        return !isToldThere && isSameEvent(told[0], telling, weigh, kinship);
      });
    if (group === undefined) groups.begin(telling);
    else groups.join(group, telling);
  }
  return groups.all.map(({ tellings: told }) => toEvent(told));
}

function span({ date }: Telling): number {
  if (!date) return Number.POSITIVE_INFINITY;
  const extent = extentOf(date.value);
  if (extent) return extent.last - extent.first;
  return parseParts(date.value)?.day === undefined ? 1000 : 500;
}

function toEvent(tellings: readonly Telling[]): Event {
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
