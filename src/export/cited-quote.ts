import type { CitedPlace, Quote, Stance } from '../answering/answer.js';
import { locate, publisherBeside } from '../answering/citation.js';
import { verified } from '../answering/verified-quote.js';
import type { Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import type { Span } from '../language/span.js';
import type { Event, EventQuote, Timeline } from '../timeline/timeline.js';
import type { ExportWords } from './words.js';

/** A quote that has been found in its document, with all that a file says of it. */
export interface CitedQuote extends Span {
  /** The document's slice from `start` to `end`, UTF-16 units. */
  readonly text: string;
  /** The same as a reader sees it: without marks of emphasis and addresses of links. */
  readonly shown: string;
  /** The header of the table that it is a row of. */
  readonly header?: string;
  readonly stance: Stance;
  readonly attributedTo?: string;
  readonly path: string;
  readonly place: CitedPlace;
}

/** An event with all of its quotes cited. */
export interface CitedEvent extends Pick<Event, 'date' | 'endDate' | 'precision' | 'basis' | 'timeText'> {
  readonly told: CitedQuote;
  readonly alsoIn: readonly CitedQuote[];
  /** The denial of a claim, or the claim that a denial answers. */
  readonly onRecord: readonly CitedQuote[];
}

/**
 * Cites a quote.
 * @throws QuoteMismatchError when it does not stand in the document
 */
export function citeQuote(
  quote: EventQuote | Quote,
  document: Document | undefined,
  stance: Stance = quote.stance,
): CitedQuote {
  const { start, end, text, attributedTo, excerpt } = verified(quote, document);
  const { shown, header } = excerpt;
  const known = document as Document;
  return {
    start,
    end,
    text,
    shown,
    ...(header !== undefined && { header }),
    stance,
    ...(attributedTo !== undefined && { attributedTo }),
    path: known.path,
    place: locate(known, start),
  };
}

/**
 * Cites all that a timeline quotes; the dated events first, in its order.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function citeTimeline(timeline: Timeline, documents: readonly Document[]): CitedEvent[] {
  const byId = documentsById(documents);
  const citeOne = (quote: EventQuote, stance?: Stance) =>
    citeQuote(quote, byId.get(quote.documentId), stance);
  return [...timeline.events, ...timeline.undated].map(
    ({ quotes: [told, ...others], counterparts, stance, ...event }) => ({
      ...event,
      told: citeOne(told, stance),
      alsoIn: others.map((quote) => citeOne(quote)),
      onRecord: counterparts.map((quote) => citeOne(quote)),
    }),
  );
}

/** Writes "Title · publisher · 11 Sep 2018 · ¶3". */
export function placeText({ place }: Pick<CitedQuote, 'place'>, words: ExportWords): string {
  const { title, file, published, datedBy, paragraph, page, row } = place;
  const where =
    page !== undefined ? words.page(page) : row !== undefined ? words.row(row) : words.paragraph(paragraph);
  const date = publishedText({ published, datedBy }, words);
  return [title, file, publisherBeside(place), date, where].filter((part) => part !== undefined).join(' · ');
}

/** Writes the day of publication of a document, and whether it is known only by the file's name. */
export function publishedText(
  { published, datedBy }: { readonly published: string | undefined; readonly datedBy: 'name' | undefined },
  words: ExportWords,
): string {
  const day = published === undefined ? words.undated : words.eventDate(published);
  return datedBy === undefined ? day : words.byFileName(day);
}

/** Writes "⚠ claim by “a guard”"; empty for what the document reports itself. */
export function stanceText(
  { stance, attributedTo }: Pick<CitedQuote, 'stance' | 'attributedTo'>,
  words: ExportWords,
) {
  return words.stance(stance, attributedTo ?? null);
}

/** Writes "10 Sep 2018, around 22:00 · date told relative to another", as exact as the documents tell it. */
export function eventDateText(
  event: Omit<CitedEvent, 'told' | 'alsoIn' | 'onRecord' | 'precision'>,
  words: ExportWords,
): string {
  const { date, basis } = event;
  if (date === null) return words.withoutDate;
  const note = basis === null ? '' : words.basis[basis];
  return [whenText({ ...event, date }, words), note].filter((part) => part !== '').join(' · ');
}

/** Writes "10 Sep 2018 to 12 Sep 2018, around 22:00". */
export function whenText(
  { date, endDate, timeText }: Pick<CitedEvent, 'endDate' | 'timeText'> & { readonly date: string },
  words: ExportWords,
): string {
  const from = words.eventDate(date);
  const day = endDate === undefined ? from : words.range(from, words.eventDate(endDate));
  return timeText === undefined ? day : `${day}, ${timeText}`;
}
