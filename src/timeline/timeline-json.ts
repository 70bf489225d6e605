import type { Corpus } from '../corpus/document.js';
import type { Event, EventQuote, Timeline } from './timeline.js';

interface PlaceJson {
  readonly document: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
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
  readonly alsoIn: readonly (PlaceJson & { readonly text: string; readonly stance: string })[];
  /** The denial of a claim, or the claim that a denial answers. */
  readonly counterparts: readonly (PlaceJson & { readonly text: string; readonly stance: string })[];
}

export interface TimelineJson {
  readonly events: readonly EventJson[];
  readonly undated: readonly EventJson[];
}

/** The promised shape of a timeline: scripts rest on it, so fields are only ever added. */
export function timelineToJson(timeline: Timeline, corpus: Pick<Corpus, 'documents'>): TimelineJson {
  const paths = new Map(corpus.documents.map(({ id, path }) => [id, path]));
  const place = ({ documentId, start, end }: EventQuote): PlaceJson => ({
    document: documentId,
    path: paths.get(documentId) ?? documentId,
    start,
    end,
  });
  const beside = (quote: EventQuote) => ({ ...place(quote), text: quote.text, stance: quote.stance });
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
