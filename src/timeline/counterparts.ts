import { findOnRecordByWords } from '../answering/on-record/on-record.js';
import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { type IncidentOf, incidentReader } from '../corpus/incidents-of.js';
import { refOf } from '../evidence/sentence-index/indexed-sentence.js';
import type { StanceIndex } from '../evidence/sentence-index/stance-index.js';
import type { Event, EventQuote, Timeline } from './timeline.js';

/** A denial that names no year is of what happened so many years before it was published, at most. */
const SAME_TIME_YEARS = 2;
const YEAR = /^\d{4}/;

/**
 * Finds what stands beside the events of timelines, as an answer shows it: with a claim the denial that answers it,
 * with a denial the claim. What was found for an event is kept as long as the event is.
 * @param index - of the same corpus
 */
export function counterpartFinder(
  corpus: Corpus,
  index: () => StanceIndex,
): (timeline: Timeline) => Timeline {
  const found = new WeakMap<Event, Event>();
  const documents = documentsById(corpus.documents);
  const incidentOf = incidentReader(documents);
  const complete = (event: Event): Event => {
    const known = found.get(event) ?? withCounterparts(event, index(), documents, incidentOf);
    found.set(event, known);
    return known;
  };
  return ({ events, undated }) => ({ events: events.map(complete), undated: undated.map(complete) });
}

function withCounterparts(
  event: Event,
  index: StanceIndex,
  documents: ReadonlyMap<string, Document>,
  incidentOf: IncidentOf,
): Event {
  const counterparts = findOnRecordByWords(event.quotes, index, { incidentOf })
    .map(({ sentence }) => refOf(sentence))
    .filter((quote) => isOfItsTime(event, quote, documents));
  return { ...event, counterparts };
}

/** Whether what another document says may be about an event, by its year: of old affairs it names the year. */
function isOfItsTime(
  { date, quotes }: Event,
  { documentId, text }: EventQuote,
  documents: ReadonlyMap<string, Document>,
): boolean {
  const [year] = YEAR.exec(date ?? '') ?? [];
  const [published] = YEAR.exec(documents.get(documentId)?.published ?? '') ?? [];
  if (year === undefined || published === undefined || text.includes(year)) return true;
  const isTellings = quotes.some((quote) => quote.documentId === documentId);
  return isTellings || Number(published) - Number(year) <= SAME_TIME_YEARS;
}
