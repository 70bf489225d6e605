import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { incidentReader, incidentsOf } from '../corpus/incidents-of.js';
import { extentOf } from '../dates/date-value.js';
import {
  isWithinReach,
  plainName,
  type TimelineFilter,
  type TopicAsked,
  tellsTopic,
  wordsToFind,
} from '../timeline/filter-events.js';
import type { Event, EventQuote, Timeline } from '../timeline/timeline.js';
import { pack, unpack } from './document-entry.js';

/** An event as its index keeps it: what it is searched by, and all of it. */
export interface EventSource {
  /** Its place in the whole timeline; the undated ones come behind. */
  readonly order: number;
  readonly isDated: boolean;
  readonly documents: readonly string[];
  readonly date?: string;
  /** The first and last day that it may have been, as day numbers; absent where no year is known. */
  readonly first?: number;
  readonly last?: number;
  readonly words: readonly string[];
  /** The plain names of the incidents that its quotes tell of. */
  readonly incidents: readonly string[];
  readonly data: string;
}

/** What is packed of an event: itself, and of each of its quotes the words that it may be asked for by. */
interface Packed {
  readonly event: Event;
  readonly words: readonly (readonly string[])[];
}

/** Makes the entries of a whole timeline, in its order. */
export function eventEntries(
  { events, undated }: Timeline,
  corpus: Pick<Corpus, 'documents'>,
): EventSource[] {
  const documents = documentsById(corpus.documents);
  const incidentOf = incidentReader(documents);
  const toldBy = ({ documentId, start }: EventQuote) => {
    const told = incidentOf(documentId, start);
    const document = documents.get(documentId);
    return told === undefined ? document && incidentsOf(document) : [told];
  };
  return [...events, ...undated].map((event, order) => {
    const { date, endDate, quotes } = event;
    const extent = date === null ? undefined : extentOf(date);
    const last = (endDate && extentOf(endDate)?.last) || extent?.last;
    const words = quotes.map((quote) => [...wordsToFind(quote, documents)]);
    return {
      order,
      isDated: order < events.length,
      documents: unique(quotes.map(({ documentId }) => documentId)),
      ...(date !== null && { date }),
      ...(extent !== undefined && last !== undefined && { first: extent.first, last }),
      words: unique(words.flat()),
      incidents: unique(quotes.flatMap((quote) => toldBy(quote) ?? []).map(plainName)),
      data: pack({ event, words } satisfies Packed),
    };
  });
}

/** Puts a timeline together of some of its entries, in their order. */
export function timelineOf(
  entries: readonly Pick<EventSource, 'order' | 'isDated' | 'data'>[],
  keeps: (event: Event, words: readonly (readonly string[])[]) => boolean = () => true,
): Timeline {
  const inOrder = [...entries].sort((a, b) => a.order - b.order);
  const read = (isDated: boolean) =>
    inOrder
      .filter((entry) => entry.isDated === isDated)
      .map(({ data }) => unpack<Packed>(data))
      .filter(({ event, words }) => keeps(event, words))
      .map(({ event }) => event);
  return { events: read(true), undated: read(false) };
}

/** Tells whether an event that the cluster proposes passes, as `passes` of the timeline has it. */
export function passesFilter(
  event: Event,
  wordsOfQuotes: readonly (readonly string[])[],
  filter: TimelineFilter,
  topic: TopicAsked | undefined,
): boolean {
  if (!isWithinReach(event, filter)) return false;
  if (topic === undefined) return true;
  return event.quotes.some((quote, at) => tellsTopic(quote, topic, () => new Set(wordsOfQuotes[at])));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
