import { locate } from '../answering/citation.js';
import { type CitationJson, citationToJson } from '../answering/citation-json.js';
import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import type { Event, EventQuote, Timeline } from './timeline.js';

interface PlaceJson {
  readonly document: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly citation: CitationJson | null;
}

/** What stands beside an event. */
interface BesideJson extends PlaceJson {
  readonly text: string;
  readonly stance: string;
  readonly attributedTo: string | null;
}

/** One event as `casebook timeline --json` prints it; absent values are null. */
export interface EventJson extends PlaceJson {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly precision: string | null;
  readonly stance: string;
  readonly basis: string | null;
  readonly timeText: string | null;
  readonly attributedTo: string | null;
  readonly text: string;
  readonly alsoIn: readonly BesideJson[];
  /** The denial of a claim, or the claim that a denial answers. */
  readonly counterparts: readonly BesideJson[];
}

export interface TimelineJson {
  readonly events: readonly EventJson[];
  readonly undated: readonly EventJson[];
}

/** Gives the promised shape of a timeline: scripts rest on it, so fields are only ever added. */
export function timelineToJson(timeline: Timeline, corpus: Pick<Corpus, 'documents'>): TimelineJson {
  const documents = documentsById(corpus.documents);
  const place = ({ documentId, start, end }: EventQuote): PlaceJson => {
    const document = documents.get(documentId);
    return {
      document: documentId,
      path: document?.path ?? documentId,
      start,
      end,
      citation: document === undefined ? null : citationToJson(locate(document, start)),
    };
  };
  const beside = (quote: EventQuote): BesideJson => ({
    ...place(quote),
    text: quote.text,
    stance: quote.stance,
    attributedTo: quote.attributedTo ?? null,
  });
  const toJson = ({ quotes: [quote, ...others], ...event }: Event): EventJson => ({
    date: event.date,
    endDate: event.endDate ?? null,
    precision: event.precision,
    stance: event.stance,
    basis: event.basis,
    timeText: event.timeText ?? null,
    attributedTo: quote.attributedTo ?? null,
    text: quote.text,
    ...place(quote),
    alsoIn: others.map(beside),
    counterparts: event.counterparts.map(beside),
  });
  return { events: timeline.events.map(toJson), undated: timeline.undated.map(toJson) };
}
