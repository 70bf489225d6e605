import type { AliasGroup, Document } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import { contentWords } from './content-words.js';
import { extentOf, parseParts } from './date-value.js';
import type { Event } from './timeline.js';

/** Narrows a timeline; absent fields do not narrow. */
export interface TimelineFilter {
  /** Words or a name: an event stays when its quotes, or the title or incident of their document, hold all of them. */
  readonly topic?: string;
  /** The first and last date to show, as `parseTypedDate` gives them, inclusive. Undated events stay out when either is set. */
  readonly from?: string;
  readonly to?: string;
  readonly documentIds?: readonly string[];
}

/** What the filter asks of the corpus besides the event. */
export interface FilterSetting {
  readonly documents: ReadonlyMap<string, Document>;
  readonly aliases: readonly AliasGroup[];
}

/**
 * Whether an event passes. A vague event passes when any day of it does. One without a year is compared by month and
 * day when the limits lie in one year, and else stays: nobody can say that it is outside.
 */
export function passes(event: Event, filter: TimelineFilter, setting: FilterSetting): boolean {
  return isWithin(event, filter) && isOf(event, filter.documentIds) && isAbout(event, filter.topic, setting);
}

function isOf(event: Event, ids: readonly string[] | undefined): boolean {
  return ids === undefined || event.quotes.some((quote) => ids.includes(quote.documentId));
}

function isWithin({ date, endDate }: Event, { from, to }: TimelineFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const first = from === undefined ? undefined : extentOf(from)?.first;
  const last = to === undefined ? undefined : extentOf(to)?.last;
  const extent = extentOf(date);
  if (!extent) return isWithinYear(date, from, to);
  const end = (endDate && extentOf(endDate)?.last) || extent.last;
  return (first === undefined || end >= first) && (last === undefined || extent.first <= last);
}

function isWithinYear(date: string, from: string | undefined, to: string | undefined): boolean {
  const [low, high] = [from && parseParts(from), to && parseParts(to)];
  if (!low || !high || low.year !== high.year) return true;
  const year = String(low.year).padStart(4, '0');
  const extent = extentOf(date.replace('XXXX', year));
  const first = extentOf(from ?? '')?.first ?? Number.NEGATIVE_INFINITY;
  const last = extentOf(to ?? '')?.last ?? Number.POSITIVE_INFINITY;
  return !extent || (extent.last >= first && extent.first <= last);
}

function isAbout(event: Event, topic: string | undefined, { documents, aliases }: FilterSetting): boolean {
  const wanted = contentWords(topic ?? '');
  if (wanted.size === 0) return true;
  const names = aliases.filter((group) => group.some((name) => includesName(topic ?? '', name))).flat();
  return event.quotes.some(({ documentId, text }) => {
    if (names.some((name) => includesName(text, name))) return true;
    const document = documents.get(documentId);
    const held = contentWords([text, document?.title, ...(document ? incidentsOf(document) : [])].join('\n'));
    return [...wanted].every((word) => held.has(word));
  });
}

function includesName(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}
