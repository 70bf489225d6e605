import type { AliasGroup, Document } from '../corpus/document.js';
import { type IncidentOf, incidentsOf } from '../corpus/incidents-of.js';
import { extentOf, parseParts } from '../dates/date-value.js';
import { contentWords } from '../language/content-words.js';
import { oneSpaced } from '../language/one-spaced.js';
import type { Event, EventQuote } from './timeline.js';

/** Narrows a timeline; absent fields do not narrow. */
export interface TimelineFilter {
  /** Words or a name: an event stays when its quotes, or the title or incident of their document, hold all of them; of the
   * name of an incident those that tell of it. */
  readonly topic?: string;
  /** The first and last date to show, as `parseTypedDate` gives them, inclusive. Undated events stay out when either is set. */
  readonly from?: string;
  readonly to?: string;
  readonly documentIds?: readonly string[];
}

/** A topic, ready to be looked for. */
export interface TopicAsked {
  readonly words: ReadonlySet<string>;
  /** The plain name of the topic, which may be that of an incident. */
  readonly name: string;
  /** All names of those that the topic names. */
  readonly names: readonly string[];
}

/** What the filter asks of the corpus besides the event. */
export interface FilterSetting {
  readonly documents: ReadonlyMap<string, Document>;
  readonly aliases: readonly AliasGroup[];
  /** As `incidentReader` tells the incident of a place. */
  readonly incidentOf: IncidentOf;
}

/**
 * Tells whether an event passes. A vague event passes when any day of it does. One without a year is compared by month
 * and day when the limits lie in one year, and else stays. Nobody can say that it is outside.
 */
export function passes(event: Event, filter: TimelineFilter, setting: FilterSetting): boolean {
  return isWithinReach(event, filter) && isAbout(event, filter.topic, setting);
}

/** Tells whether an event is of the days and documents asked for. */
export function isWithinReach(event: Event, { documentIds, ...dates }: TimelineFilter): boolean {
  const isOf = ({ documentId }: EventQuote) => documentIds?.includes(documentId) !== false;
  return isWithin(event, dates) && event.quotes.some(isOf);
}

/** Tells whether any day of an event lies between the dates, as far as anybody can say. */
export function isWithin(
  { date, endDate }: Pick<Event, 'date' | 'endDate'>,
  { from, to }: Pick<TimelineFilter, 'from' | 'to'>,
): boolean {
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

function isAbout(
  event: Event,
  topic: string | undefined,
  { documents, aliases, incidentOf }: FilterSetting,
): boolean {
  const asked = readTopic(topic, aliases);
  if (asked === undefined) return true;
  const incident = incidentCalled(asked.name, documents);
  if (incident !== undefined)
    return event.quotes.some(({ documentId, start }) => {
      const document = documents.get(documentId);
      const told = incidentOf(documentId, start);
      return told === undefined
        ? document !== undefined && incidentsOf(document).includes(incident)
        : told === incident;
    });
  return event.quotes.some((quote) => tellsTopic(quote, asked, () => wordsToFind(quote, documents)));
}

/**
 * Reads what a topic names.
 * @returns undefined where the topic names nothing
 */
export function readTopic(topic: string | undefined, aliases: readonly AliasGroup[]): TopicAsked | undefined {
  const words = contentWords(topic ?? '');
  if (topic === undefined || words.size === 0) return undefined;
  const names = aliases.filter((group) => group.some((name) => includesName(topic, name))).flat();
  return { words, name: plainName(topic), names };
}

/** Tells whether a quote is about a topic. @param wordsToFind - gives what it may be found by, as `wordsToFind` does */
export function tellsTopic(
  { text }: EventQuote,
  { words, names }: TopicAsked,
  wordsToFind: () => ReadonlySet<string>,
): boolean {
  if (names.some((name) => includesName(text, name))) return true;
  const held = wordsToFind();
  return [...words].every((word) => held.has(word));
}

/** Gives all that a quote may be found by: its words, and those of the title and the incidents of its document. */
export function wordsToFind(
  { documentId, text }: EventQuote,
  documents: FilterSetting['documents'],
): Set<string> {
  const document = documents.get(documentId);
  return contentWords([text, document?.title, ...(document ? incidentsOf(document) : [])].join('\n'));
}

/** The incident that a topic is the very name of, where there is one. @param name - that of the topic, plain */
function incidentCalled(name: string, documents: FilterSetting['documents']): string | undefined {
  for (const document of documents.values()) {
    const found = incidentsOf(document).find((incident) => plainName(incident) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Writes a name as names are compared: in lower case, with one space between its words. */
export function plainName(name: string): string {
  return oneSpaced(name).trim().toLowerCase();
}

function includesName(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}
