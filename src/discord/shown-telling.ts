import type { CitedPlace } from '../answering/answer.js';
import { locate } from '../answering/citation.js';
import { type Verified, verified } from '../answering/verified-quote.js';
import type { Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { incidentReader, incidentsOf } from '../corpus/incidents-of.js';
import type { EventQuote } from '../timeline/timeline.js';
import type { ButtonState } from './custom-id.js';
import { titleOfSource } from './shown-answer.js';

/** A telling that stands in its document, and where. */
export type ShownTelling = Verified<EventQuote> & { readonly place: CitedPlace };

/** What a timeline asks of the documents that tell it; a long one is looked up only as far as it is shown. */
export interface TellingSource {
  /**
   * Looks a telling up in its document.
   * @throws QuoteMismatchError when it does not stand there
   */
  telling(quote: EventQuote): ShownTelling;
  /** Tells which incident a telling is of, as a curator named it. */
  incidentOf(quote: EventQuote): string | undefined;
  /** The title of the one document that the timeline was narrowed to. */
  readonly source?: string;
}

/** Makes what a timeline asks of its documents. */
export function tellingSource(
  documents: readonly Document[],
  narrowed: Pick<ButtonState, 'source'>,
): TellingSource {
  const byId = documentsById(documents);
  const incidentAt = incidentReader(byId);
  const source = titleOfSource(documents, narrowed);
  return {
    telling(quote) {
      const document = byId.get(quote.documentId);
      const found = verified(quote, document);
      return { ...found, place: locate(document as Document, quote.start) };
    },
    incidentOf({ documentId, start }) {
      const incident = incidentAt(documentId, start);
      const document = byId.get(documentId);
      const isNamed = incident !== undefined && document !== undefined;
      return isNamed && incidentsOf(document).includes(incident) ? incident : undefined;
    },
    ...(source !== undefined && { source }),
  };
}
